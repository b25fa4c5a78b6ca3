import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** L'inscription à Pajemploi est faite par la CAF ou la MSA après la demande de CMG ; ses identifiants arrivent par lettre. */
export const organisme = definirOrganisme({
  id: 'urssaf',
  nom: 'Urssaf',
  teleservice: 'Cesu, Pajemploi ou espace autoentrepreneur',
  adresse: 'cesu.urssaf.fr · pajemploi.urssaf.fr · autoentrepreneur.urssaf.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Cesu', 'Pajemploi', 'cotisations', 'charges', 'particulier employeur'],
  piecesUsuelles: ['RIB', 'contrat de travail', 'bulletins de salaire'],
  usage: 21,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])
const CESU = ['chèque emploi service', 'aide à domicile', 'femme de ménage', 'employé à domicile']
const PAJE = ['assistante maternelle', 'nounou', 'garde d’enfant']

export const formalites: readonly Formalite[] = [
  f('declarer-cesu', 'Déclarer une rémunération au Cesu', {
    recurrence: 'mensuelle',
    synonymes: ['salaire', 'heures', 'paie', ...CESU],
    propose: ['urssaf.adherer-au-cesu', 'trv.creer-une-adresse-electronique'],
    lue: true,
  }),
  f('adherer-au-cesu', 'Adhérer au Cesu', { drapeaux: ['compte'], synonymes: ['inscription', 'créer un compte', ...CESU], lue: true }),
  f('declarer-pajemploi', 'Déclarer une rémunération à Pajemploi', {
    recurrence: 'mensuelle',
    synonymes: ['salaire', 'heures', 'paie', ...PAJE],
    propose: ['urssaf.activer-pajemploi', 'trv.creer-une-adresse-electronique'],
    lue: true,
  }),
  f('activer-pajemploi', 'Activer l’espace Pajemploi', {
    drapeaux: ['compte'],
    note: 'identifiants reçus par lettre',
    synonymes: ['inscription', 'créer un compte', ...PAJE],
    lue: true,
  }),
  f('telecharger-une-attestation-fiscale', 'Télécharger une attestation fiscale', { synonymes: ['crédit d’impôt', 'justificatif', 'impôts'], lue: true }),
  f('declarer-le-chiffre-d-affaires', 'Déclarer le chiffre d’affaires d’un autoentrepreneur', {
    recurrence: 'trimestrielle',
    note: 'chaque mois ou chaque trimestre, selon le choix de la personne',
    synonymes: ['auto-entrepreneur', 'auto entreprise', 'micro-entreprise', 'microentrepreneur', 'CA', 'indépendant'],
  }),
  f('demander-un-delai-de-paiement', 'Demander un délai de paiement des cotisations', { synonymes: ['échéancier', 'dette', 'étaler', 'mensualités'] }),
]
