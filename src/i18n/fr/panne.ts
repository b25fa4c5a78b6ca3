import type { BreakageCode } from '../../application/ports.ts'

/** Une phrase par panne : ce qui s'est passé, ce qui est sauf, quoi faire. */
export const panne: Record<BreakageCode, string> = {
  locked: 'Seing est verrouillé. Tapez vos mots pour continuer.',
  'wrong-secret': 'Ces mots n’ouvrent pas ce coffre. Vérifiez-les sur votre feuille, puis essayez à nouveau.',
  throttled: 'Trop d’essais. Attendez {secondes} s, puis recommencez.',
  'corrupt-row': 'Cette fiche est abîmée sur cet ordinateur. Le reste n’est pas touché.',
  tampered: 'Le coffre de ce poste a été modifié en dehors de Seing. N’y travaillez plus et prévenez votre référent.',
  'newer-than-app': 'Le coffre a été ouvert avec une version plus récente de Seing. Fermez tous les onglets de Seing, puis rouvrez-le.',
  quota: 'Cet ordinateur n’a plus de place. Faites-en, puis recommencez.',
  'other-tab': 'Seing est déjà ouvert dans un autre onglet. Continuez là-bas, ou fermez-le puis revenez ici.',
  conflict: 'Le coffre a changé entre-temps. Recommencez.',
  unavailable: 'Ce navigateur ne permet pas à Seing de garder des données. Quittez la fenêtre privée, ou utilisez un autre navigateur.',
  'pdf-failed': 'Le document n’a pas pu être fabriqué. Recommencez.',
}
