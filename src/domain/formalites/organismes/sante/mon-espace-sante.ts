import { definirOrganisme, formalitesDe } from '../../definir.ts'
import type { Formalite } from '../../formalite.ts'

/** Rien que des données de santé : à éviter dans un mandat quand la personne peut venir. */
export const organisme = definirOrganisme({
  id: 'monespacesante',
  nom: 'Mon espace santé',
  teleservice: 'monespacesante.fr',
  adresse: 'monespacesante.fr',
  adresseDite: null,
  franceConnect: 'partiel',
  entrees: ['codeDicte'],
  synonymes: ['DMP', 'dossier médical partagé', 'carnet de santé'],
  piecesUsuelles: ['carte Vitale', 'téléphone ou adresse électronique connus de la caisse'],
  usage: 28,
})

const f = formalitesDe(organisme)

export const formalites: readonly Formalite[] = [
  f('activer', 'Activer Mon espace santé', { drapeaux: ['sante', 'compte', 'presenceRequise'], synonymes: ['créer un compte', 'inscription', 'ouvrir'] }),
  f('ajouter-un-document', 'Ajouter un document à Mon espace santé', { drapeaux: ['sante'], synonymes: ['ordonnance', 'analyse', 'compte rendu'] }),
  f('s-opposer', 'S’opposer à la création de Mon espace santé ou le clôturer', { drapeaux: ['sante'], synonymes: ['fermer', 'refuser', 'supprimer', 'opposition'] }),
]
