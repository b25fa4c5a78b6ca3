import { expect, it } from 'vitest'
import type { BrouillonId, MandatId } from '../../src/domain/ids.ts'
import { ACTES, CYCLE_DE_VIE, ETATS, peut, type Acte, type Etat } from '../../src/domain/mandat/cycle-de-vie.ts'
import type { Result } from '../../src/domain/result.ts'
import { desGestes, unBrouillon } from '../support/au-poste.ts'
import { reussi, unPosteOuvert, type Poste } from '../support/container.ts'

const JOUR = 86_400

interface Situation extends Poste {
  readonly brouillon: BrouillonId
  /** Le mandat signé ; tant qu'il ne l'est pas, un identifiant que personne ne connaît. */
  readonly mandat: MandatId
}

/** Un mandat de six mois, mené par les vrais actes et par l'horloge jusqu'à cet état. */
async function mandatQuiEst(etat: Etat): Promise<Situation> {
  const poste = await unPosteOuvert()
  const brouillon = await unBrouillon(poste)
  if (etat === 'brouillon') return { ...poste, brouillon, mandat: poste.ports.ids.nouveau<MandatId>() }
  const { mandat } = reussi(await poste.actes.signerMandat(brouillon, desGestes(poste)))
  if (etat === 'aVenir') poste.ports.clock.avancer(-2 * JOUR)
  if (etat === 'expire') poste.ports.clock.avancer(200 * JOUR)
  if (etat === 'revoque') reussi(await poste.actes.revoquerMandat(mandat, { voie: 'auGuichet', lignes: null }))
  return { ...poste, brouillon, mandat }
}

type Rendu = Result<unknown, { readonly type: string }>

/** L'acte de la table, tel que l'application le fait. Le registre n'a de ligne que pour un mandat signé. */
const FAIRE: Readonly<Record<Acte, (situation: Situation) => Promise<Rendu>>> = {
  signer: ({ actes, ports, brouillon }) => actes.signerMandat(brouillon, desGestes({ actes, ports })),
  remettreCopie: ({ actes, mandat }) => actes.remettreCopie(mandat, 'fichier'),
  ouvrirDocument: ({ actes, mandat }) => actes.ouvrirDocument(mandat),
  revoquer: ({ actes, mandat }) => actes.revoquerMandat(mandat, { voie: 'parTelephone', lignes: null }),
  exporter: async ({ actes }) => {
    const rendu = await actes.exporterRegistre()
    return rendu.ok && rendu.value.lignes === 0 ? { ok: false, refus: { type: 'MandatIntrouvable' } } : rendu
  },
}

const couples = ACTES.flatMap((acte) => ETATS.map((etat) => [acte, etat] as const))

it.each(couples)('« %s » depuis « %s » fait ce que dit la table', async (acte, etat) => {
  const rendu = await FAIRE[acte](await mandatQuiEst(etat))
  expect(rendu.ok ? null : rendu.refus.type).toBe(peut(acte, etat, { referent: true })?.type ?? null)
})

it.each(ACTES.filter((acte) => CYCLE_DE_VIE[acte].par === 'referent'))('« %s » est refusé à qui n’est pas référent', async (acte) => {
  const poste = await unPosteOuvert({}, false)
  const rendu = await FAIRE[acte]({ ...poste, brouillon: poste.ports.ids.nouveau<BrouillonId>(), mandat: poste.ports.ids.nouveau<MandatId>() })
  expect(rendu).toEqual({ ok: false, refus: { type: 'ReserveAuReferent' } })
})
