import type { DocumentAComposer } from '../../../src/application/ports.ts'
import { catalogueDeBase as catalogue, organismeParId } from '../../../src/domain/formalites/catalogue.ts'
import { parseInstant, parseJourCivil } from '../../../src/domain/jour-civil.ts'
import type { LigneMandat, MandatPret } from '../../../src/domain/mandat/mandat.ts'
import type { Signatures } from '../../../src/domain/signature/signature.ts'
import { composerMandat } from '../../../src/domain/modeles/composer.ts'
import { modeleEnVigueur } from '../../../src/domain/modeles/index.ts'
import type { Result } from '../../../src/domain/result.ts'
import { documentDe, paraphe } from './documents.ts'

const sur = <T, R>(lu: Result<T, R>): T => {
  if (!lu.ok) throw new Error('refus inattendu')
  return lu.value
}
const id = <T extends string>(texte: string): T => texte as T

const DEBUT = sur(parseJourCivil('2026-11-21'))
const A = sur(parseInstant('2026-11-21T09:30:00.000Z'))

const lignes = (nombre: number, debuts: readonly number[]): LigneMandat[] =>
  debuts
    .flatMap((debut) => catalogue.formalites.slice(debut, debut + Math.ceil(nombre / debuts.length)))
    .slice(0, nombre)
    .flatMap((formalite, rang) => {
      const organisme = organismeParId(formalite.organisme)
      if (!organisme) return []
      const { titre, drapeaux, recurrence } = formalite
      const { nom, teleservice, adresse } = organisme
      const precision = rang === 1 ? 'logement du 12 rue des Tilleuls' : ''
      return [{ formalite: formalite.id, titre, organisme: organisme.id, nomOrganisme: nom, teleservice, adresse, drapeaux, recurrence, precision, rythme: { type: 'unique' } }]
    })

const pret = (nombre: number, debuts: readonly number[]): MandatPret => {
  const modele = modeleEnVigueur(DEBUT)
  return {
    seance: id('seance-1'),
    modele: modele.id,
    mandant: {
      civilite: 'madame',
      nom: { type: 'complet', nom: 'Lefebvre', prenom: 'Yvette' },
      naissance: { type: 'jour', jour: sur(parseJourCivil('1944-03-03')), lieu: 'Dole' },
      domicile: { type: 'adresse', adresse: '12 rue des Tilleuls, 39100 Saint-Ylie-sur-Loue' },
      identite: { type: 'piece', piece: 'carteIdentite' },
    },
    mandataire: {
      structure: {
        nom: 'CCAS de Saint-Ylie-sur-Loue',
        adresse: '1 place de la Mairie',
        commune: '39100 Saint-Ylie-sur-Loue',
        telephone: '03 84 00 00 00',
        contactDpo: 'dpo@saint-ylie-sur-loue.fr',
      },
      aidant: { id: id('aidant-1'), nom: 'Clara Œuvrard', fonction: 'conseillère en économie sociale et familiale' },
      quiPeutAgir: 'toutAidant',
    },
    protection: { type: 'aucune' },
    lignes: lignes(nombre, debuts),
    debut: DEBUT,
    duree: { type: 'sixMois' },
    echeance: sur(parseJourCivil('2027-05-20')),
    redirection: true,
    boiteDediee: false,
    paiementExpres: false,
    autreMandat: '',
    representant: null,
    curateur: null,
    origine: { type: 'neuf' },
    lieuSignature: 'Saint-Ylie-sur-Loue',
  }
}

const SIGNATURES: Signatures = { mandant: { type: 'trace', traits: paraphe(1), a: A }, aidant: { type: 'trace', traits: paraphe(2), a: A }, curateur: null }

/** The published text itself, signed: `nombre` lines of the catalogue; `autres` changes what a test looks at. */
export function mandatReel(nombre: number, autres: Partial<MandatPret> = {}): DocumentAComposer {
  const curateur: Signatures['curateur'] = autres.curateur?.signe === 'ecran' ? { type: 'trace', traits: paraphe(3), a: A } : null
  const apposition = { numero: 'K7QD-0042', signeLe: DEBUT, signatures: { ...SIGNATURES, curateur } }
  return documentDe(composerMandat({ ...pret(nombre, [5, 30]), ...autres }, { modele: modeleEnVigueur(DEBUT), ...apposition }))
}
