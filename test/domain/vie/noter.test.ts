import { describe, expect, it } from 'vitest'
import { noterActe, noterAppel, noterEtat } from '../../../src/domain/vie/noter.ts'
import { confierOriginal, rendreOriginal } from '../../../src/domain/vie/originaux.ts'
import { noterSignatureDuCurateur } from '../../../src/domain/vie/signature-du-curateur.ts'
import { instant, jour } from '../../support/lire.ts'
import { uneAidante } from '../../support/un-mandat.ts'
import { attendantLeCurateur, unMandatDeTroisLignes, uneRevocation, uneVie } from '../../support/vie.ts'

const mandat = unMandatDeTroisLignes()
const vie = uneVie(mandat)
const le = jour('2026-12-01')
const auteur = { par: uneAidante.id, a: instant('2026-12-01T10:00:00.000Z') }
const refus = (type: string) => ({ ok: false, refus: expect.objectContaining({ type }) as unknown })

describe('l’état d’une ligne', () => {
  it('se note par son numéro imprimé', () => {
    const lu = noterEtat(vie, 3, { type: 'accomplie', le })
    expect(lu.ok && lu.value.lignes).toEqual([{ type: 'aFaire' }, { type: 'aFaire' }, { type: 'accomplie', le }])
    expect(noterEtat(vie, 4, { type: 'accomplie', le })).toEqual(refus('LigneInconnue'))
    expect(noterEtat(vie, 0, { type: 'aFaire' })).toEqual(refus('LigneInconnue'))
  })

  it('en attente : un rappel aujourd’hui ou plus tard, et des mots si la raison est « autre »', () => {
    const attente = { type: 'enAttente', raison: 'reponse', note: '', jusquAu: le } as const
    expect(noterEtat(vie, 1, attente).ok).toBe(true)
    expect(noterEtat(vie, 1, { ...attente, jusquAu: jour('2026-11-30') })).toEqual(refus('AttenteDejaPassee'))
    expect(noterEtat(vie, 1, { ...attente, raison: 'autre' })).toEqual(refus('QuoiManquant'))
    expect(noterEtat(vie, 1, { ...attente, raison: 'autre', note: 'le voisin' }).ok).toBe(true)
  })

  it('abandonnée dit pourquoi', () => {
    expect(noterEtat(vie, 1, { type: 'abandonnee', le, pourquoi: ' ' })).toEqual(refus('QuoiManquant'))
  })

  it('d’une ligne arrêtée, ne s’agit plus, mais se note encore pour avant', () => {
    const arretee = uneVie(mandat, { fins: [uneRevocation(mandat, [2], '2026-11-25')] })
    expect(noterEtat(arretee, 2, { type: 'aFaire' })).toEqual(refus('LigneDejaArretee'))
    expect(noterEtat(arretee, 2, { type: 'accomplie', le: jour('2026-11-25') }).ok).toBe(true)
    expect(noterEtat(arretee, 2, { type: 'accomplie', le: jour('2026-11-26') })).toEqual(refus('ActeHorsMandat'))
  })

  it('attend le curateur pour agir', () => {
    const attendu = attendantLeCurateur(mandat)
    expect(noterEtat(uneVie(attendu), 1, { type: 'aFaire' })).toEqual(refus('CurateurAttendu'))
    expect(noterEtat(uneVie(attendu, { suivi: { curateurSigneLe: le } }), 1, { type: 'aFaire' }).ok).toBe(true)
  })
})

describe('un acte noté', () => {
  const acte = { ligne: 1, le, quoi: 'Demande envoyée', code: 'boiteDediee' } as const

  it('garde comment le code est venu, et qui l’a fait', () => {
    expect(noterActe(vie, acte, auteur)).toMatchObject({ ok: true, value: { actes: [{ ...acte, ...auteur }] } })
  })

  it.each([
    ['avant le premier jour', '2026-11-20', '2026-12-01', []],
    ['demain', '2026-12-02', '2026-12-01', []],
    ['après le dernier jour', '2027-05-21', '2027-06-01', []],
    ['après la fin', '2026-11-30', '2026-12-05', [uneRevocation(mandat, null, '2026-11-29')]],
  ])('ne se date pas %s', (_, quand, aujourdhui, fins) => {
    expect(noterActe(uneVie(mandat, { le: aujourdhui, fins }), { ...acte, le: jour(quand) }, auteur)).toEqual(refus('ActeHorsMandat'))
  })

  it.each(['2026-11-21', '2027-05-20'])('se note après la fin s’il est du %s', (quand) => {
    expect(noterActe(uneVie(mandat, { le: '2027-06-01' }), { ...acte, le: jour(quand) }, auteur).ok).toBe(true)
  })

  it.each([
    ['', 'QuoiManquant'],
    ['code 483920', 'CodeRefuse'],
    ['Le code reçu est le 48 39 20', 'CodeRefuse'],
    ['codes : 4839', 'CodeRefuse'],
    ['code ４８３９２０', 'CodeRefuse'],
    ['code 48\u200c39\u200c20', 'CodeRefuse'],
    ['code reçu le 14/09/2026 : 483920', 'CodeRefuse'],
    ['Vu \u202egro.fac', 'SensDeLectureForce'],
    ['mot de passe : soleil', 'MotDePasseRefuse'],
    ['NIR 1 85 05 78 006 084 91', 'NirRefuse'],
    ['a'.repeat(241), 'TexteTropLong'],
  ])('refuse %j', (quoi, type) => expect(noterActe(vie, { ...acte, quoi }, auteur)).toEqual(refus(type)))

  it.each(['Code postal 59000 corrigé', 'Code reçu dans la boîte dédiée', 'Envoyé le 12/12/2026', 'Code reçu le 14/09/2026', 'code attendu depuis le 2 décembre 2026'])('accepte « %s »', (quoi) => {
    expect(noterActe(vie, { ...acte, quoi }, auteur).ok).toBe(true)
  })
})

describe('un appel', () => {
  const appel = { organisme: 'CAF', le, reponse: 'Dossier complet' }

  it('n’est noté que pour un organisme du mandat', () => {
    expect(noterAppel(vie, appel, auteur)).toMatchObject({ ok: true, value: { appels: [{ ...appel, ...auteur }] } })
    expect(noterAppel(vie, { ...appel, organisme: 'France Travail' }, auteur)).toEqual(refus('OrganismeHorsMandat'))
  })

  it('ni après que toutes ses lignes sont arrêtées', () => {
    const fins = [uneRevocation(mandat, [1, 2], '2026-11-25')]
    expect(noterAppel(uneVie(mandat, { fins }), appel, auteur)).toEqual(refus('ActeHorsMandat'))
    expect(noterAppel(uneVie(mandat, { fins: [uneRevocation(mandat, [1], '2026-11-25')] }), appel, auteur).ok).toBe(true)
  })
})

describe('les papiers confiés', () => {
  const confie = { sorte: 'livret de famille', nombre: 1, confieLe: le, renduLe: null }

  it('sont comptés, jamais numérotés', () => {
    expect(confierOriginal(vie, { sorte: 'livret de famille', nombre: 1 })).toMatchObject({ ok: true, value: { originaux: [confie] } })
    for (const nombre of [0, 100, 1.5, Number.NaN]) expect(confierOriginal(vie, { sorte: 'avis', nombre })).toEqual(refus('NombreDOriginaux'))
    expect(confierOriginal(vie, { sorte: ' ', nombre: 1 })).toEqual(refus('QuoiManquant'))
  })

  it('se rendent une fois, même après la fin', () => {
    const apres = uneVie(mandat, { le: '2027-06-01', suivi: { originaux: [confie] } })
    const rendu = rendreOriginal(apres, 0)
    expect(rendu).toMatchObject({ ok: true, value: { originaux: [{ ...confie, renduLe: '2027-06-01' }] } })
    expect(rendu.ok && rendreOriginal({ ...apres, suivi: rendu.value }, 0)).toEqual(refus('OriginalDejaRendu'))
    expect(rendreOriginal(apres, 1)).toEqual(refus('OriginalIntrouvable'))
  })
})

describe('le papier du curateur', () => {
  const attendu = uneVie(attendantLeCurateur(mandat))

  it('se note s’il est attendu, une fois, à une date possible', () => {
    const note = noterSignatureDuCurateur(attendu, le)
    expect(note).toMatchObject({ ok: true, value: { curateurSigneLe: le } })
    expect(note.ok && noterSignatureDuCurateur({ ...attendu, suivi: note.value }, le)).toEqual(refus('CurateurPasAttendu'))
    expect(noterSignatureDuCurateur(vie, le)).toEqual(refus('CurateurPasAttendu'))
    for (const quand of ['2026-11-20', '2026-12-02']) expect(noterSignatureDuCurateur(attendu, jour(quand))).toEqual(refus('ActeHorsMandat'))
  })
})
