import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** L'Anah veut son propre mandat, à la signature manuscrite ou qualifiée, et l'entrée de la personne est FranceConnect+ (docs/sources.md). */
export const organisme = definirOrganisme({
  id: 'anah',
  nom: 'Anah (France Rénov’)',
  teleservice: 'MaPrimeRénov’',
  adresse: 'maprimerenov.gouv.fr · monprojet.anah.gouv.fr',
  adresseDite: null,
  franceConnect: 'obligatoire',
  entrees: ['impossible'],
  synonymes: ['Anah', 'France Rénov', 'MaPrimeRénov', 'ma prime rénov', 'travaux', 'rénovation', 'isolation'],
  piecesUsuelles: ['avis d’impôt', 'devis', 'RIB', 'titre de propriété'],
  usage: 25,
})

const f = formalitesDe(organisme, ['anah.creer-le-compte'])

export const formalites: readonly Formalite[] = [
  f('deposer-une-demande', 'Déposer une demande d’aide MaPrimeRénov’', {
    drapeaux: ['mandatOperateur'],
    note: 'mandat de l’Anah, signé à la main',
    synonymes: ['aide à la rénovation', 'chaudière', 'chauffage', 'fenêtres', 'MaPrimeAdapt', 'douche', 'subvention'],
    lue: true,
  }),
  f('creer-le-compte', 'Créer le compte MaPrimeRénov’', {
    drapeaux: ['compte', 'presenceRequise'],
    note: 'la personne ouvre son compte par FranceConnect+',
    synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'],
  }),
  f('transmettre-une-piece', 'Transmettre une pièce au dossier de rénovation', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['justificatif', 'document', 'facture', 'devis', 'envoyer'],
  }),
  f('demander-le-versement', 'Demander le versement de l’aide à la rénovation', {
    drapeaux: ['mandatOperateur'],
    synonymes: ['paiement', 'solde', 'acompte', 'facture'],
    pieces: ['factures', 'RIB'],
  }),
]
