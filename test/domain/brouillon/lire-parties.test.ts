import { describe, expect, it } from 'vitest'
import type { Champ } from '../../../src/domain/brouillon/brouillon.ts'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import { unMandat, type UnMandat } from '../../support/un-mandat.ts'

const refusDe = (mandat: UnMandat): readonly string[] => mandat.juge().refus.map(({ champ, refus }) => `${champ} ${refus.type}`)
const enfant = unMandat().de({ prenom: 'Léo', dateNaissance: '02/03/2015' })
const mdph = catalogueDeBase.formalites.find(({ organisme, drapeaux }) => organisme === 'mdph' && !drapeaux.includes('nonDelegable'))?.id ?? ''

describe('qui signe au nom de la personne', () => {
  it.each<readonly [string, UnMandat, readonly string[]]>([
    ['une tutelle sans nom de tuteur', unMandat().protege('tutelle'), ['protection RepresentantSigne']],
    ['une tutelle et son tuteur', unMandat().protege('tutelle').represente('Luc Morel', 'tuteur'), []],
    ['une tutelle et un parent', unMandat().protege('tutelle').represente('Luc Morel', 'parent'), ['representant RepresentantSansRaison']],
    ['une habilitation', unMandat().protege('habilitation').represente('Luc Morel', 'personneHabilitee'), []],
    ['un tuteur sans nom', unMandat().protege('tutelle').represente(' ', 'tuteur'), ['representant RepresentantSansNom']],
    ['un tuteur sans lettre', unMandat().protege('tutelle').represente('12', 'tuteur'), ['representant RepresentantSansNom']],
    ['un majeur représenté sans mesure', unMandat().represente('Luc Morel', 'parent'), ['representant RepresentantSansRaison']],
    ['un enfant seul', enfant, ['representant MineurSansRepresentant']],
    ['un enfant et un parent', enfant.represente('Luc Morel', 'parent'), []],
    ['un enfant et ses deux parents', enfant.represente('Luc et Ana Morel', 'deuxParents'), []],
    ['un enfant et une personne habilitée', enfant.represente('Luc Morel', 'personneHabilitee'), ['representant RepresentantSansRaison']],
    ['la veille de ses dix-huit ans', unMandat().de({ dateNaissance: '22/11/2008' }), ['representant MineurSansRepresentant']],
    ['le jour de ses dix-huit ans', unMandat().de({ dateNaissance: '21/11/2008' }), []],
    ['dix-huit ans d’après l’année seule', unMandat().de({ naissance: 'annee', dateNaissance: '2008' }), []],
    ['dix-sept ans d’après l’année seule', unMandat().de({ naissance: 'annee', dateNaissance: '2009' }), ['representant MineurSansRepresentant']],
    ['« ne sait pas », même avec un tuteur', unMandat().protege('neSaitPas').represente('Luc Morel', 'tuteur'), ['protection ProtectionInconnue']],
  ])('%s', (_, mandat, attendus) => expect(refusDe(mandat)).toEqual(attendus))

  it('garde le nom et la qualité', () => {
    expect(unMandat().protege('tutelle').represente('  Luc  Morel ', 'tuteur').pret()).toMatchObject({
      protection: { type: 'tutelle' },
      representant: { nom: 'Luc Morel', qualite: 'tuteur' },
    })
  })

  it('demande, pour la MDPH d’un enfant, si le second parent signe aussi', () => {
    const unParent = enfant.pour(mdph).represente('Luc Morel', 'parent')
    expect(unParent.juge()).toMatchObject({ pret: null, refus: [], questions: [{ champ: 'representant', type: 'DeuxParents' }] })
    expect(unParent.avec({ nombresConfirmes: ['representant'] }).juge().questions).toEqual([])
    expect(enfant.pour(mdph).represente('Luc et Ana Morel', 'deuxParents').juge().questions).toEqual([])
    expect(enfant.represente('Luc Morel', 'parent').juge().questions).toEqual([])
  })
})

describe('le curateur', () => {
  it('signe à l’écran s’il est là, sur le papier sinon', () => {
    expect(unMandat().curateur('présent', 'UDAF 59').pret().curateur).toEqual({ nom: 'UDAF 59', signe: 'ecran' })
    expect(unMandat().curateur('absent', 'UDAF 59').pret().curateur).toEqual({ nom: 'UDAF 59', signe: 'papier' })
  })

  it('se nomme, si la structure le demande', () => {
    expect(refusDe(unMandat().curateur('présent', ' '))).toEqual(['curateur CurateurSansNom'])
    expect(refusDe(unMandat().curateur('présent').avec({ curateur: null }))).toEqual(['curateur CurateurNonIndique'])
  })

  it('ne se demande ni sans ce réglage, ni hors de la curatelle', () => {
    const saisi = { nom: 'UDAF 59', present: true }
    expect(unMandat().protege('curatelle').avec({ curateur: saisi }).pret().curateur).toBeNull()
    expect(unMandat().curateur('présent').protege('sauvegarde').pret().curateur).toBeNull()
  })
})

describe('ce qu’on colle dans un champ', () => {
  const LONG = 'Lorem ipsum '.repeat(900)
  const dans: readonly (readonly [Champ, (texte: string) => UnMandat])[] = [
    ['nom', (nom) => unMandat().de({ nom })],
    ['prenom', (prenom) => unMandat().de({ prenom })],
    ['lieuNaissance', (lieuNaissance) => unMandat().de({ lieuNaissance })],
    ['adresse', (adresse) => unMandat().de({ adresse })],
    ['precision:caf.demander-le-rsa', (precision) => unMandat().pour('caf.demander-le-rsa', precision)],
    ['autreMandat', (autre) => unMandat().dejaConfieA(autre)],
    ['representant', (nom) => unMandat().protege('tutelle').represente(nom, 'tuteur')],
    ['curateur', (nom) => unMandat().curateur('présent', nom)],
    ['lieuSignature', (lieuSignature) => unMandat().avec({ lieuSignature })],
  ]

  it.each(dans)('dix mille caractères dans « %s » : trop long', (champ, avec) => expect(refusDe(avec(LONG))).toEqual([`${champ} TexteTropLong`]))
  it.each(dans)('un sens de lecture forcé dans « %s » se refuse', (champ, avec) => {
    expect(refusDe(avec('Zoé\u202e erveL'))).toEqual([`${champ} SensDeLectureForce`])
  })
  it.each(dans)('un numéro de sécurité sociale dans « %s » se refuse', (champ, avec) => {
    expect(refusDe(avec('Zoé 1 85 05 78 006 084 91'))).toEqual([`${champ} NirRefuse`])
  })
  it.each(dans)('l’invisible sans effet dans « %s » s’efface', (_, avec) => {
    expect(refusDe(avec('Zoé\u200b Le\u00adfèvre\ufeff'))).toEqual([])
  })
  it('un nom arabe, hébreu ou persan reste tel quel', () => {
    for (const nom of ['محمد', 'דוד', 'علی‌رضا']) expect(unMandat().de({ nom }).pret().mandant.nom).toMatchObject({ nom })
  })
})
