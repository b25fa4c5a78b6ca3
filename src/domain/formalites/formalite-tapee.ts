import type { FormaliteTapee } from '../brouillon/brouillon.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireChamp } from '../brouillon/parties-saisies.ts'
import { motsDe, normaliser } from '../texte/normaliser.ts'
import type { RefusTexte } from '../texte/texte-libre.ts'

/** Une ligne générale, ou qui ne dit ni ce qu'on fait, ni auprès de qui : un mandat est spécial (C. civ. 1987 ; docs/sources.md, M3). */
export type RefusDeFormaliteTapee =
  | RefusTexte
  | { readonly type: 'SensDeLectureForce' }
  | { readonly type: 'FormaliteSansOrganisme' }
  | { readonly type: 'FormaliteSansVerbe' }
  | { readonly type: 'FormaliteGenerale' }

const MAXIMUM = { organisme: 80, titre: 160 } as const

const ensemble = (mots: string): ReadonlySet<string> => new Set(mots.split(' '))

// Finissent comme un infinitif sans en être un : « dossier RSA » n'a pas de verbe.
const NOMS = ensemble(
  'dossier dossiers courrier papier loyer calendrier cahier quartier metier atelier foyer chantier officier banquier infirmier huissier ' +
    'greffier courtier ouvrier financier premier dernier particulier hier cher fer mer hiver danger etranger bancaire escalier panier ' +
    'avoir pouvoir devoir espoir soir savoir couloir trottoir plaisir loisir souvenir avenir desir',
)
// En -re, les noms sont plus nombreux que les verbes (« titre », « lettre », « formulaire ») : on nomme les verbes.
const VERBES_EN_RE = ensemble(
  'faire refaire defaire prendre reprendre comprendre apprendre rendre vendre attendre defendre etendre suspendre repondre correspondre ' +
    'perdre joindre rejoindre inscrire reinscrire desinscrire ecrire souscrire prescrire transmettre remettre mettre soumettre permettre ' +
    'admettre conclure inclure exclure suivre poursuivre produire traduire reduire introduire instruire construire reconnaitre connaitre ' +
    'resoudre dire lire relire contredire interdire eteindre restreindre vivre entreprendre surprendre abattre combattre debattre',
)
const PRONOMS = ensemble('s se m me')

const estInfinitif = (mot: string): boolean =>
  mot.endsWith('re') ? VERBES_EN_RE.has(mot) : /.{2}(?:er|ir)$/.test(mot) && !NOMS.has(mot)

/** Verbes qui remettent tout entre les mains de l'autre, quel que soit leur complément. */
const VERBES_VAGUES = ensemble('gerer administrer occuper aider accompagner assister representer agir intervenir')

const GENERALES: readonly RegExp[] = [
  /\b(?:tout|toute)\b(?! ou partie)/,
  // « tous les mois », « tous régimes » disent un rythme ou un nom, pas une généralité.
  /\b(?:tous|toutes)\b(?! (?:les (?:\w+ )?(?:jours|semaines|mois|trimestres|ans|annees)|regimes)\b)/,
  /\b(?:ensemble|totalite|integralite|divers|diverses|quelconque|quelconques|etc)\b/,
  /\b(?:mes|ses|les|nos|leurs|vos) (?:demarches|papiers|affaires|formalites|dossiers|administrations)\b(?! (?:d|de|du|des|pour|concernant) )/,
  /\b(?:mon|son|le) (?:administratif|quotidien)\b/,
  /\b(?:procuration(?! (?:de vote|pour voter|courrier|postale|pour le courrier))|delegation|carte blanche|pleins? pouvoirs?)\b/,
  /\b(?:mandat|pouvoir|autorisation|accord)s? general(?:e|es|aux)?\b/,
  /\b(?:le|ce qui est|ce qu il est) necessaire$/,
  /\bce qu(?:e| il)\b.*\bfaut\b/,
  /\b(?:n importe|au besoin|si besoin|en general)\b/,
]

/** « s'inscrire » → « inscrire » : le premier mot qui n'est pas un pronom. */
function verbeDe(mots: readonly string[]): string {
  const [premier = '', second = ''] = mots
  return PRONOMS.has(premier) ? second : premier
}

/** L'organisme, tel qu'écrit. Refuse `FormaliteSansOrganisme` (vide, ou sans lettre) et les refus d'un champ. */
export function lireOrganismeTape(texte: string): Result<string, RefusDeFormaliteTapee> {
  const lu = lireChamp(texte, MAXIMUM.organisme)
  return lu.ok && !/\p{L}/u.test(lu.value) ? refuse({ type: 'FormaliteSansOrganisme' }) : lu
}

/**
 * La phrase de la ligne, un verbe à l'infinitif d'abord. Refuse `FormaliteGenerale` (« toutes mes démarches », « gérer mon
 * dossier », un verbe seul), `FormaliteSansVerbe`, et les refus d'un champ.
 */
export function lireTitreTape(texte: string): Result<string, RefusDeFormaliteTapee> {
  const lu = lireChamp(texte, MAXIMUM.titre)
  if (!lu.ok) return lu
  const net = normaliser(lu.value)
  const mots = motsDe(lu.value)
  const verbe = verbeDe(mots)
  if (VERBES_VAGUES.has(verbe) || GENERALES.some((motif) => motif.test(net))) return refuse({ type: 'FormaliteGenerale' })
  if (!estInfinitif(verbe)) return refuse({ type: 'FormaliteSansVerbe' })
  if (mots.at(-1) === verbe) return refuse({ type: 'FormaliteGenerale' })
  return ok(lu.value)
}

/** Une formalité que le catalogue n'a pas : l'organisme, puis la phrase. Rend la première raison de refuser. */
export function lireFormaliteTapee(organisme: string, titre: string): Result<FormaliteTapee, RefusDeFormaliteTapee> {
  const organismeLu = lireOrganismeTape(organisme)
  if (!organismeLu.ok) return organismeLu
  const titreLu = lireTitreTape(titre)
  return titreLu.ok ? ok({ organisme: organismeLu.value, titre: titreLu.value }) : titreLu
}
