import type { BrouillonId, SeanceId } from '../ids.ts'
import type { Instant } from '../jour-civil.ts'
import { ORIGINE_NEUVE } from '../mandat/mandat.ts'
import type { FormaliteId } from '../formalites/formalite.ts'
import type { Brouillon, FormaliteTapee, LigneSaisie } from './brouillon.ts'

/** Une ligne neuve : rien à préciser, le rythme ordinaire. */
export const ligneVide = (formalite: FormaliteId, libre: FormaliteTapee | null = null): LigneSaisie => ({
  formalite,
  libre,
  precision: '',
  rythme: { type: 'selonCatalogue', texte: '' },
  ribConfirme: false,
})

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
  boiteDediee: false,
  paiementExpres: false,
  autreMandat: '',
  representant: null,
  curateur: null,
  origine: ORIGINE_NEUVE,
  lieuSignature: lieu,
  nombresConfirmes: [],
})
