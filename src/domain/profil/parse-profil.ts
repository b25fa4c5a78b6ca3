import type { FormaliteLocale } from '../formalites/ajouts.ts'
import type { Situation } from '../formalites/formalite.ts'
import { DRAPEAUX, RECURRENCES, type FormaliteId, type OrganismeId } from '../formalites/formalite.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { ProfilDeStructure } from '../structure.ts'
import { MAXIMUM, type CatalogueConnu } from './connu.ts'
import { FORMAT, VERSION } from './ecrire-profil.ts'
import { lireFormaliteLocale, lireSituationLocale, refusDeLigne } from './lire-ajout.ts'
import { parseFormaliteLocaleId, parseSituationLocaleId } from './parse-id-local.ts'

/** Une entrée du fichier laissée de côté : nommée, avec sa raison ; jamais une raison de refuser le reste. */
export interface Ecart {
  readonly sorte: 'organisme' | 'formalite' | 'situation' | 'ligne' | 'champ'
  /** Un identifiant bien formé, ou le rang de l'entrée (« n° 3 ») : jamais le texte refusé. */
  readonly nom: string
  readonly refus: Refus
}

export interface LectureDeProfil {
  readonly profil: ProfilDeStructure
  readonly ecarts: readonly Ecart[]
}

type Entree = Readonly<Record<string, unknown>>
const estEntree = (valeur: unknown): valeur is Entree => typeof valeur === 'object' && valeur !== null && !Array.isArray(valeur)
const estTexte = (valeur: unknown): valeur is string => typeof valeur === 'string'
const sontTextes = (valeur: unknown): valeur is readonly string[] => Array.isArray(valeur) && valeur.every(estTexte)
const aExactement = (entree: Entree, champs: readonly string[]): boolean =>
  Object.keys(entree).length === champs.length && champs.every((champ) => Object.hasOwn(entree, champ))

const NOMMABLE = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/
const nommer = (valeur: unknown, rang: number): string =>
  estTexte(valeur) && valeur.length <= 80 && NOMMABLE.test(valeur) ? valeur : `n° ${String(rang + 1)}`

const MAL_FORME: Refus = { type: 'AjoutMalForme' }
type Lu<T> = Result<T, Refus>

function lireFormalite(entree: unknown, connu: CatalogueConnu): Lu<FormaliteLocale> {
  if (!estEntree(entree) || !aExactement(entree, ['id', 'titre', 'organisme', 'drapeaux', 'recurrence'])) return refuse(MAL_FORME)
  const { id, titre, organisme, drapeaux } = entree
  const recurrence = RECURRENCES.find((une) => une === entree['recurrence'])
  if (!estTexte(id) || !estTexte(titre) || !estTexte(organisme) || !sontTextes(drapeaux) || !recurrence) return refuse(MAL_FORME)
  const local = parseFormaliteLocaleId(id)
  if (!local) return refuse({ type: 'AjoutHorsDuProfil' })
  const connus = DRAPEAUX.filter((un) => drapeaux.includes(un))
  // Un drapeau inconnu est une précaution qu'on ne saurait pas prendre : la formalité reste dehors.
  if (connus.length !== new Set(drapeaux).size) return refuse(MAL_FORME)
  const lue = lireFormaliteLocale({ organisme: organisme as OrganismeId, titre, drapeaux: connus, recurrence }, connu)
  return lue.ok ? ok({ ...lue.value, id: local }) : lue
}

interface SituationLue {
  readonly situation: Situation
  readonly ecarts: readonly Ecart[]
}

function lireSituation(entree: unknown, locales: readonly FormaliteLocale[], connu: CatalogueConnu): Lu<SituationLue> {
  if (!estEntree(entree) || !aExactement(entree, ['id', 'titre', 'synonymes', 'lignes'])) return refuse(MAL_FORME)
  const { id, titre, synonymes, lignes } = entree
  if (!estTexte(id) || !estTexte(titre) || !sontTextes(synonymes) || !sontTextes(lignes)) return refuse(MAL_FORME)
  const locale = parseSituationLocaleId(id)
  if (!locale) return refuse({ type: 'AjoutHorsDuProfil' })
  const jugees = lignes.map((ligne, rang) => ({ ligne: ligne as FormaliteId, rang, refus: refusDeLigne(ligne as FormaliteId, locales, connu) }))
  const bonnes = jugees.filter(({ refus }) => refus === null).map(({ ligne }) => ligne)
  const ecarts = jugees.flatMap(({ ligne, rang, refus }): Ecart[] => (refus ? [{ sorte: 'ligne', nom: `${locale} › ${nommer(ligne, rang)}`, refus }] : []))
  const lue = lireSituationLocale({ titre, synonymes, lignes: bonnes }, locales, connu)
  return lue.ok ? ok({ situation: { ...lue.value, id: locale }, ecarts }) : lue
}

/** Lit une liste entrée par entrée ; chaque refus devient un écart nommé, un second du même nom aussi. */
function lireListe<T>(
  sorte: Ecart['sorte'],
  liste: readonly unknown[],
  maximum: number,
  lire: (entree: unknown) => Lu<{ readonly cle: string; readonly lu: T }>,
): { readonly lus: readonly T[]; readonly ecarts: readonly Ecart[] } {
  const lus = new Map<string, T>()
  const ecarts: Ecart[] = []
  for (const [rang, entree] of liste.entries()) {
    const nom = nommer(estEntree(entree) ? entree['id'] : entree, rang)
    const lu = lus.size < maximum ? lire(entree) : refuse<Refus>({ type: 'TropDAjouts', maximum })
    if (!lu.ok) ecarts.push({ sorte, nom, refus: lu.refus })
    else if (lus.has(lu.value.cle)) ecarts.push({ sorte, nom, refus: { type: 'AjoutEnDouble' } })
    else lus.set(lu.value.cle, lu.value.lu)
    // Un fichier de mille entrées fausses n'est pas un profil : on cesse de les nommer, sans cesser de le dire.
    if (ecarts.length >= 2 * MAXIMUM.formalites) break
  }
  return { lus: [...lus.values()], ecarts }
}

function lireMasque(entree: unknown, connu: CatalogueConnu): Lu<{ readonly cle: string; readonly lu: OrganismeId }> {
  const organisme = estTexte(entree) ? connu.organisme(entree as OrganismeId) : null
  return organisme ? ok({ cle: organisme.id, lu: organisme.id }) : refuse({ type: 'OrganismeInconnu' })
}

function lireEntete(texte: string): Lu<Entree> {
  let json: unknown
  try {
    json = JSON.parse(texte)
  } catch {
    return refuse({ type: 'ProfilIllisible' })
  }
  const format = estEntree(json) ? json['format'] : null
  const version = estTexte(format) && format.startsWith(FORMAT) ? format.slice(FORMAT.length) : ''
  if (!estEntree(json) || !/^[1-9]\d{0,5}$/.test(version)) return refuse({ type: 'ProfilIllisible' })
  return Number(version) > VERSION ? refuse({ type: 'ProfilPlusRecent' }) : ok(json)
}

const CHAMPS = ['format', 'masques', 'formalites', 'situations', 'curateurSigne']

/**
 * Lit un fichier de profil, écrit par on ne sait qui. Refuse `ProfilIllisible` (ce n'en est pas un, ou il est abîmé) et
 * `ProfilPlusRecent` ; tout le reste est lu entrée par entrée, ce qui ne va pas étant nommé et laissé de côté.
 */
export function parseProfil(texte: string, connu: CatalogueConnu): Result<LectureDeProfil, Refus> {
  const entete = lireEntete(texte)
  if (!entete.ok) return entete
  const { masques, formalites, situations, curateurSigne } = entete.value
  if (!Array.isArray(masques) || !Array.isArray(formalites) || !Array.isArray(situations) || typeof curateurSigne !== 'boolean') {
    return refuse({ type: 'ProfilIllisible' })
  }
  const caches = lireListe('organisme', masques, connu.organismes.length, (entree) => lireMasque(entree, connu))
  const locales = lireListe('formalite', formalites, MAXIMUM.formalites, (entree) => {
    const lue = lireFormalite(entree, connu)
    return lue.ok ? ok({ cle: lue.value.id, lu: lue.value }) : lue
  })
  const groupes = lireListe('situation', situations, MAXIMUM.situations, (entree) => {
    const lue = lireSituation(entree, locales.lus, connu)
    return lue.ok ? ok({ cle: lue.value.situation.id, lu: lue.value }) : lue
  })
  const champs = Object.keys(entete.value).filter((champ) => !CHAMPS.includes(champ))
  const tousMasques = connu.organismes.every(({ id }) => caches.lus.includes(id))
  return ok({
    profil: {
      masques: tousMasques ? [] : caches.lus,
      formalites: locales.lus,
      situations: groupes.lus.map(({ situation }) => situation),
      curateurSigne,
    },
    ecarts: [
      ...champs.map((champ, rang): Ecart => ({ sorte: 'champ', nom: nommer(champ, rang), refus: MAL_FORME })),
      ...(tousMasques ? [{ sorte: 'organisme', nom: `n° 1–${String(masques.length)}`, refus: { type: 'AucunOrganismeMontre' } } as const] : []),
      ...caches.ecarts,
      ...locales.ecarts,
      ...groupes.ecarts,
      ...groupes.lus.flatMap(({ ecarts }) => ecarts),
    ],
  })
}
