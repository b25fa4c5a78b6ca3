import { describe, expect, it } from 'vitest'
import type { RefusDeMandat } from '../../../src/application/signature/brouillon-pret.ts'
import { REGLAGES_ID } from '../../../src/application/coffre/reglages-du-poste.ts'
import { evenement } from '../../../src/application/evenement.ts'
import { Breakage, type Kind, type PdfMaker } from '../../../src/application/ports.ts'
import type { GesteDeSignature } from '../../../src/domain/signature/signature.ts'
import { enJsonCanonique, texteCanonique } from '../../../src/domain/signature/texte-canonique.ts'
import { modeleEnVigueur } from '../../../src/domain/modeles/index.ts'
import { avec, operations, passerA, refuse, reussi, sansPlace, unPosteOuvert, type Poste } from '../../support/container.ts'
import { doublurePdf, pdfCasse } from '../../support/pdf-maker.ts'
import { desGestes, unBrouillon, unMandat } from '../../support/au-poste.ts'

const octetsDe = (texte: string): Uint8Array => new TextEncoder().encode(texte)
const comptes = async ({ ports }: Poste): Promise<Record<string, number>> => {
  const sortes: readonly Kind[] = ['brouillon', 'mandat', 'document', 'repere', 'registre']
  const lus = await Promise.all(sortes.map(async (sorte) => [sorte, (await ports.vault.lister(sorte)).lignes.length] as const))
  return Object.fromEntries(lus)
}
const RIEN_DE_SIGNE = { brouillon: 1, mandat: 0, document: 0, repere: 0, registre: 0 }

it('écrit mandat, document, repère et registre d’un bloc, et retire le brouillon', async () => {
  const poste = await unPosteOuvert()
  await unMandat(poste)
  expect(await comptes(poste)).toEqual({ brouillon: 0, mandat: 1, document: 1, repere: 1, registre: 1 })
  expect(operations(poste).at(-1)).toBe('mandat-signe')
})

it('signe ce qui a été lu : numéro, tête du journal, jour, empreinte du texte', async () => {
  const poste = await unPosteOuvert()
  const brouillon = await unBrouillon(poste)
  const { pret } = reussi(await poste.actes.lectureDuMandat(brouillon))
  const { teteJournal } = await poste.ports.vault.reserver()
  const { mandat: id } = reussi(await poste.actes.signerMandat(brouillon, desGestes(poste)))
  const { mandat, statut } = reussi(await poste.actes.lireMandat(id))
  expect(mandat).toMatchObject({ ...pret, id, numero: 'ESSA-0001', teteJournal, signeLe: '2026-11-21' })
  expect(mandat.empreinte).toBe(await poste.ports.digest.sha256(octetsDe(texteCanonique(pret, modeleEnVigueur(pret.debut)))))
  expect(statut).toBe('enCours')
})

it('engage au journal le PDF gardé, par son sel', async () => {
  const poste = await unPosteOuvert()
  const { ports, actes } = poste
  const id = await unMandat(poste)
  const document = await ports.vault.lire('document', id)
  const { mandat } = reussi(await actes.lireMandat(id))
  const { numero, teteJournal, signeLe, debut, echeance, empreinte } = mandat
  const metadonnees = enJsonCanonique({ format: 'seing/engagement/1', id, numero, teteJournal, signeLe, debut, echeance, empreinte })
  expect(document?.sha256).toBe(await ports.digest.sha256(document?.octets ?? new Uint8Array()))
  const attendu = await ports.digest.hmac(document?.sel ?? '', octetsDe(`${document?.sha256 ?? ''}\n${metadonnees}`))
  const ligne = ports.vault.journal().at(-1)?.evenement
  expect(ligne).toMatchObject({ op: 'mandat-signe', objet: id, engagement: attendu })
  expect(JSON.stringify(ligne)).not.toMatch(/Fontenay|logement/)
})

it('met au registre les organismes et le nombre de formalités, aucun nom', async () => {
  const poste = await unPosteOuvert()
  const id = await unMandat(poste)
  const ligne = await poste.ports.vault.lire('registre', id)
  expect(ligne).toMatchObject({ formalites: 2, signatureMandant: 'trace', signatureAidant: 'trace' })
  expect(ligne?.organismes).toHaveLength(2)
  expect(JSON.stringify(ligne)).not.toContain('Fontenay')
})

const trace = (...traits: readonly (readonly [number, number])[][]): GesteDeSignature => ({
  type: 'trace',
  traits: traits.map((trait) => trait.map(([x, y]) => ({ x, y }))),
})
const nomEcrit = (nom: string, attestations: readonly [boolean, boolean] = [true, true]): GesteDeSignature => ({ type: 'nomEcrit', nom, attestations })
const gestesRefuses: readonly (readonly [GesteDeSignature, RefusDeMandat['type']])[] = [
  [trace(), 'SignatureVide'],
  [trace([[500, 500]]), 'SignatureTropPetite'],
  [nomEcrit(' '), 'NomEcritVide'],
  [nomEcrit('Jean Martin'), 'NomEcritDifferent'],
  [nomEcrit('Odette Fontenay Inès Morvan', [true, false]), 'AttestationsNonCochees'],
]

it.each(gestesRefuses.flatMap(([geste, type]) => [['mandant', geste, type] as const, ['aidant', geste, type] as const]))(
  'refuse le geste du %s (%o) : %s, et rien n’est écrit',
  async (qui, geste, type) => {
    const poste = await unPosteOuvert()
    const id = await unBrouillon(poste)
    const gestes = desGestes(poste)
    const lu = await poste.actes.signerMandat(id, { ...gestes, [qui]: { ...gestes[qui], geste } })
    expect(refuse(lu)).toEqual({ type })
    expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
  },
)

it('accepte un nom écrit des deux côtés, et le registre le dit', async () => {
  const poste = await unPosteOuvert()
  const { mandant, aidant, luLe } = desGestes(poste)
  const gestes = { mandant: { ...mandant, geste: nomEcrit('odette fontenay') }, aidant: { ...aidant, geste: nomEcrit('Inès Morvan') }, luLe }
  const { mandat } = reussi(await poste.actes.signerMandat(await unBrouillon(poste), gestes))
  expect(await poste.ports.vault.lire('registre', mandat)).toMatchObject({ signatureMandant: 'nomEcrit', signatureAidant: 'nomEcrit' })
})

it('refuse une lettre impossible avant de fabriquer quoi que ce soit', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste, { lieuSignature: 'Valfleury 🌻' })
  let fabriques = 0
  const pdf: PdfMaker = {
    ...doublurePdf(),
    fabriquer: (document) => {
      fabriques += 1
      return doublurePdf().fabriquer(document)
    },
  }
  expect(refuse(await avec(poste, { pdf }).signerMandat(id, desGestes(poste)))).toEqual({ type: 'LettreImpossible', lettres: '🌻' })
  expect(fabriques).toBe(0)
  expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
})

it('juge encore au moment de signer', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste, { protection: null })
  expect(refuse(await poste.actes.signerMandat(id, desGestes(poste)))).toMatchObject({ type: 'BrouillonARevoir' })
})

it('refuse de signer le lendemain des dates lues la veille, et rien n’est écrit', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const lus = desGestes(poste)
  poste.ports.clock.avancer(86_400)
  expect(refuse(await poste.actes.signerMandat(id, lus))).toEqual({ type: 'JourChange' })
  expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
  const { mandat } = reussi(await poste.actes.signerMandat(id, desGestes(poste)))
  expect(await poste.ports.vault.lire('mandat', mandat)).toMatchObject({ debut: '2026-11-22', signeLe: '2026-11-22' })
})

it('date la signature du jour jugé, même si minuit passe pendant la fabrication', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const { clock } = poste.ports
  const pdf: PdfMaker = { ...doublurePdf(), lettresManquantes: (textes) => (clock.avancer(86_400), doublurePdf().lettresManquantes(textes)) }
  const { mandat } = reussi(await avec(poste, { pdf }).signerMandat(id, desGestes(poste)))
  expect(await poste.ports.vault.lire('mandat', mandat)).toMatchObject({ debut: '2026-11-21', signeLe: '2026-11-21' })
})

it('refuse un brouillon déjà signé', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  reussi(await poste.actes.signerMandat(id, desGestes(poste)))
  expect(refuse(await poste.actes.signerMandat(id, desGestes(poste)))).toEqual({ type: 'BrouillonIntrouvable' })
})

it('laisse tout en place quand l’écriture casse, et signe ensuite sous le même numéro', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const avant = reussi(await poste.actes.lireBrouillon(id))
  const casse = avec(poste, { vault: sansPlace(poste.ports.vault) })
  await expect(casse.signerMandat(id, desGestes(poste))).rejects.toEqual(new Breakage('quota', 'ecrire'))
  expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
  expect(reussi(await poste.actes.lireBrouillon(id))).toEqual(avant)
  const { mandat } = reussi(await poste.actes.signerMandat(id, desGestes(poste)))
  expect(reussi(await poste.actes.lireMandat(mandat)).mandat.numero).toBe('ESSA-0001')
})

it('laisse tout en place quand la fabrique du PDF casse', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  await expect(avec(poste, { pdf: pdfCasse() }).signerMandat(id, desGestes(poste))).rejects.toMatchObject({ code: 'pdf-failed' })
  expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
})

it('lève « conflict » si le journal a avancé depuis la réservation, et rien n’est signé', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const pdf: PdfMaker = {
    ...doublurePdf(),
    fabriquer: async (document) => {
      await poste.actes.ouvrirSeance('jeForme')
      return doublurePdf().fabriquer(document)
    },
  }
  await expect(avec(poste, { pdf }).signerMandat(id, desGestes(poste))).rejects.toMatchObject({ code: 'conflict' })
  expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
})

it.each([
  ['toutAidant', { mandat: 1, document: 1, repere: 1, registre: 1 }],
  ['cetAidant', { mandat: 0, document: 0, repere: 1, registre: 0 }],
] as const)('« %s » est aussi une clé : ce qu’un collègue peut lire', async (quiPeutAgir, attendu) => {
  const poste = await unPosteOuvert()
  await unMandat(poste, { quiPeutAgir })
  await passerA(poste, 'Paul')
  expect(await comptes(poste)).toEqual({ brouillon: 0, ...attendu })
})

describe('quand quelqu’un d’autre signe aussi', () => {
  const CURATEUR = { nom: 'UDAF 59', present: true }
  const avecReglage = async (): Promise<Poste> => {
    const poste = await unPosteOuvert()
    const reglages = await poste.actes.lireReglages()
    const profil = { ...reglages.profil, curateurSigne: true }
    await poste.ports.vault.ecrire({
      put: [{ kind: 'reglages', id: REGLAGES_ID, contenu: { ...reglages, profil }, lecteurs: 'equipe' }],
      remove: [],
      evenement: evenement(poste.ports, 'reglages-modifies'),
      reservation: null,
    })
    return poste
  }

  it('garde la signature du curateur présent, et l’imprime', async () => {
    const poste = await avecReglage()
    const id = await unBrouillon(poste, { protection: 'curatelle', curateur: CURATEUR })
    const gestes = desGestes(poste)
    const curateur = { geste: nomEcrit('UDAF 59'), a: gestes.aidant.a }
    expect(refuse(await poste.actes.signerMandat(id, gestes))).toEqual({ type: 'SignatureNonAttendue' })
    expect(await comptes(poste)).toEqual(RIEN_DE_SIGNE)
    reussi(await poste.actes.recueillirGeste(id, 'curateur', curateur.geste))
    const { mandat } = reussi(await poste.actes.signerMandat(id, { ...gestes, curateur }))
    expect(reussi(await poste.actes.lireMandat(mandat)).mandat.signatures.curateur).toMatchObject({ type: 'nomEcrit', nom: 'UDAF 59' })
    const { octets } = (await poste.ports.vault.lire('document', mandat)) ?? { octets: new Uint8Array() }
    expect(new TextDecoder().decode(octets)).toContain('Nom écrit au clavier')
  })

  it('attend le papier quand le curateur est absent : aucune signature à l’écran pour lui', async () => {
    const poste = await avecReglage()
    const id = await unBrouillon(poste, { protection: 'curatelle', curateur: { ...CURATEUR, present: false } })
    const gestes = desGestes(poste)
    expect(refuse(await poste.actes.recueillirGeste(id, 'curateur', nomEcrit('UDAF 59')))).toEqual({ type: 'SignatureNonAttendue' })
    const enTrop = { ...gestes, curateur: { geste: nomEcrit('UDAF 59'), a: gestes.aidant.a } }
    expect(refuse(await poste.actes.signerMandat(id, enTrop))).toEqual({ type: 'SignatureNonAttendue' })
    const { mandat } = reussi(await poste.actes.signerMandat(id, gestes))
    const lu = reussi(await poste.actes.lireMandat(mandat)).mandat
    expect([lu.curateur, lu.signatures.curateur]).toEqual([{ nom: 'UDAF 59', signe: 'papier' }, null])
  })

  it('attend du représentant son nom à lui', async () => {
    const poste = await unPosteOuvert()
    const id = await unBrouillon(poste, { protection: 'tutelle', representant: { nom: 'Luc Morel', qualite: 'tuteur' } })
    expect(refuse(await poste.actes.recueillirGeste(id, 'mandant', nomEcrit('Odette Fontenay')))).toEqual({ type: 'NomEcritDifferent' })
    const gestes = desGestes(poste)
    const { mandat } = reussi(await poste.actes.signerMandat(id, { ...gestes, mandant: { ...gestes.mandant, geste: nomEcrit('Luc Morel') } }))
    expect(reussi(await poste.actes.lireMandat(mandat)).mandat.representant).toEqual({ nom: 'Luc Morel', qualite: 'tuteur' })
  })
})
