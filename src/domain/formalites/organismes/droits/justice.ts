import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** L'aide juridictionnelle en ligne n'a que FranceConnect pour entrée ; le formulaire papier, cerfa 16146, reste ouvert (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'justice',
  nom: 'Justice',
  teleservice: 'justice.fr, aide juridictionnelle, casier judiciaire',
  adresse: 'justice.fr · aidejuridictionnelle.justice.fr · casier-judiciaire.justice.gouv.fr',
  adresseDite: null,
  franceConnect: 'obligatoire',
  entrees: ['aidantsConnect'],
  synonymes: ['tribunal', 'juge', 'avocat', 'procès', 'ministère de la justice'],
  piecesUsuelles: ['pièce d’identité', 'avis d’impôt', 'attestation de l’assureur', 'livret de famille', 'accord de l’avocat ou convocation'],
  usage: 17,
})

const f = formalitesDe(organisme, ['trv.se-connecter-avec-franceconnect'])
const AJ = ['AJ', 'avocat gratuit', 'avocat commis d’office', 'avocat']

export const formalites: readonly Formalite[] = [
  f('demander-l-aide-juridictionnelle', 'Déposer une demande d’aide juridictionnelle en ligne', { synonymes: AJ, lue: true }),
  f('simuler-l-aide-juridictionnelle', 'Simuler le droit à l’aide juridictionnelle', { synonymes: ['simulation', 'plafond', ...AJ], lue: true }),
  f('completer-l-aide-juridictionnelle-papier', 'Compléter une demande d’aide juridictionnelle papier', {
    drapeaux: ['dossierPapier'],
    note: 'cerfa 16146',
    synonymes: ['formulaire', ...AJ],
    lue: true,
  }),
  f('demander-le-casier', 'Demander un extrait de casier judiciaire (bulletin n° 3)', { synonymes: ['B3', 'bulletin 3'], pieces: ['état civil complet'], lue: true }),
  f('suivre-une-affaire', 'Consulter le suivi d’une affaire', { synonymes: ['avancement', 'audience', 'jugement', 'dossier'] }),
  f('saisir-le-juge-aux-affaires-familiales', 'Saisir le juge aux affaires familiales (formulaire)', {
    drapeaux: ['dossierPapier'],
    synonymes: ['JAF', 'garde des enfants', 'divorce', 'séparation', 'droit de visite', 'pension alimentaire'],
  }),
  f('demander-l-intermediation', 'Demander l’intermédiation des pensions alimentaires (Aripa)', {
    synonymes: ['pension alimentaire', 'impayée', 'recouvrement', 'séparation', 'divorce'],
    pieces: ['pièce d’identité', 'jugement ou convention', 'RIB'],
    propose: ['caf.creer-l-espace-mon-compte'],
  }),
]
