import { describe, expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { LIGNES_AU_PLUS } from '../../../src/domain/brouillon/lire-lignes.ts'
import { unMandat, type UnMandat } from '../../support/un-mandat.ts'

const refusDe = (mandat: UnMandat): readonly string[] => mandat.juge().refus.map(({ champ, refus }) => `${champ} ${refus.type}`)
const trimestrielle = unMandat().pour('caf.declaration-trimestrielle')
const rib = unMandat().pour('caf.modifier-le-rib')
const payante = catalogueDeBase.formalites.find(({ drapeaux }) => drapeaux.includes('paiement') && !drapeaux.includes('nonDelegable'))?.id ?? ''

describe('le rythme d’une ligne', () => {
  it.each([
    ['selonCatalogue', '', { type: 'pendantLeMandat' }],
    ['fois', '2', { type: 'fois', nombre: 2 }],
    ['fois', ' 60 ', { type: 'fois', nombre: 60 }],
    ['jusquAu', '20/05/2027', { type: 'jusquAu', jour: '2027-05-20' }],
    ['jusquAu', '21/11/2026', { type: 'jusquAu', jour: '2026-11-21' }],
  ] as const)('%s « %s »', (type, texte, rythme) => {
    expect(trimestrielle.auRythme(type, texte).pret().lignes[0]?.rythme).toEqual(rythme)
  })

  it.each([
    ['fois', '1', 'RythmeInvalide'],
    ['fois', '61', 'RythmeInvalide'],
    ['fois', '', 'RythmeInvalide'],
    ['fois', 'deux', 'RythmeInvalide'],
    ['fois', '-3', 'RythmeInvalide'],
    ['fois', '2,5', 'RythmeInvalide'],
    ['jusquAu', '31/02/2027', 'RythmeInvalide'],
    ['jusquAu', '20/11/2026', 'RythmeHorsDuMandat'],
    ['jusquAu', '21/05/2027', 'RythmeHorsDuMandat'],
  ] as const)('%s « %s » : %s', (type, texte, refus) => {
    expect(refusDe(trimestrielle.auRythme(type, texte))).toEqual([`rythme:caf.declaration-trimestrielle ${refus}`])
  })

  it('dit jusqu’où une ligne peut aller', () => {
    expect(trimestrielle.auRythme('jusquAu', '1/1/2029').juge().refus[0]?.refus).toEqual({ type: 'RythmeHorsDuMandat', auPlusTard: '2027-05-20' })
  })
})

describe('ce que les drapeaux demandent', () => {
  it('un RIB se relit deux fois', () => {
    expect(refusDe(rib.sansRelireLeRib())).toEqual(['rib:caf.modifier-le-rib RibNonConfirme'])
    expect(refusDe(rib)).toEqual([])
  })

  it('payer demande un accord exprès', () => {
    expect(refusDe(unMandat().pour(payante))).toEqual([`precision:${payante} PaiementNonExpres`])
    expect(unMandat().pour(payante).avecPaiementExpres().pret().paiementExpres).toBe(true)
  })

  it('un accord de payer sans rien à payer ne se garde pas', () => {
    expect(unMandat().avecPaiementExpres().pret().paiementExpres).toBe(false)
  })
})

describe('le nombre de lignes', () => {
  const avec = (nombre: number): UnMandat =>
    Array.from({ length: nombre }, (_, rang) => rang).reduce((mandat, rang) => mandat.pour('caf.envoyer-un-message', `numéro ${String(rang)}`), unMandat())

  it('soixante passent, soixante et une non', () => {
    expect(avec(LIGNES_AU_PLUS).pret().lignes).toHaveLength(60)
    expect(refusDe(avec(61))).toEqual(['lignes TropDeFormalites'])
  })
})

describe('une ligne en double', () => {
  const champ = 'precision:caf.demander-le-rsa'
  it.each<readonly [string, UnMandat, readonly string[]]>([
    ['la même formalité', unMandat().pour('caf.demander-le-rsa').pour('caf.demander-le-rsa'), [`${champ} LigneEnDouble`]],
    ['à un accent près', unMandat().pour('caf.demander-le-rsa', 'été').pour('caf.demander-le-rsa', ' ETE'), [`${champ} LigneEnDouble`]],
    ['la même phrase tapée', unMandat().tape('CAF', 'Demander une copie').tape('caf', 'demander  une COPIE'), ['titre:libre.2 LigneEnDouble']],
    ['une autre précision', unMandat().pour('caf.demander-le-rsa', 'pour Léa').pour('caf.demander-le-rsa', 'pour Tom'), []],
    ['un autre organisme', unMandat().tape('CAF', 'Demander une copie').tape('MSA', 'Demander une copie'), []],
  ])('%s', (_, mandat, attendus) => expect(refusDe(mandat)).toEqual(attendus))
})

describe('une ligne tapée', () => {
  it('prend le téléservice de l’organisme qu’elle nomme, sigle ou nom entier', () => {
    for (const nom of ['caf', 'CAF', 'Caisse d’allocations familiales']) {
      expect(unMandat().tape(nom, 'Demander une copie du dossier').pret().lignes[0]).toMatchObject({
        formalite: 'libre.1',
        titre: 'Demander une copie du dossier',
        organisme: 'caf',
        nomOrganisme: 'CAF',
        adresse: 'caf.fr',
      })
    }
  })

  it('garde l’organisme tel qu’écrit si le catalogue ne l’a pas', () => {
    const { lignes } = unMandat().tape('Régie des eaux', 'Demander un échéancier').tape('régie des EAUX', 'Transmettre un relevé').pret()
    expect(lignes.map(({ organisme, nomOrganisme, adresse }) => [organisme, nomOrganisme, adresse])).toEqual([
      ['libre-regie-des-eaux', 'Régie des eaux', ''],
      ['libre-regie-des-eaux', 'régie des EAUX', ''],
    ])
  })

  it('pose chaque refus à son champ', () => {
    expect(refusDe(unMandat().tape('', 'mon dossier'))).toEqual(['organisme:libre.1 FormaliteSansOrganisme', 'titre:libre.1 FormaliteSansVerbe'])
    expect(refusDe(unMandat().tape('CAF', 'Gérer mon dossier'))).toEqual(['titre:libre.1 FormaliteGenerale'])
  })

  it('fait une question d’un nombre douteux', () => {
    expect(unMandat().tape('CAF', 'Demander le dossier 0123456789012').juge().questions).toEqual([{ champ: 'titre:libre.1', type: 'NombreSuspect' }])
  })
})
