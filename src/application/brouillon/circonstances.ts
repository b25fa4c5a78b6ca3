import type { Circonstances } from '../../domain/brouillon/juger-brouillon.ts'
import { catalogueDuPoste } from '../../domain/formalites/catalogue-du-poste.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { modeleEnVigueur } from '../../domain/modeles/index.ts'
import { ok, type Result } from '../../domain/result.ts'
import { aidantOuvert } from '../coffre/reglages-du-poste.ts'
import type { Ports } from '../ports.ts'

/** Le jour, l'aidant, la structure, son catalogue et le texte en vigueur : ce avec quoi on juge un brouillon. Refuse `AidantSansNom`. */
export async function circonstancesDuJour({ vault, clock }: Pick<Ports, 'vault' | 'clock'>): Promise<Result<Circonstances, Refus>> {
  const lu = await aidantOuvert(vault)
  if (!lu.ok) return lu
  const jour = clock.aujourdhui()
  const { aidant, reglages } = lu.value
  return ok({
    jour,
    aidant,
    structure: reglages.structure,
    modele: modeleEnVigueur(jour),
    catalogue: catalogueDuPoste(reglages.profil),
    curateurSigne: reglages.profil.curateurSigne,
  })
}
