import { describe, expect, it } from 'vitest'
import { ACTES, CYCLE_DE_VIE, ETATS, peut, type Acte, type Etat } from '../../../src/domain/mandat/cycle-de-vie.ts'
import { fr } from '../../../src/i18n/fr.ts'

const FINIS: readonly Etat[] = ['expire', 'revoque', 'renonce', 'accompli', 'caduc']
const COMMENCES: readonly Etat[] = ['enCours', ...FINIS]
const SIGNES: readonly Etat[] = ['aVenir', ...COMMENCES]

/** Ce qui est permis, nommé ; tout le reste est interdit. */
const PERMIS: Readonly<Record<Acte, readonly Etat[]>> = {
  signer: ['brouillon'],
  remettreCopie: SIGNES,
  ouvrirDocument: SIGNES,
  agir: ['enCours'],
  noter: COMMENCES,
  confierOriginal: ['enCours'],
  rendreOriginal: SIGNES,
  etablirFicheTelephone: ['enCours'],
  noterSignatureDuCurateur: ['enCours'],
  etablirAvenant: ['enCours'],
  revoquerDesLignes: ['aVenir', 'enCours'],
  revoquer: ['aVenir', 'enCours'],
  renoncer: ['aVenir', 'enCours'],
  clore: ['enCours'],
  constaterCaducite: ['aVenir', 'enCours'],
  renouveler: ['enCours', 'expire', 'revoque', 'renonce', 'accompli'],
  rendreCompte: SIGNES,
  exporter: SIGNES,
}

/** Pourquoi un acte qui demande un mandat signé est refusé depuis cet état. */
const POURQUOI: Readonly<Record<Etat, string>> = {
  brouillon: 'MandatIntrouvable',
  aVenir: 'MandatPasCommence',
  enCours: 'BrouillonIntrouvable',
  expire: 'MandatExpire',
  revoque: 'DejaRevoque',
  renonce: 'MandatRenonce',
  accompli: 'MandatAccompli',
  caduc: 'MandatCaduc',
}

const couples = ACTES.flatMap((acte) => ETATS.map((etat) => [acte, etat] as const))

describe('chaque acte depuis chaque état', () => {
  it.each(couples)('%s depuis « %s »', (acte, etat) => {
    expect(peut(acte, etat, { referent: true }) === null).toBe(PERMIS[acte].includes(etat))
  })

  it.each(couples.filter(([acte, etat]) => !PERMIS[acte].includes(etat)))('%s depuis « %s » dit pourquoi, en une phrase', (acte, etat) => {
    const refus = peut(acte, etat, { referent: true })
    expect(refus?.type).toBe(acte === 'signer' ? 'BrouillonIntrouvable' : POURQUOI[etat])
    expect(refus && fr.refus[refus.type]).toMatch(/^.{10,}[.?]$/u)
  })

  it.each(ACTES)('%s n’est réservé au référent que si la table le dit', (acte) => {
    const etat = ETATS.find((candidat) => CYCLE_DE_VIE[acte].depuis[candidat] === null) ?? 'brouillon'
    expect(peut(acte, etat)).toEqual(CYCLE_DE_VIE[acte].par === 'referent' ? { type: 'ReserveAuReferent' } : null)
  })

  it.each(ACTES)('%s donne sa source', (acte) => expect(CYCLE_DE_VIE[acte].source).toMatch(/C\. civ\. \d|C\. pén\. \d|RGPD \d/))
})

it('n’importe quel aidant peut noter une fin que la personne demande ou qu’on apprend', () => {
  const ouverts = ACTES.filter((acte) => CYCLE_DE_VIE[acte].par === 'toutAidant')
  expect(ouverts).toEqual(['revoquerDesLignes', 'revoquer', 'renoncer', 'constaterCaducite'])
})
