import type { BrouillonId, SeanceId } from '../ids.ts'
import type { Instant } from '../jour-civil.ts'
import type { Brouillon } from './brouillon.ts'

/** Un brouillon neuf ; `lieu` : la commune de la structure, proposée comme lieu de signature. */
export const brouillonVide = ({
  id,
  seance,
  a,
  lieu,
}: {
  readonly id: BrouillonId
  readonly seance: SeanceId
  readonly a: Instant
  readonly lieu: string
}): Brouillon => ({
  id,
  seance,
  modifieA: a,
  mandant: {
    civilite: 'nonPrecisee',
    nom: '',
    prenom: '',
    naissance: 'jour',
    dateNaissance: '',
    lieuNaissance: '',
    domicile: 'adresse',
    adresse: '',
    identite: null,
  },
  protection: null,
  lignes: [],
  duree: { type: 'sixMois', jour: '' },
  quiPeutAgir: 'toutAidant',
  redirection: false,
  lieuSignature: lieu,
  nombresConfirmes: [],
})
