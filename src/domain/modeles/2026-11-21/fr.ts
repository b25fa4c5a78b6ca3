import type { ModeleEtendu } from '../modele.ts'

/**
 * Le texte de 2026-11, et ce qu'il fallait pour la boîte dédiée, le paiement, un autre mandat, le représentant, le curateur,
 * l'avenant et le renouvellement (docs/sources.md). Publié : on ne le modifie plus, on ouvre un dossier daté.
 */
export const fr: Omit<ModeleEtendu, 'id'> = {
  langue: 'fr',
  depuis: '2026-11-21',
  titre: 'Mandat pour l’utilisation de données à caractère personnel',
  sousTitre: 'Pour faire, au nom d’une personne, les formalités en ligne qu’elle a choisies. Aucune autre.',
  mention: 'Rédigé d’après les éléments publics du modèle CNIL de 2019',
  clauses: [
    {
      id: 'objet',
      titre: 'Objet',
      alineas: [
        {
          si: 'enPersonne',
          texte:
            '{mandant} charge la structure {structure} de faire, en son nom et pour son compte, les formalités listées ci-dessous, et d’utiliser pour cela les informations nécessaires. Ce mandat est spécial : il ne vaut que pour elles.',
        },
        {
          si: 'represente',
          texte:
            'Au nom de {mandant}, {representant} ({qualite}) charge la structure {structure} de faire, pour le compte de {mandant}, les formalités listées ci-dessous, et d’utiliser pour cela les informations nécessaires. Ce mandat est spécial : il ne vaut que pour elles.',
        },
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M1 à M3) ; C. civ. 1984, 1987 ; au nom d’autrui : C. civ. 382, 473, 494-6',
    },
    {
      id: 'origine',
      titre: 'Lien avec un mandat précédent',
      alineas: [
        {
          si: 'avenant',
          texte:
            'Ce mandat est un avenant au mandat n° {numeroOrigine}. Il y ajoute les formalités listées ci-dessous. Rien d’autre n’y change : ses lignes et sa durée restent celles qui ont été signées.',
        },
        {
          si: 'renouvellement',
          texte: 'Ce mandat fait suite au mandat n° {numeroOrigine}. Il ne le prolonge pas : il vaut par lui-même, avec sa propre liste et ses propres dates.',
        },
      ],
      provenance: 'R',
      source: 'C. civ. 1103, 1193 (accord nouveau des parties), 1987',
    },
    {
      id: 'formalites',
      titre: 'Formalités confiées',
      alineas: [
        '{formalites}',
        'La liste est complète. Toute autre formalité demande un nouvel accord de la personne.',
        {
          si: 'operateur',
          texte: 'Mandat de l’organisme : pour les lignes qui le disent, l’organisme demande en plus son propre formulaire, signé de la personne. Le présent mandat ne le remplace pas.',
        },
        {
          si: 'personneSigne',
          texte: 'Signature de la personne : pour les lignes qui le disent, le mandataire prépare et envoie ; la personne signe elle-même le dossier.',
        },
        {
          si: 'engagement',
          texte: 'Engagement : pour les lignes qui engagent la personne, son accord est redemandé ce jour-là, avant de valider.',
        },
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M3, M4) ; CGU Aidants Connect ; C. civ. 1988, 1989 ; signature de la personne : usage, à valider par votre DPO',
    },
    {
      id: 'autre-mandat',
      titre: 'Mandat déjà donné',
      alineas: [
        {
          si: 'autreMandat',
          texte:
            'La personne dit avoir déjà confié une de ces formalités à : {autreMandat}. Pour les formalités listées ici, le présent mandat prend la suite à compter du jour où l’autre en est prévenu. La personne l’en prévient, avec l’aide du mandataire si elle le veut.',
        },
      ],
      provenance: 'D',
      source: 'FAQ Aidants Connect (un seul mandat par formalité) ; C. civ. 2006',
    },
    {
      id: 'donnees',
      titre: 'Informations utilisées',
      alineas: [
        'Seulement celles que ces formalités demandent. La personne les donne ou les saisit elle-même chaque fois que c’est possible.',
        {
          si: 'redirection',
          texte:
            'Courriels : la personne accepte que les messages liés à ces formalités soient redirigés vers la messagerie professionnelle du mandataire. Ils sont supprimés dès que l’accompagnement prend fin.',
        },
        {
          si: 'boiteDediee',
          texte:
            'Boîte dédiée : la personne accepte qu’une adresse électronique, réservée à ces formalités, reçoive leurs messages et leurs codes. Seuls ceux qui peuvent agir la relèvent. À la fin du mandat, elle est remise à la personne avec son mot de passe, qu’elle change, ou fermée si elle le préfère.',
        },
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M5, M13, M14) ; RGPD art. 5.1.c',
    },
    {
      id: 'engagements-du-mandataire',
      titre: 'Le mandataire s’engage',
      alineas: [
        '- à s’en tenir aux formalités de la liste ;',
        '- à rester discret sur ce qu’il apprend et à protéger les informations ;',
        '- à rendre compte de ce qu’il a fait et envoyé, et à rendre les papiers confiés ;',
        { si: 'sansBoiteDediee', texte: '- à ne garder aucun mot de passe ;' },
        { si: 'boiteDediee', texte: '- à ne garder aucun mot de passe, sauf celui de la boîte dédiée, jusqu’à sa remise ou sa fermeture ;' },
        '- à supprimer les copies devenues inutiles et à ne rien réutiliser pour un autre but.',
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M5, M10, M13) ; CGU Aidants Connect ; C. civ. 1991 à 1993',
    },
    {
      id: 'engagements-du-mandant',
      titre: 'Le mandant s’engage',
      alineas: ['À donner des informations exactes et à signaler ce qui change.'],
      provenance: 'D',
      source: 'CGU Aidants Connect',
    },
    {
      id: 'qui-signe',
      titre: 'Qui signe pour la personne',
      alineas: [
        {
          si: 'represente',
          texte:
            '{representant} ({qualite}) signe au nom de {mandant}, dans les limites de ses pouvoirs. L’avis de la personne est recherché autant que son état ou son âge le permet, et le mandat lui est expliqué.',
        },
        {
          si: 'curateurPresent',
          texte: '{curateur}, qui exerce la curatelle, signe à côté de la personne. La structure a choisi de demander cette signature.',
        },
        {
          si: 'curateurAbsent',
          texte:
            '{curateur}, qui exerce la curatelle, signera le papier à côté de la personne. La structure a choisi de demander cette signature : tant que le papier n’est pas revenu signé, aucune formalité n’est faite sous ce mandat.',
        },
      ],
      provenance: 'R',
      source: 'C. civ. 388-1-1, 408, 457-1, 459, 467, 473, 494-6 ; à valider par votre DPO',
    },
    {
      id: 'qui-peut-agir',
      titre: 'Qui peut agir',
      alineas: [
        {
          si: 'toutAidant',
          texte: '{aidant} et tout autre aidant habilité de la structure, pour que l’aide continue en cas d’absence. Personne en dehors.',
        },
        { si: 'cetAidant', texte: '{aidant} seulement, au nom de la structure. Personne ne peut agir à sa place.' },
      ],
      provenance: 'D',
      source: 'Aidants Connect ; C. civ. 1994',
    },
    {
      id: 'duree',
      titre: 'Durée',
      alineas: [
        'Du {debut} au {echeance}, ce dernier jour compris. Le mandat finit plus tôt si toutes les formalités sont faites.',
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M6)',
    },
    {
      id: 'retrait',
      titre: 'Arrêter le mandat',
      alineas: [
        'La personne peut arrêter tout ou partie du mandat à tout moment, sans motif et sans frais : à l’accueil, par lettre, par courriel ou au {telephone}. Elle sera aidée quand même. Le mandataire peut aussi renoncer, en la prévenant.',
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M5, M9) ; C. civ. 2004, 2007',
    },
    {
      id: 'gratuite',
      titre: 'Gratuité et paiement',
      alineas: [
        'Ce mandat est gratuit. Le mandataire n’avance aucune somme.',
        { si: 'sansPaiement', texte: 'Payer au nom de la personne est exclu.' },
        {
          si: 'paiementExpres',
          texte:
            'Paiement : la personne accepte expressément que soient payées en ligne, avec son argent et son moyen de paiement, les lignes marquées « paiement », et elles seules. Le montant lui est dit avant. Aucun numéro de carte ni de compte n’est gardé.',
        },
      ],
      provenance: 'R',
      source: 'C. civ. 1986, 1988, 1999 ; CGU Aidants Connect (paiement après information et accord)',
    },
    {
      id: 'droits',
      titre: 'Droits sur les informations',
      alineas: [
        'La personne peut demander à voir ses informations, à les corriger, à les effacer ou à en limiter l’usage, et s’opposer à cet usage (RGPD, art. 15 à 18 et 21). L’effacement a des limites : obligation de conserver, archives publiques, preuve en cas de litige (art. 17.3).',
        'Contact : {contactDpo}. Réclamation possible : CNIL, 3 place de Fontenoy, TSA 80715, 75334 Paris Cedex 07, cnil.fr.',
      ],
      provenance: 'D',
      source: 'CGU Aidants Connect ; RGPD art. 15 à 18, 21, 77',
    },
    {
      id: 'information',
      titre: 'Information (RGPD, art. 13)',
      alineas: [
        'Responsable : {structure}. But : faire les formalités confiées et pouvoir en rendre compte. Destinataires : les aidants qui peuvent agir, et chaque organisme pour ce qui le concerne. Base : mission d’intérêt public (RGPD art. 6.1.e), à confirmer par le délégué à la protection des données de la structure. Durée de conservation : le contact ci-dessus l’indique ; elle dépend aussi des archives publiques.',
        {
          si: 'sante',
          texte:
            'Santé : une formalité au moins révèle une information de santé, utilisée pour elle seule (RGPD art. 9, fondement à confirmer par le même délégué).',
        },
      ],
      provenance: 'R',
      source: 'RGPD art. 6, 9, 13 ; code du patrimoine L214-3',
    },
    {
      id: 'signature',
      titre: 'Signer à l’écran',
      alineas: [
        'Une signature faite à l’écran est une signature électronique simple : elle dit l’accord, mais ne prouve pas à elle seule qui a signé. On peut toujours préférer le papier.',
      ],
      provenance: 'R',
      source: 'C. civ. 1366, 1367 ; règlement eIDAS art. 25 ; Cass. com. 13 mars 2024, 22-16.487',
    },
  ],
  lecture: [
    {
      id: 'liste',
      picto: 'liste',
      titre: 'Ce que nous ferons',
      texte: 'Ce papier nous permet de faire ces démarches pour vous. Seulement celles-là.',
      avecFormalites: true,
    },
    {
      id: 'avenant',
      picto: 'mandat',
      titre: 'Un ajout',
      texte: 'Vous avez déjà signé le papier {numeroOrigine}. Celui-ci y ajoute des démarches. Le premier ne change pas.',
      si: 'avenant',
    },
    {
      id: 'renouvellement',
      picto: 'mandat',
      titre: 'Une suite',
      texte: 'Vous aviez signé le papier {numeroOrigine}. Celui-ci est un nouveau papier, avec sa liste et sa date.',
      si: 'renouvellement',
    },
    {
      id: 'represente',
      picto: 'signature',
      titre: 'Qui signe',
      texte: '{representant} signe au nom de {mandant}. Nous expliquons aussi ce papier à {mandant}.',
      si: 'represente',
    },
    { id: 'curateur', picto: 'signature', titre: 'Le curateur', texte: '{curateur} signe aussi, à côté de vous.', si: 'curateurPresent' },
    {
      id: 'curateur-absent',
      picto: 'signature',
      titre: 'Le curateur',
      texte: '{curateur} doit aussi signer le papier. Avant, nous ne ferons rien.',
      si: 'curateurAbsent',
    },
    {
      id: 'operateur',
      picto: 'liste',
      titre: 'Un autre papier',
      texte: 'Pour une démarche au moins, l’organisme veut aussi son propre papier. Nous vous le ferons signer.',
      si: 'operateur',
    },
    {
      id: 'personne-signe',
      picto: 'signature',
      titre: 'Votre signature',
      texte: 'Pour une démarche au moins, nous préparons le dossier, et c’est vous qui le signez.',
      si: 'personneSigne',
    },
    {
      id: 'engagement',
      picto: 'question',
      titre: 'Ce qui vous engage',
      texte: 'Une démarche au moins vous engage. Nous vous redemanderons votre accord ce jour-là.',
      si: 'engagement',
    },
    {
      id: 'autre-mandat',
      picto: 'personnes',
      titre: 'Quelqu’un d’autre',
      texte: 'Vous avez déjà demandé la même chose à {autreMandat}. Il faudra le prévenir que c’est nous, maintenant.',
      si: 'autreMandat',
    },
    {
      id: 'equipe',
      picto: 'personnes',
      titre: 'Qui agira',
      texte: '{aidant} ou ses collègues feront ces démarches. Personne d’autre.',
      si: 'toutAidant',
    },
    {
      id: 'une-personne',
      picto: 'personnes',
      titre: 'Qui agira',
      texte: '{aidant}, et personne d’autre, fera ces démarches.',
      si: 'cetAidant',
    },
    { id: 'duree', picto: 'calendrier', titre: 'Jusqu’à quand', texte: 'Ce papier sert jusqu’au {echeance}. Après, il ne vaut plus rien.' },
    {
      id: 'arreter',
      picto: 'stop',
      titre: 'Vous pouvez arrêter',
      texte: 'Vous pouvez arrêter quand vous voulez, sans dire pourquoi. Dites-le à l’accueil ou appelez le {telephone}.',
    },
    {
      id: 'secrets',
      picto: 'cadenas',
      titre: 'Vos secrets restent à vous',
      texte: 'Cet outil ne garde ni votre mot de passe, ni votre numéro de sécurité sociale.',
    },
    { id: 'argent', picto: 'argent', titre: 'Votre argent', texte: 'Ce papier ne permet pas de toucher à votre argent.', si: 'sansArgent' },
    {
      id: 'compte',
      picto: 'argent',
      titre: 'Votre argent',
      texte: 'Attention : ce papier permet de changer le compte où arrive votre argent. Relisez le RIB avec nous.',
      si: 'rib',
    },
    {
      id: 'payer',
      picto: 'argent',
      titre: 'Payer',
      texte: 'Attention : ce papier permet de payer avec votre argent ce que la liste dit. Nous vous dirons le prix avant.',
      si: 'paiementExpres',
    },
    {
      id: 'courriels',
      picto: 'courrier',
      titre: 'Vos courriels',
      texte: 'Les courriels de ces démarches arriveront aussi chez nous. Nous les effacerons à la fin.',
      si: 'redirection',
    },
    {
      id: 'boite',
      picto: 'courrier',
      titre: 'Une adresse à part',
      texte: 'Une adresse électronique servira à ces démarches. Nous la lirons. À la fin, elle est à vous, ou nous la fermons.',
      si: 'boiteDediee',
    },
    {
      id: 'non',
      picto: 'question',
      titre: 'Vous pouvez dire non',
      texte: 'Vous pouvez dire non. Nous vous aiderons quand même.',
    },
    {
      id: 'papier',
      picto: 'signature',
      titre: 'Si vous êtes d’accord',
      texte: 'Si vous êtes d’accord, vous signez. Vous repartez avec votre papier.',
    },
  ],
  signature: {
    mandant: 'Le mandant',
    representant: 'Au nom de {mandant}',
    curateur: 'Le curateur',
    aidant: 'Pour le mandataire',
    exemplaires: 'Un exemplaire pour chacun.',
  },
  mots: {
    manquant: '…',
    reference: {
      numero: 'Numéro',
      date: 'Date',
      echeance: 'Valable jusqu’au',
      telephone: 'Pour vérifier ou arrêter',
      journal: 'Repère du journal',
      texte: 'Texte',
    },
    inclus: '{jour} inclus',
    roles: { mandant: 'Le mandant (la personne)', mandataire: 'Le mandataire (la structure)' },
    naissance: { jour: 'Naissance : {jour}', annee: 'Naissance : en {annee}', inconnue: 'Naissance : date inconnue', lieu: '{naissance}, {lieu}' },
    domicile: { adresse: 'Adresse : {adresse}', commune: 'Commune : {adresse}', ccas: 'Adresse : au CCAS (domiciliation)' },
    civilites: { madame: 'Madame', monsieur: 'Monsieur', nonPrecisee: '' },
    pieces: {
      carteIdentite: 'Identité : carte d’identité vue',
      passeport: 'Identité : passeport vu',
      titreDeSejour: 'Identité : titre de séjour vu',
      permisDeConduire: 'Identité : permis de conduire vu',
      autrePiece: 'Identité : autre pièce vue',
      declaree: 'Identité : déclarée, sans pièce vue',
    },
    represente: 'Représentée par {aidant}, {fonction}',
    joindre: 'Téléphone : {telephone}',
    dpoAbsent: 'l’accueil de la structure',
    drapeaux: {
      sante: 'donnée de santé',
      rib: 'changement de coordonnées bancaires',
      presenceRequise: 'en présence de la personne',
      clauseExpresse: 'accord exprès',
      dossierPapier: 'dossier papier ou guichet',
      identifiantsRemis: 'aucun identifiant gardé',
      paiement: 'paiement, avec accord exprès',
      engagement: 'accord redemandé ce jour-là',
      mandatOperateur: 'l’organisme demande aussi son propre mandat',
      personneSigne: 'la personne signe elle-même',
    },
    recurrences: { uneFois: '', mensuelle: 'chaque mois', trimestrielle: 'tous les trois mois', annuelle: 'une fois par an' },
    precision: 'Précision : {precision}',
    rythme: { fois: '{nombre} fois au plus', jusquAu: 'jusqu’au {jour}' },
    representation: 'Signe en son nom : {representant}, {qualite}',
    qualites: {
      tuteur: 'tuteur ou tutrice',
      personneHabilitee: 'personne habilitée par le juge',
      parent: 'parent, titulaire de l’autorité parentale',
      deuxParents: 'les deux parents, titulaires de l’autorité parentale',
    },
    faitA: 'Fait à {lieu}, le {jour}',
    mentions: {
      trace: 'Signé à l’écran le {jour}',
      nomEcrit: 'Nom écrit au clavier le {jour}',
      aSigner: '(à signer)',
      papierAttendu: '(signature attendue sur le papier)',
      alternative: 'Signature de {nom}, tracée à l’écran le {jour}',
    },
  },
}
