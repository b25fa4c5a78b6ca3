import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'etudes',
  nom: 'Crous et Éducation nationale',
  teleservice: 'messervices.etudiant.gouv.fr, EduConnect',
  adresse: 'messervices.etudiant.gouv.fr · teleservices.education.gouv.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Crous', 'Éducation nationale', 'étudiant', 'université', 'fac', 'école', 'scolarité', 'études'],
  piecesUsuelles: ['avis d’impôt', 'RIB', 'certificat de scolarité'],
  usage: 18,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('deposer-le-dse', 'Constituer le dossier social étudiant (DSE : bourse et logement)', {
    recurrence: 'annuelle',
    synonymes: ['bourse étudiante', 'bourse', 'boursier', 'bourse sur critères sociaux'],
    lue: true,
  }),
  f('demander-un-logement', 'Demander un logement Crous', { synonymes: ['cité universitaire', 'résidence', 'chambre', 'studio'], lue: true }),
  f('activer-educonnect', 'Activer le compte EduConnect', { drapeaux: ['compte'], synonymes: ['créer un compte', 'Pronote', 'ENT', 'collège', 'lycée'] }),
  f('demander-une-bourse-de-college', 'Demander une bourse de collège', {
    recurrence: 'annuelle',
    synonymes: ['collégien', 'bourse scolaire'],
    propose: ['etudes.activer-educonnect', 'trv.creer-une-adresse-electronique'],
    lue: true,
  }),
  f('demander-une-bourse-de-lycee', 'Demander une bourse de lycée', {
    recurrence: 'annuelle',
    synonymes: ['lycéen', 'bourse scolaire'],
    propose: ['etudes.activer-educonnect', 'trv.creer-une-adresse-electronique'],
    lue: true,
  }),
  f('completer-parcoursup', 'Compléter un dossier Parcoursup', { synonymes: ['vœux', 'orientation', 'bac', 'terminale', 'licence'], lue: true }),
]
