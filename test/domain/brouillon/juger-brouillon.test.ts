import { describe, expect, it } from 'vitest'
import { catalogueDeBase as catalogue } from '../../../src/domain/formalites/catalogue.ts'
import type { MandantSaisi } from '../../../src/domain/brouillon/brouillon.ts'
import { jugerBrouillon } from '../../../src/domain/brouillon/juger-brouillon.ts'
import { PERSONAS } from '../../support/personas.ts'
import { desCirconstances, unMandat, uneAidante, type UnMandat } from '../../support/un-mandat.ts'

const refusDe = (mandat: UnMandat): readonly string[] => mandat.juge().refus.map(({ champ, refus }) => `${champ} ${refus.type}`)
const avec = (mandant: Partial<MandantSaisi>): UnMandat => unMandat().de(mandant)

describe('un brouillon complet', () => {
  it.each(Object.entries(PERSONAS))('est prêt pour %s', (_, persona) => {
    expect(avec(persona).juge()).toMatchObject({ refus: [], questions: [], pret: { modele: '2026-11-21' } })
  })

  it('recopie les mots du catalogue et fixe le dernier jour', () => {
    const pret = unMandat().pour('caf.declaration-trimestrielle', '  pour  2027 ').pendant('douzeMois').du('2026-09-14').pret()
    expect(pret).toMatchObject({ debut: '2026-09-14', echeance: '2027-09-13', lieuSignature: 'Lille', protection: { type: 'aucune' } })
    expect(pret.lignes).toEqual([
      {
        formalite: 'caf.declaration-trimestrielle',
        titre: 'Faire la déclaration trimestrielle de ressources (RSA, prime d’activité, AAH)',
        organisme: 'caf',
        nomOrganisme: 'CAF',
        teleservice: 'Mon Compte',
        adresse: 'caf.fr',
        drapeaux: [],
        recurrence: 'trimestrielle',
        precision: 'pour 2027',
        rythme: { type: 'pendantLeMandat' },
      },
    ])
  })

  it('garde le nom, la naissance et le domicile tels que l’état civil les donne', () => {
    expect(avec(PERSONAS.unSeulNom).pret().mandant).toMatchObject({
      nom: { type: 'nomSeul', nom: 'Ahmadzai' },
      naissance: { type: 'annee', annee: 1987, lieu: 'Jalalabad' },
      domicile: { type: 'ccas' },
      identite: { type: 'piece', piece: 'titreDeSejour' },
    })
    expect(avec(PERSONAS.unSeulPrenom).pret().mandant).toMatchObject({
      nom: { type: 'prenomSeul', prenom: 'Aminata' },
      naissance: { type: 'inconnue' },
      domicile: { type: 'commune', commune: 'Roubaix' },
      identite: { type: 'declaree' },
    })
  })

  it.each(catalogue.organismes)('accepte toute formalité que l’on peut confier : $nom', ({ id }) => {
    const confiables = catalogue.formalites.filter(({ organisme, drapeaux }) => organisme === id && !drapeaux.includes('nonDelegable'))
    const toutes = confiables.reduce((mandat, formalite) => mandat.pour(formalite.id), unMandat().avecPaiementExpres())
    expect(toutes.pret().lignes).toHaveLength(Math.max(confiables.length, 1))
  })
})

describe('chaque champ a son refus', () => {
  const NIR = '1 85 05 78 006 084 91'
  const cas: readonly (readonly [string, UnMandat, readonly string[]])[] = [
    ['ni nom ni prénom', avec({ nom: ' ', prenom: '' }), ['nom MandantSansNom']],
    ['un nom sans lettre', avec({ nom: '12 !' }), ['nom MandantSansNom']],
    ['un numéro dans le nom', avec({ nom: NIR }), ['nom NirRefuse']],
    ['un numéro dans le prénom', avec({ prenom: NIR }), ['prenom NirRefuse']],
    ['un nom sans fin', avec({ nom: 'a'.repeat(81) }), ['nom TexteTropLong']],
    ['un jour de naissance impossible', avec({ dateNaissance: '31/02/1950' }), ['naissance NaissanceInvalide']],
    ['une naissance demain', avec({ dateNaissance: '22/11/2026' }), ['naissance NaissanceFuture']],
    ['une naissance en 1899', avec({ dateNaissance: '31/12/1899' }), ['naissance NaissanceInvalide']],
    ['une année seule illisible', avec({ naissance: 'annee', dateNaissance: '87' }), ['naissance NaissanceInvalide']],
    ['une année seule future', avec({ naissance: 'annee', dateNaissance: '2027' }), ['naissance NaissanceFuture']],
    ['un lieu avec un mot de passe', avec({ lieuNaissance: 'mdp soleil' }), ['lieuNaissance MotDePasseRefuse']],
    ['pas d’adresse', avec({ adresse: '' }), ['adresse DomicileManquant']],
    ['pas de commune', avec({ domicile: 'commune', adresse: ' ' }), ['adresse DomicileManquant']],
    ['pas d’identité', avec({ identite: null }), ['identite IdentiteNonIndiquee']],
    ['la protection non demandée', unMandat().protege(null), ['protection ProtectionNonDemandee']],
    ['une tutelle', unMandat().protege('tutelle'), ['protection RepresentantSigne']],
    ['une protection inconnue', unMandat().protege('neSaitPas'), ['protection ProtectionInconnue']],
    ['une formalité inconnue', unMandat().pour('caf.inconnue'), ['precision:caf.inconnue FormaliteInconnue']],
    ['une identité numérique', unMandat().pour('trv.france-identite'), ['precision:trv.france-identite FormaliteNonDelegable']],
    [
      'un IBAN en précision',
      unMandat().pour('caf.modifier-le-rib', 'FR14 2004 1010 0505 0001 3M02 606'),
      ['precision:caf.modifier-le-rib IbanRefuse'],
    ],
    ['un dernier jour illisible', unMandat().jusquAu('bientôt'), ['duree JourInvalide']],
    ['un dernier jour passé', unMandat().jusquAu('20/11/2026'), ['duree EcheanceAvantDebut']],
    ['plus de douze mois', unMandat().jusquAu('21/11/2027'), ['duree DureeTropLongue']],
    ['pas de lieu de signature', unMandat().avec({ lieuSignature: ' ' }), ['lieuSignature LieuManquant']],
    ['une structure sans téléphone', unMandat().chez({ telephone: '' }), ['mandataire StructureIncomplete']],
  ]

  it.each(cas)('%s', (_, mandat, attendus) => {
    expect(refusDe(mandat)).toEqual(attendus)
    expect(mandat.juge().pret).toBeNull()
  })

  it('refuse un mandat sans formalité, ou sans nom d’aidant', () => {
    const circonstances = { ...desCirconstances(), aidant: { ...uneAidante, nom: ' ' } }
    const { refus } = jugerBrouillon({ ...unMandat().brouillon(), lignes: [] }, circonstances)
    expect(refus).toEqual([
      { champ: 'lignes', refus: { type: 'AucuneFormalite' } },
      { champ: 'mandataire', refus: { type: 'AidantSansNom' } },
    ])
  })

  it('dit tous les refus d’un coup, une naissance le jour même étant permise', () => {
    expect(refusDe(avec({ nom: '', prenom: '', adresse: '', identite: null, dateNaissance: '21/11/2026' }).protege(null))).toEqual([
      'nom MandantSansNom',
      'adresse DomicileManquant',
      'identite IdentiteNonIndiquee',
      'protection ProtectionNonDemandee',
    ])
  })
})

describe('un nombre qui ressemble à un numéro personnel', () => {
  const douteux = unMandat().pour('caf.envoyer-un-message', 'dossier 0123456789012')
  const champ = 'precision:caf.envoyer-un-message' as const

  it('fait une question, pas un refus', () => {
    expect(douteux.juge()).toEqual({ pret: null, refus: [], questions: [{ champ, type: 'NombreSuspect' }] })
  })

  it('ne se redemande pas une fois confirmé', () => {
    const { pret, questions } = douteux.avec({ nombresConfirmes: [champ] }).juge()
    expect(questions).toEqual([])
    expect(pret?.lignes[0]?.precision).toBe('dossier 0123456789012')
  })
})
