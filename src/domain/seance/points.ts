import type { LigneMandat } from '../mandat/mandat.ts'
import type { Posture } from './seance.ts'

/** Un point de la liste : une question, pourquoi elle compte, comment faire. Rien n'y bloque un acte urgent. */
export interface PointDeListe {
  readonly id: string
  readonly question: string
  readonly pourquoi: string
  readonly comment: string
  readonly quand: 'avant' | 'apres'
  readonly postures: readonly Posture[]
  readonly bloquant: false
}

/** Gardée avec chaque séance. Change dès qu'une question change de sens. */
export const versionPoints = '2026-11'

const TOUTES: readonly Posture[] = ['jeForme', 'jAccompagne', 'jeFais']
const AVEC_SITES: readonly Posture[] = ['jAccompagne', 'jeFais']

/** Quatre points avant, quatre après, pour chaque posture (docs/sources.md). */
export const points: readonly PointDeListe[] = [
  {
    id: 'fenetre-privee',
    question: 'Une fenêtre de navigation privée est ouverte pour les sites',
    pourquoi: 'Elle oublie l’historique et les mots de passe dès qu’on la ferme. La personne suivante ne trouve rien.',
    comment: 'Ctrl + Maj + N (Chrome, Edge) ou Ctrl + Maj + P (Firefox). Seing, lui, reste dans sa fenêtre habituelle.',
    quand: 'avant',
    postures: TOUTES,
    bloquant: false,
  },
  {
    id: 'adresse-officielle',
    question: 'L’adresse exacte du site et le cadenas (https) sont vérifiés',
    pourquoi: 'Des sites imitent la CAF ou ameli pour voler des codes.',
    comment: 'Tapez l’adresse officielle affichée ici, sans passer par une publicité ni un lien reçu. Lisez la barre d’adresse.',
    quand: 'avant',
    postures: AVEC_SITES,
    bloquant: false,
  },
  {
    id: 'donnees-fictives',
    question: 'L’exercice se fait avec des données inventées',
    pourquoi: 'Pour apprendre, nul besoin des vraies informations de la personne.',
    comment: 'Prenez un nom, une adresse et un numéro inventés. Sur un vrai compte, arrêtez-vous avant d’envoyer.',
    quand: 'avant',
    postures: ['jeForme'],
    bloquant: false,
  },
  {
    id: 'codes-prets',
    question: 'La personne a les codes dont elle aura besoin',
    pourquoi: 'Un code par SMS ou par courriel n’est valable que quelques minutes : mieux vaut le savoir avant de commencer.',
    comment: 'Téléphone chargé, messagerie accessible, identifiant retrouvé. Elle tape elle-même son mot de passe, écran tourné.',
    quand: 'avant',
    postures: AVEC_SITES,
    bloquant: false,
  },
  {
    id: 'mot-de-passe-a-soi',
    question: 'La personne sait que son mot de passe est à elle seule',
    pourquoi: 'Un mot de passe dit à voix haute ou prêté n’est plus un secret.',
    comment: 'Montrez comment en choisir un long et unique, et refuser quand l’ordinateur propose de le retenir.',
    quand: 'avant',
    postures: ['jeForme'],
    bloquant: false,
  },
  {
    id: 'traces-expliquees',
    question: 'Ce qui est enregistré ici a été expliqué',
    pourquoi: 'La personne doit savoir ce que le poste note (connexions, durée) et ce que vous notez, avant de prendre la souris.',
    comment: 'Une phrase suffit : « Cet ordinateur note les sites visités pour la sécurité. Moi, je note seulement ceci. »',
    quand: 'avant',
    postures: TOUTES,
    bloquant: false,
  },
  {
    id: 'sites-quittes',
    question: 'Chaque site utilisé, FranceConnect et la messagerie sont déconnectés',
    pourquoi: 'Une session restée ouverte donne le dossier à la personne suivante.',
    comment: 'Cliquez sur « Se déconnecter » dans chaque site de la liste, puis dans FranceConnect et dans la messagerie.',
    quand: 'apres',
    postures: TOUTES,
    bloquant: false,
  },
  {
    id: 'fichiers-effaces',
    question: 'La fenêtre privée est fermée, les fichiers et scans effacés, la corbeille vidée',
    pourquoi: 'Attestations et bulletins restent dans « Téléchargements » si personne ne les efface.',
    comment: 'Regardez Téléchargements, le Bureau et le dossier du scanner. Effacez, puis videz la corbeille.',
    quand: 'apres',
    postures: TOUTES,
    bloquant: false,
  },
  {
    id: 'papiers-rendus',
    question: 'Les impressions et les originaux sont repris, la copie est remise',
    pourquoi: 'Le papier oublié dans l’imprimante est la fuite la plus courante. La personne repart avec ce qui est à elle.',
    comment: 'Regardez le bac de l’imprimante et la vitre du scanner. Rendez les originaux un par un.',
    quand: 'apres',
    postures: AVEC_SITES,
    bloquant: false,
  },
  {
    id: 'impressions-reprises',
    question: 'Les impressions et les notes de l’exercice sont reprises',
    pourquoi: 'Même un essai peut porter un vrai nom ou un vrai code.',
    comment: 'Regardez le bac de l’imprimante et le bureau. La personne emporte ou détruit ses notes.',
    quand: 'apres',
    postures: ['jeForme'],
    bloquant: false,
  },
  {
    id: 'seing-verrouille',
    question: 'Seing est verrouillé',
    pourquoi: 'Verrouillé, il ne montre plus rien, même avec le bouton Retour.',
    comment: 'Touche « Verrouiller », ou laissez la clôture de la séance le faire.',
    quand: 'apres',
    postures: TOUTES,
    bloquant: false,
  },
]

/** Les points de cette posture, avant ou après, dans l'ordre où on les passe. */
export const pointsDe = (posture: Posture, quand: PointDeListe['quand']): readonly PointDeListe[] =>
  points.filter((point) => point.quand === quand && point.postures.includes(posture))

/** Les adresses officielles à quitter, chacune une fois, dans l'ordre du mandat. */
export const sitesAQuitter = (lignes: readonly Pick<LigneMandat, 'adresse'>[]): readonly string[] => [
  ...new Set(lignes.map(({ adresse }) => adresse).filter((adresse) => adresse !== '')),
]
