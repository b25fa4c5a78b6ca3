import type { AidantId } from '../../domain/ids.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import type { Structure } from '../../domain/mandat/parties.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import type { Aidant, Reglages } from '../../domain/structure.ts'
import { Breakage, type Ecriture, type Session, type Vault } from '../ports.ts'

/** Un seul jeu de réglages par poste, toujours à la même place. */
export const REGLAGES_ID = '00000000000000000000000000'

const net = (texte: string): string => texte.normalize('NFC').trim().replace(/\s+/g, ' ')

/** Ce qu'il faut au mandat : un nom, une commune, un téléphone à rappeler. Refuse `StructureIncomplete`. */
export function parseStructure(saisie: Structure): Result<Structure, Refus> {
  const structure: Structure = {
    nom: net(saisie.nom),
    adresse: net(saisie.adresse),
    commune: net(saisie.commune),
    telephone: net(saisie.telephone),
    contactDpo: net(saisie.contactDpo),
  }
  const complete = structure.nom !== '' && structure.commune !== '' && /\d/.test(structure.telephone)
  return complete ? ok(structure) : refuse({ type: 'StructureIncomplete' })
}

/** Refuse `AidantSansNom` : le nom figure au mandat (la fonction aussi, si elle est dite). */
export function parseAidant(id: AidantId, saisie: { readonly nom: string; readonly fonction: string }): Result<Aidant, Refus> {
  const aidant = { id, nom: net(saisie.nom), fonction: net(saisie.fonction) }
  return aidant.nom !== '' ? ok(aidant) : refuse({ type: 'AidantSansNom' })
}

/** L'étiquette de la carte, lisible sans mot de passe ; à défaut, le prénom ou premier mot du nom. */
export const parseEtiquette = (etiquette: string, nom: string): string => net(etiquette) || (net(nom).split(' ')[0] ?? '')

/** La ligne des réglages, lisible de toute l'équipe. */
export const ecritureReglages = (contenu: Reglages): Ecriture<'reglages'> => ({
  kind: 'reglages',
  id: REGLAGES_ID,
  contenu,
  lecteurs: 'equipe',
})

/** Lève `locked` si le coffre est fermé, `corrupt-row` si les réglages ont disparu : un coffre naît avec. */
export async function reglagesOuverts(vault: Vault): Promise<Reglages> {
  const reglages = await vault.lire('reglages', REGLAGES_ID)
  if (!reglages) throw new Breakage('corrupt-row', 'reglages')
  return reglages
}

/** Qui tient la session. Lève `locked` si le coffre est fermé. */
export async function sessionOuverte(vault: Vault): Promise<Session> {
  const etat = await vault.etat()
  if (etat.type !== 'ouvert') throw new Breakage('locked', 'session')
  return etat.session
}

/** L'aidant de la session, tel que les réglages le nomment. Refuse `AidantSansNom` s'il n'y est pas. */
export async function aidantOuvert(vault: Vault): Promise<Result<{ readonly aidant: Aidant; readonly reglages: Reglages }, Refus>> {
  const [reglages, session] = await Promise.all([reglagesOuverts(vault), sessionOuverte(vault)])
  const aidant = reglages.aidants.find(({ id }) => id === session.aidant)
  return aidant ? ok({ aidant, reglages }) : refuse({ type: 'AidantSansNom' })
}
