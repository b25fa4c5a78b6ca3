export const lire = {
  progression: '{n} sur {total}',
  arreter: 'J’arrête',
  tailles: { groupe: 'Taille du texte', normal: 'A : texte normal', grand: 'A+ : texte plus grand' },
  texteEntier: 'Lire tout le texte',
  texteEntierTitre: 'Tout le texte du mandat',
  revenir: 'Revenir à la lecture',
  signer: 'Continuer vers la signature',
  arret: {
    titre: 'Vous avez arrêté.',
    texte: 'Rien n’est signé. Vous pouvez appeler l’aidant.',
    reprendre: 'L’aidant reprend',
  },
  empeche: {
    titre: 'On ne peut pas lire ce mandat.',
    aRevoir: 'L’aidant doit d’abord compléter le mandat.',
  },
} as const
