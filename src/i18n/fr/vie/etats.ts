import type { CauseDeCaducite, CauseDeRenonciation } from '../../../domain/vie/fin.ts'
import type { CodeRecu, RaisonDAttente } from '../../../domain/vie/suivi.ts'

const raison: Record<RaisonDAttente, string> = {
  lienDActivation: 'Un lien d’activation à ouvrir',
  courrierAvecCode: 'Un courrier avec un code',
  piece: 'Une pièce à apporter',
  reponse: 'Une réponse de l’organisme',
  rendezVous: 'Un rendez-vous',
  autre: 'Autre chose',
}

const code: Record<CodeRecu, string> = {
  personnePresente: 'La personne était là',
  dicteAuTelephone: 'Dicté au téléphone',
  boiteDediee: 'Reçu dans la boîte dédiée',
}

const renonciation: Record<CauseDeRenonciation, string> = {
  absence: 'Nous ne pourrons plus le faire (départ, absence longue)',
  horsDeNotreRole: 'Ce n’est pas, ou plus, de notre rôle',
  desaccord: 'Un désaccord empêche de continuer',
  autre: 'Une autre raison',
}

const caducite: Record<CauseDeCaducite, string> = { deces: 'La personne est décédée', tutelle: 'Elle est désormais sous tutelle' }

/** Les mots de la vie d'un mandat : les mêmes sur l'écran où l'on agit et sur sa fiche. */
export const vie = {
  raison,
  code,
  renonciation,
  caducite,
  aFaire: 'À faire',
  attend: '{raison}, à relancer le {jour}',
  attendPrecise: '{raison} ({note}), à relancer le {jour}',
  pasFaite: 'Pas faite',
  faiteLe: 'Faite le {jour}',
  abandonneeLe: 'Abandonnée le {jour} : {pourquoi}',
  arreteeLe: 'Arrêtée le {jour} : n’y touchez plus',
} as const
