import type { CleDeDuree } from '../../domain/duree/proposer-duree.ts'

/** Pourquoi cette durée est proposée : une phrase par clé. */
const pourquoi: Record<CleDeDuree, string> = {
  aucuneLigne: 'Six mois par défaut : la durée se règlera sur les lignes choisies.',
  acteBref: 'Un mois : ces lignes se font en un ou deux rendez-vous.',
  demande: 'Six mois : le temps de déposer la demande, de la compléter et d’avoir la réponse.',
  chaqueMois: 'Douze mois : une ligne revient chaque mois.',
  chaqueTrimestre: 'Douze mois : une ligne revient tous les trois mois.',
  chaqueAnnee: 'Douze mois : une ligne revient une fois par an.',
  nombreDeFois: 'Assez long pour le nombre de fois écrit.',
  dateEcrite: 'Assez long pour la date écrite sur une ligne.',
}

export const duree = { pourquoi }
