import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Des entreprises privées : la structure choisit si elle les couvre ; la précision de la ligne nomme le fournisseur. */
export const organisme = definirOrganisme({
  id: 'fournisseurs',
  nom: 'Fournisseurs d’énergie, d’eau ou de télécom',
  teleservice: 'espace client',
  adresse: '',
  adresseDite: 'fournisseur',
  franceConnect: 'non',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['EDF', 'Engie', 'TotalEnergies', 'Veolia', 'Suez', 'Orange', 'SFR', 'Free', 'Bouygues', 'électricité', 'gaz', 'internet', 'box'],
  piecesUsuelles: ['contrat ou dernière facture', 'RIB'],
  usage: 20,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('demander-un-echeancier', 'Demander un échéancier de paiement', { synonymes: ['impayé', 'impayés', 'dette', 'facture', 'délai', 'mensualités', 'coupure'] }),
  f('demander-une-attestation', 'Demander une attestation de contrat', { synonymes: ['justificatif de domicile', 'facture', 'attestation titulaire'] }),
  f('signaler-le-cheque-energie', 'Signaler l’usage du chèque énergie', { synonymes: ['attestation', 'protection', 'trêve hivernale'] }),
  f('resilier-un-contrat', 'Résilier ou transférer un contrat', {
    drapeaux: ['engagement'],
    note: 'accord exprès',
    synonymes: ['fermer', 'arrêter', 'déménagement', 'résiliation', 'compteur'],
  }),
  f('souscrire-un-contrat', 'Souscrire un contrat', {
    drapeaux: ['engagement'],
    note: 'accord exprès',
    synonymes: ['ouvrir', 'abonnement', 'emménager', 'emménagement', 'compteur', 'déménagement'],
    propose: ['trv.creer-une-adresse-electronique'],
  }),
]
