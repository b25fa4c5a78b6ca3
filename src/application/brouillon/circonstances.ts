import type { Circonstances } from '../../domain/brouillon/juger-brouillon.ts'
import { catalogueDuPoste } from '../../domain/formalites/catalogue-du-poste.ts'
import type { MandatId } from '../../domain/ids.ts'
import type { JourCivil } from '../../domain/jour-civil.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { peut } from '../../domain/mandat/cycle-de-vie.ts'
import type { Origine } from '../../domain/mandat/mandat.ts'
import { statutAu } from '../../domain/mandat/statut.ts'
import { modeleEnVigueur } from '../../domain/modeles/index.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { aidantOuvert } from '../coffre/reglages-du-poste.ts'
import type { Ports } from '../ports.ts'

/** Le mandat qu'un avenant complète doit encore valoir. Refuse `MandatIntrouvable` et ce que la table refuse à un avenant. */
async function premierMandat({ vault, clock }: Pick<Ports, 'vault' | 'clock'>, id: MandatId): Promise<Result<JourCivil, Refus>> {
  const [mandat, { lignes }] = await Promise.all([vault.lire('mandat', id), vault.lister('fin')])
  if (!mandat) return refuse({ type: 'MandatIntrouvable' })
  const fins = lignes.map(({ contenu }) => contenu)
  const refus = peut('etablirAvenant', statutAu(mandat, fins, clock.aujourdhui()))
  return refus === null ? ok(mandat.echeance) : refuse(refus)
}

/** Le jour, l'aidant, la structure, son catalogue et le texte en vigueur : ce avec quoi on juge un brouillon. Refuse `AidantSansNom`. */
export async function circonstancesDuJour(
  ports: Pick<Ports, 'vault' | 'clock'>,
  { origine }: { readonly origine: Origine },
): Promise<Result<Circonstances, Refus>> {
  const { vault, clock } = ports
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
    ...(origine.type === 'avenant' ? { premier: await premierMandat(ports, origine.mandat) } : {}),
  })
}
