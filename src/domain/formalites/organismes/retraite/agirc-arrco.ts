import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

export const organisme = definirOrganisme({
  id: 'agircarrco',
  nom: 'Agirc-Arrco et Info Retraite',
  teleservice: 'compte retraite',
  adresse: 'info-retraite.fr',
  adresseDite: null,
  franceConnect: 'oui',
  entrees: ['boiteDediee', 'codeDicte', 'aidantsConnect'],
  synonymes: ['Agirc', 'Arrco', 'Info Retraite', 'complémentaire', 'caisse complémentaire', 'Malakoff', 'AG2R', 'Klesia'],
  piecesUsuelles: ['pièce d’identité', 'RIB', 'deux derniers avis d’impôt', 'derniers bulletins de salaire', 'livret de famille'],
  usage: 10,
})

const f = formalitesDe(organisme, ['agircarrco.creer-le-compte-retraite', 'trv.creer-une-adresse-electronique'])

export const formalites: readonly Formalite[] = [
  f('demander-la-retraite-complementaire', 'Demander la retraite complémentaire', { synonymes: ['départ', 'points', 'pension'] }),
  f('creer-le-compte-retraite', 'Créer le compte retraite', { drapeaux: ['compte'], synonymes: ['inscription', 's’inscrire', 'ouvrir un compte'] }),
  f('consulter-les-droits', 'Consulter les droits à la retraite, tous régimes', { synonymes: ['points', 'trimestres', 'relevé', 'estimation'], lue: true }),
  f('demander-la-reversion', 'Demander la réversion de la retraite complémentaire', {
    synonymes: ['veuf', 'veuve', 'décès du conjoint', 'pension de réversion'],
    pieces: ['pièce d’identité', 'RIB', 'acte de décès', 'livret de famille'],
  }),
]
