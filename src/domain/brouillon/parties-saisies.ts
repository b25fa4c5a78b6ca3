import { parseJourTape, type JourCivil } from '../jour-civil.ts'
import { ok, refuse, type Result } from '../result.ts'
import { lireTexteLibre } from '../texte/garde-fous.ts'
import type { RefusTexte } from '../texte/texte-libre.ts'
import type { MandantSaisi } from './brouillon.ts'
import type { Domicile, IdentiteVue, Naissance, NomDePersonne } from '../mandat/parties.ts'

export const MAXIMUM = { nom: 80, lieu: 80, adresse: 200, precision: 160, autreMandat: 160 } as const

type RefusDe<T extends string> = { readonly type: T }

/** Forcent l'ordre de lecture : le texte montré ne serait plus celui qui est signé (Unicode TR 36, « bidirectional spoofing »). */
const SENS_FORCE = /[\u202a-\u202e\u2066-\u2069]/u

/** Un champ de texte libre. Refuse `SensDeLectureForce` et les refus du texte libre ; le reste de l'invisible s'efface sans dommage. */
export const lireChamp = (texte: string, maximum: number): Result<string, RefusTexte | RefusDe<'SensDeLectureForce'>> =>
  SENS_FORCE.test(texte) ? refuse({ type: 'SensDeLectureForce' }) : lireTexteLibre(texte, maximum)

/**
 * Un nom ou un prénom : toute écriture, toute lettre, apostrophes, tirets. L'état civil n'est pas à juger : on demande
 * seulement une lettre. Rend '' pour un champ vide. Refuse `MandantSansNom` (aucune lettre) et les refus du texte libre.
 */
export function parseNom(texte: string): Result<string, RefusTexte | RefusDe<'MandantSansNom' | 'SensDeLectureForce'>> {
  const lu = lireChamp(texte, MAXIMUM.nom)
  return lu.ok && lu.value !== '' && !/\p{L}/u.test(lu.value) ? refuse({ type: 'MandantSansNom' }) : lu
}

/** Deux textes déjà lus ; l'un des deux suffit. Refuse `MandantSansNom` si les deux sont vides. */
export function assemblerNom(nom: string, prenom: string): Result<NomDePersonne, RefusDe<'MandantSansNom'>> {
  if (nom !== '' && prenom !== '') return ok({ type: 'complet', nom, prenom })
  if (nom !== '') return ok({ type: 'nomSeul', nom })
  if (prenom !== '') return ok({ type: 'prenomSeul', prenom })
  return refuse({ type: 'MandantSansNom' })
}

/** Avant 1900, personne n'est plus en vie : une faute de frappe. */
const PREMIERE_ANNEE = 1900

/** Jour, année seule ou inconnue. Refuse `NaissanceInvalide` (illisible, avant 1900) et `NaissanceFuture`. */
export function parseNaissance(
  type: MandantSaisi['naissance'],
  texte: string,
  lieu: string,
  aujourdhui: JourCivil,
): Result<Naissance, RefusDe<'NaissanceInvalide' | 'NaissanceFuture'>> {
  if (type === 'inconnue') return ok({ type, lieu })
  const net = texte.trim()
  const jour = type === 'jour' ? parseJourTape(net) : null
  if (jour ? !jour.ok : !/^\d{4}$/.test(net)) return refuse({ type: 'NaissanceInvalide' })
  const annee = jour?.ok ? Number(jour.value.slice(0, 4)) : Number(net)
  const futur = jour?.ok ? jour.value > aujourdhui : annee > Number(aujourdhui.slice(0, 4))
  if (futur) return refuse({ type: 'NaissanceFuture' })
  if (annee < PREMIERE_ANNEE) return refuse({ type: 'NaissanceInvalide' })
  return ok(jour?.ok ? { type: 'jour', jour: jour.value, lieu } : { type: 'annee', annee, lieu })
}

/** Adresse, commune ou domiciliation au CCAS. Refuse `DomicileManquant` et les refus du texte libre. */
export function parseDomicile(type: Domicile['type'], texte: string): Result<Domicile, RefusTexte | RefusDe<'DomicileManquant' | 'SensDeLectureForce'>> {
  if (type === 'ccas') return ok({ type })
  const lu = lireChamp(texte, MAXIMUM.adresse)
  if (!lu.ok) return lu
  if (lu.value === '') return refuse({ type: 'DomicileManquant' })
  return ok(type === 'adresse' ? { type, adresse: lu.value } : { type, commune: lu.value })
}

/** La sorte de pièce vue, ou « déclarée ». Refuse `IdentiteNonIndiquee` si rien n'est choisi. */
export function parseIdentite(identite: MandantSaisi['identite']): Result<IdentiteVue, RefusDe<'IdentiteNonIndiquee'>> {
  if (identite === null) return refuse({ type: 'IdentiteNonIndiquee' })
  return ok(identite === 'declaree' ? { type: 'declaree' } : { type: 'piece', piece: identite })
}
