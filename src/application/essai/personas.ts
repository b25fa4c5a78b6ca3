import { parseFormaliteId } from '../../domain/formalites/catalogue.ts'
import { ligneVide } from '../../domain/brouillon/brouillon-vide.ts'
import type { Brouillon, LigneSaisie } from '../../domain/brouillon/brouillon.ts'
import type { Structure } from '../../domain/mandat/parties.ts'
import type { GesteDeSignature, Trait } from '../../domain/signature/signature.ts'
import type { AidantSaisi } from '../coffre/creer-coffre.ts'

/** Ce qu'un aidant taperait : tout passe ensuite par les actes, comme une vraie saisie. */
export type Saisie = Partial<Omit<Brouillon, 'id' | 'seance' | 'modifieA'>>

const lignes = (...choix: readonly (readonly [string, string])[]): readonly LigneSaisie[] =>
  choix.flatMap(([texte, precision]) => {
    const formalite = parseFormaliteId(texte)
    return formalite ? [{ ...ligneVide(formalite), precision }] : []
  })

export const STRUCTURE_FICTIVE: Structure = {
  nom: 'CCAS de Valfleury',
  adresse: '2 place de la Mairie',
  commune: 'Valfleury',
  telephone: '01 99 00 12 34',
  contactDpo: 'dpo@valfleury.example',
}

export const AIDANTE_FICTIVE: Omit<AidantSaisi, 'secret'> = {
  etiquette: 'Inès',
  nom: 'Inès Morvan',
  fonction: 'assistante sociale',
  referent: true,
}

/** 83 ans, veuve, sans courriel : un mandat en cours pour la CAF et l'Assurance maladie. */
export const ODETTE_FONTENAY: Saisie = {
  mandant: {
    civilite: 'madame',
    nom: 'Fontenay',
    prenom: 'Odette',
    naissance: 'jour',
    dateNaissance: '14/03/1943',
    lieuNaissance: 'Roubaix',
    domicile: 'adresse',
    adresse: '8 rue des Tilleuls, Valfleury',
    identite: 'carteIdentite',
  },
  protection: 'non',
  lignes: lignes(['caf.demander-une-aide-au-logement', 'appartement du 8 rue des Tilleuls'], ['ameli.renouveler-la-c2s', '']),
  duree: { type: 'sixMois', jour: '' },
  quiPeutAgir: 'toutAidant',
}

/** Né « vers 1979 », hébergé, domicilié au CCAS : un brouillon commencé, pas encore prêt. */
export const AMADOU_DIALLO: Saisie = {
  mandant: {
    civilite: 'monsieur',
    nom: 'Diallo',
    prenom: 'Amadou',
    naissance: 'annee',
    dateNaissance: '1979',
    lieuNaissance: 'Labé (Guinée)',
    domicile: 'ccas',
    adresse: '',
    identite: 'titreDeSejour',
  },
  protection: null,
  lignes: lignes(['ameli.demander-la-c2s', '']),
  duree: { type: 'unMois', jour: '' },
}

const vague = (debut: number, fin: number, hauteur: number): Trait =>
  Array.from({ length: 40 }, (_, rang) => ({
    x: Math.round(debut + ((fin - debut) * rang) / 39),
    y: Math.round(520 + hauteur * Math.sin(rang / 2.2) * (1 - rang / 60)),
  }))

export const PARAPHE_ODETTE: GesteDeSignature = { type: 'trace', traits: [vague(500, 2300, 260), vague(700, 2500, 60)] }
export const PARAPHE_INES: GesteDeSignature = { type: 'trace', traits: [vague(800, 2100, 330)] }
