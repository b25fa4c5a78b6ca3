import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** L'Identité Numérique se crée en face à face ou par biométrie : `trv.identite-numerique-la-poste`, que la personne fait elle-même. */
export const organisme = definirOrganisme({
  id: 'laposte',
  nom: 'La Poste',
  teleservice: 'Digiposte, courrier',
  adresse: 'laposte.fr',
  adresseDite: null,
  franceConnect: 'sansObjet',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['La Poste', 'poste', 'courrier', 'lettre', 'colis'],
  piecesUsuelles: ['pièce d’identité, montrée par la personne', 'téléphone mobile de la personne'],
  usage: 19,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('souscrire-une-reexpedition', 'Souscrire une réexpédition de courrier', {
    drapeaux: ['paiement', 'engagement'],
    note: 'service payant',
    synonymes: ['suivi de courrier', 'faire suivre', 'déménagement', 'changement d’adresse'],
  }),
  f('ouvrir-digiposte', 'Ouvrir un coffre-fort Digiposte', { drapeaux: ['compte'], synonymes: ['stockage', 'documents', 'créer un compte'], lue: true }),
  f('etablir-un-pouvoir-courrier', 'Établir une procuration pour le courrier', {
    drapeaux: ['mandatOperateur'],
    note: 'formulaire de La Poste',
    synonymes: ['recommandé', 'retirer un colis', 'lettre recommandée', 'pouvoir'],
  }),
]
