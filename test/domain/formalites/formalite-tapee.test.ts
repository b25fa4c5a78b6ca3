import { describe, expect, it } from 'vitest'
import { lireFormaliteTapee, lireTitreTape } from '../../../src/domain/formalites/formalite-tapee.ts'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'

const refusDe = (organisme: string, titre: string): string => {
  const lu = lireFormaliteTapee(organisme, titre)
  return lu.ok ? 'acceptée' : lu.refus.type
}

/** Titres du catalogue qui seraient trop généraux tapés à la main : le catalogue, lui, les a pesés. */
const PESES_AU_CATALOGUE = /^(?:Accompagner|Gérer|Se réinscrire)/

describe('une formalité tapée', () => {
  it.each([
    'Demander l’aide au logement',
    'DÉCLARER LE CHANGEMENT D’ADRESSE',
    's’inscrire à la cantine de Léo',
    'S\'inscrire au centre aéré',
    'Se connecter pour télécharger la facture',
    'Recevoir l’attestation de paiement de juin',
    'Établir une procuration de vote',
    'Actualiser la situation tous les mois',
    'Renouveler les papiers d’identité',
    'Demander le dossier médical',
    'Remettre la lettre de résiliation',
    'Transmettre un certificat de scolarité',
  ])('« %s » dit ce qu’on fera', (titre) => expect(refusDe('Mairie de Dole', titre)).toBe('acceptée'))

  it.each([
    'Faire toutes mes démarches',
    'faire tout',
    'Gérer mon dossier',
    'Gérer le compte CAF',
    'Faire mes démarches',
    'S’occuper de mes papiers',
    's\'occuper de la CAF',
    'Faire l’ensemble des demandes',
    'Faire le nécessaire',
    'Faire ce qu’il faut',
    'Donner procuration',
    'procuration générale',
    'mandat général',
    'autorisation générale',
    'M’aider',
    'Représenter Mme Martin',
    'Envoyer diverses pièces',
    'Demander le RSA, etc.',
    'Demander',
    'tous mes droits',
    'Suivre mon administratif',
  ])('« %s » est trop général', (titre) => expect(refusDe('CAF', titre)).toBe('FormaliteGenerale'))

  it.each(['RSA', 'dossier de logement', 'Lettre de résiliation', 'Titre de séjour', 'ma carte grise', 'déclaration de revenus', 'Formulaire 2042', '', '  ', '12'])(
    '« %s » n’a pas de verbe',
    (titre) => expect(refusDe('CAF', titre)).toBe('FormaliteSansVerbe'),
  )

  it.each(['', ' ', '—', '12'])('« %s » n’est pas un organisme', (organisme) => {
    expect(refusDe(organisme, 'Demander une aide')).toBe('FormaliteSansOrganisme')
  })

  it.each([
    ['CAF', 'Transmettre 1 85 05 78 006 084 91', 'NirRefuse'],
    ['CAF 1 85 05 78 006 084 91', 'Demander une aide', 'NirRefuse'],
    ['Banque', 'Transmettre FR14 2004 1010 0505 0001 3M02 606', 'IbanRefuse'],
    ['CAF', 'Demander le RSA, mdp soleil', 'MotDePasseRefuse'],
    ['CAF', `Demander ${'a'.repeat(160)}`, 'TexteTropLong'],
    ['a'.repeat(81), 'Demander une aide', 'TexteTropLong'],
    ['Mairie \u202eeloD ed', 'Demander une aide', 'SensDeLectureForce'],
    ['CAF', 'Demander \u202eASR el', 'SensDeLectureForce'],
    ['CAF', 'Demander '.repeat(1200), 'TexteTropLong'],
  ])('les garde-fous valent ici aussi (%#)', (organisme, titre, refus) => expect(refusDe(organisme, titre)).toBe(refus))

  it('rend l’organisme et la phrase nettoyés', () => {
    expect(lireFormaliteTapee('  mairie  de Dole ', ' Demander   une place ')).toEqual({
      ok: true,
      value: { organisme: 'mairie de Dole', titre: 'Demander une place' },
    })
  })

  it.each(catalogueDeBase.formalites.filter(({ titre }) => !PESES_AU_CATALOGUE.test(titre)).map(({ titre }) => titre))(
    'reconnaît le verbe du catalogue : « %s »',
    (titre) => expect(lireTitreTape(titre).ok).toBe(true),
  )
})
