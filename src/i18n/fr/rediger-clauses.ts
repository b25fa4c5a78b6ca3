import type { QualiteDeRepresentant } from '../../domain/mandat/parties.ts'

const qualites: Record<QualiteDeRepresentant, string> = {
  tuteur: 'Tuteur ou tutrice',
  personneHabilitee: 'Personne habilitée',
  parent: 'Un parent',
  deuxParents: 'Les deux parents',
}

export const clauses = {
  boiteDediee: 'Créer et relever une boîte électronique réservée à ces formalités',
  boiteDedieeAide: 'Seuls les aidants du mandat la lisent. À la fin, elle est remise à la personne ou fermée.',
  paiement: 'Payer en ligne, avec l’accord exprès de la personne',
  paiementAide: 'Sans cette case, le mandat exclut tout paiement. La personne tape elle-même sa carte.',
  autre: 'Quelqu’un d’autre s’en occupe déjà',
  autreQui: 'Qui s’en occupe déjà',
  autreAide: 'Un proche, une association, un autre service. Ce nouveau mandat remplacera le sien pour ces lignes.',
} as const

export const quiSigne = {
  representant: {
    nom: 'Personne qui signe',
    aide: 'Son nom et son prénom. Elle signe ici, « au nom de » la personne aidée.',
    qualite: 'À quel titre',
    qualites,
  },
  curateur: {
    nom: 'Curateur ou curatrice',
    aide: 'Son nom. Votre structure demande que le curateur signe à côté de la personne.',
    present: 'Le curateur',
    ici: 'Est là et signe à l’écran',
    absent: 'N’est pas là',
    absentAide: 'Le mandat attend sa signature : le papier part et revient signé.',
  },
} as const

export const connus = {
  titre: 'Une personne déjà venue ? | {n} personnes déjà venues ?',
  aide: 'Entrée reprend la première, les flèches choisissent.',
  ne: 'naissance : {jour}',
  rendre: 'Ce n’est pas cette personne',
  dernier: 'dernier mandat le {jour}',
  change: {
    nom: 'A changé de nom depuis le {jour} : {avant} auparavant.',
    domicile: 'A changé d’adresse depuis le {jour} : {avant} auparavant.',
    naissance: 'Naissance écrite autrement depuis le {jour} : {avant} auparavant.',
  },
  reprise: 'Repris : {nom}. Relisez l’adresse avec la personne.',
  annonce: 'Une personne connue. Entrée reprend sa fiche. | {n} personnes connues. Flèches pour choisir, Entrée pour reprendre.',
} as const
