import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'departement',
  nom: 'Département',
  teleservice: 'téléservices du Département',
  adresse: '',
  adresseDite: 'departement',
  franceConnect: 'partiel',
  entrees: ['boiteDediee', 'codeDicte'],
  synonymes: ['Conseil départemental', 'conseil général', 'MDS', 'maison des solidarités', 'UTAS', 'CD'],
  piecesUsuelles: ['pièce d’identité', 'avis d’impôt', 'RIB', 'justificatif de domicile'],
  usage: 11,
})

const f = formalitesDe(organisme, ['trv.creer-une-adresse-electronique'])
const FSL = ['fonds de solidarité logement', 'fonds solidarité pour le logement']

export const formalites: readonly Formalite[] = [
  f('demander-l-apa', 'Déposer une demande d’allocation personnalisée d’autonomie (APA)', {
    drapeaux: ['sante'],
    synonymes: ['perte d’autonomie', 'dépendance', 'personne âgée', 'aide à domicile', 'GIR', 'maintien à domicile'],
    pieces: ['pièce d’identité', 'avis d’impôt', 'RIB', 'justificatif de domicile', 'certificat médical'],
    lue: true,
  }),
  f('demander-le-fsl-acces', 'Déposer une demande de FSL accès au logement', {
    synonymes: ['caution', 'premier loyer', 'dépôt de garantie', 'installation', ...FSL],
    lue: true,
  }),
  f('demander-le-fsl-maintien', 'Déposer une demande de FSL maintien dans le logement ou énergie', {
    synonymes: ['impayé de loyer', 'impayés', 'dette de loyer', 'facture', 'électricité', 'gaz', 'eau', 'coupure', 'expulsion', ...FSL],
    lue: true,
  }),
  f('signer-le-contrat-d-engagement', 'Signer ou mettre à jour le contrat d’engagement (RSA)', {
    drapeaux: ['nonDelegable'],
    note: 'la personne le signe elle-même',
    synonymes: ['CER', 'contrat d’insertion', 'référent RSA'],
    lue: true,
  }),
  f('demander-l-aide-a-l-hebergement', 'Demander l’aide sociale à l’hébergement (ASH)', {
    synonymes: ['EHPAD', 'maison de retraite', 'foyer', 'obligés alimentaires'],
    lue: true,
  }),
  f('demander-une-aide-financiere', 'Demander une aide financière du Département', {
    synonymes: ['secours', 'ASE', 'aide sociale à l’enfance', 'aide d’urgence'],
  }),
  f('demander-une-carte-de-transport', 'Demander une carte ou un tarif de transport', {
    synonymes: ['bus', 'train', 'car', 'transport scolaire', 'tarif solidaire', 'Navigo'],
    lue: true,
  }),
]
