import { expect, it } from 'vitest'
import type { BrouillonId, MandatId } from '../../src/domain/ids.ts'
import { ACTES, CYCLE_DE_VIE, ETATS, peut, type Acte, type Etat } from '../../src/domain/mandat/cycle-de-vie.ts'
import type { Result } from '../../src/domain/result.ts'
import { desGestes, unBrouillon } from '../support/au-poste.ts'
import { passerA, reussi, unPosteOuvert, type Poste } from '../support/container.ts'
import { jour } from '../support/lire.ts'
import { aupresDuCurateur } from '../support/vie.ts'

const JOUR = 86_400
const LE_JOUR_MEME = jour('2026-11-21')

interface Situation extends Poste {
  readonly brouillon: BrouillonId
  /** Le mandat signé ; tant qu'il ne l'est pas, un identifiant que personne ne connaît. */
  readonly mandat: MandatId
}

/** Les deux lignes du mandat, faites. */
async function toutFaire({ actes, mandat }: Situation): Promise<void> {
  for (const ligne of [1, 2]) await actes.noterEtatDeLigne(mandat, ligne, { type: 'accomplie', le: LE_JOUR_MEME })
}

const MENER: Readonly<Record<Exclude<Etat, 'brouillon'>, (situation: Situation) => unknown>> = {
  enCours: () => undefined,
  aVenir: ({ ports }) => ports.clock.avancer(-2 * JOUR),
  expire: ({ ports }) => ports.clock.avancer(200 * JOUR),
  revoque: async ({ actes, mandat }) => reussi(await actes.revoquerMandat(mandat, { voie: 'auGuichet', lignes: null })),
  renonce: async ({ actes, mandat }) => reussi(await actes.renoncer(mandat, { cause: 'absence' })),
  caduc: async ({ actes, mandat }) => reussi(await actes.constaterCaducite(mandat, { cause: 'deces' })),
  accompli: async (situation) => {
    await toutFaire(situation)
    reussi(await situation.actes.cloreMandat(situation.mandat))
  },
}

/** Un mandat de six mois, un papier confié, mené par les vrais actes et par l'horloge jusqu'à cet état. */
async function mandatQuiEst(etat: Etat, poste: Poste): Promise<Situation> {
  const brouillon = await unBrouillon(poste)
  if (etat === 'brouillon') return { ...poste, brouillon, mandat: poste.ports.ids.nouveau<MandatId>() }
  const { mandat } = reussi(await poste.actes.signerMandat(brouillon, desGestes(poste)))
  reussi(await poste.actes.confierOriginal(mandat, { sorte: 'livret de famille', nombre: 1 }))
  const situation = { ...poste, brouillon, mandat }
  await MENER[etat](situation)
  return situation
}

type Rendu = Result<unknown, { readonly type: string }>

/** L'acte de la table, tel que l'application le fait. Le registre n'a de ligne que pour un mandat signé. */
const FAIRE: Readonly<Record<Acte, (situation: Situation) => Promise<Rendu>>> = {
  signer: ({ actes, ports, brouillon }) => actes.signerMandat(brouillon, desGestes({ actes, ports })),
  remettreCopie: ({ actes, mandat }) => actes.remettreCopie(mandat, 'fichier'),
  ouvrirDocument: ({ actes, mandat }) => actes.ouvrirDocument(mandat),
  agir: ({ actes, mandat }) => actes.noterEtatDeLigne(mandat, 1, { type: 'aFaire' }),
  noter: ({ actes, mandat }) => actes.noterActe(mandat, { ligne: 1, le: LE_JOUR_MEME, quoi: 'Demande envoyée', code: null }),
  confierOriginal: ({ actes, mandat }) => actes.confierOriginal(mandat, { sorte: 'avis d’impôt', nombre: 2 }),
  rendreOriginal: ({ actes, mandat }) => actes.rendreOriginal(mandat, 0),
  etablirFicheTelephone: ({ actes, mandat }) => actes.ficheTelephone(mandat, 'CAF'),
  noterSignatureDuCurateur: ({ actes, mandat }) => actes.noterSignatureDuCurateur(mandat, LE_JOUR_MEME),
  etablirAvenant: async ({ actes, mandat }) => actes.commencerAvenant(mandat, (await actes.ouvrirSeance('jeFais')).id),
  revoquerDesLignes: ({ actes, mandat }) => actes.revoquerMandat(mandat, { voie: 'parTelephone', lignes: [1] }),
  revoquer: ({ actes, mandat }) => actes.revoquerMandat(mandat, { voie: 'parTelephone', lignes: null }),
  renoncer: ({ actes, mandat }) => actes.renoncer(mandat, { cause: 'autre' }),
  clore: async (situation) => {
    await toutFaire(situation)
    return situation.actes.cloreMandat(situation.mandat)
  },
  constaterCaducite: ({ actes, mandat }) => actes.constaterCaducite(mandat, { cause: 'tutelle' }),
  renouveler: async ({ actes, mandat }) => actes.commencerRenouvellement(mandat, (await actes.ouvrirSeance('jeFais')).id),
  rendreCompte: ({ actes, mandat }) => actes.compteRendu(mandat),
  exporter: async ({ actes }) => {
    const rendu = await actes.exporterRegistre()
    return rendu.ok && rendu.value.lignes === 0 ? { ok: false, refus: { type: 'MandatIntrouvable' } } : rendu
  },
}

/** Le poste où l'acte a un sens : le curateur n'est attendu que d'un mandat qui l'attend. */
const posteDe = async (acte: Acte): Promise<Poste> => {
  const poste = await unPosteOuvert()
  return acte === 'noterSignatureDuCurateur' ? aupresDuCurateur(poste) : poste
}

const couples = ACTES.flatMap((acte) => ETATS.map((etat) => [acte, etat] as const))

it.each(couples)('« %s » depuis « %s » fait ce que dit la table', async (acte, etat) => {
  const rendu = await FAIRE[acte](await mandatQuiEst(etat, await posteDe(acte)))
  expect(rendu.ok ? null : rendu.refus.type).toBe(peut(acte, etat, { referent: true })?.type ?? null)
})

it.each(ACTES.filter((acte) => CYCLE_DE_VIE[acte].par === 'referent'))('« %s » est refusé à qui n’est pas référent', async (acte) => {
  const poste = await unPosteOuvert({}, false)
  const rendu = await FAIRE[acte]({ ...poste, brouillon: poste.ports.ids.nouveau<BrouillonId>(), mandat: poste.ports.ids.nouveau<MandatId>() })
  expect(rendu).toEqual({ ok: false, refus: { type: 'ReserveAuReferent' } })
})

it.each(ACTES.filter((acte) => ['lecteurs', 'toutAidant'].includes(CYCLE_DE_VIE[acte].par)))(
  '« %s », sur le mandat d’un collègue, s’ouvre ou non comme le dit la table',
  async (acte) => {
    const poste = await unPosteOuvert()
    const brouillon = await unBrouillon(poste, { quiPeutAgir: 'cetAidant' })
    const { mandat } = reussi(await poste.actes.signerMandat(brouillon, desGestes(poste)))
    await passerA(poste, 'Paul')
    const rendu = await FAIRE[acte]({ ...poste, brouillon, mandat }).catch((erreur: unknown) => erreur)
    expect(rendu).toMatchObject(CYCLE_DE_VIE[acte].par === 'toutAidant' ? { ok: true } : { code: 'locked' })
  },
)
