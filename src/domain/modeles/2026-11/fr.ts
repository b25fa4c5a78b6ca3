import type { Modele } from '../modele.ts'

/** Rédaction propre, d'après docs/sources.md. Publié : on ne le modifie plus, on ouvre un dossier daté. */
export const fr: Omit<Modele, 'id'> = {
  langue: 'fr',
  depuis: '2026-11-01',
  titre: "Mandat pour l'utilisation de données à caractère personnel",
  sousTitre: 'Pour faire, au nom d’une personne, les formalités en ligne qu’elle a choisies. Aucune autre.',
  mention: 'Rédigé d’après les éléments publics du modèle CNIL de 2019',
  clauses: [
    {
      id: 'objet',
      titre: 'Objet',
      alineas: [
        '{mandant} charge la structure {structure} de faire, en son nom et pour son compte, les formalités listées ci-dessous, et d’utiliser pour cela les informations nécessaires. Ce mandat est spécial : il ne vaut que pour elles.',
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M1 à M3) ; C. civ. 1984, 1987',
    },
    {
      id: 'formalites',
      titre: 'Formalités confiées',
      alineas: ['{formalites}', 'La liste est complète. Toute autre formalité demande un nouvel accord de la personne.'],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M3, M4) ; CGU Aidants Connect ; C. civ. 1989',
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
      ],
      provenance: 'E',
      source: 'Modèle CNIL 2019 (M5, M13) ; RGPD art. 5.1.c',
    },
    {
      id: 'engagements-du-mandataire',
      titre: 'Le mandataire s’engage',
      alineas: [
        '- à s’en tenir aux formalités de la liste ;',
        '- à rester discret sur ce qu’il apprend et à protéger les informations ;',
        '- à rendre compte de ce qu’il a fait et envoyé, et à rendre les papiers confiés ;',
        '- à ne garder aucun mot de passe ;',
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
      titre: 'Gratuité',
      alineas: ['Ce mandat est gratuit. Le mandataire ne paie rien et n’avance aucune somme.'],
      provenance: 'R',
      source: 'C. civ. 1986, 1999',
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
        'Responsable : {structure}. But : faire les formalités confiées et pouvoir en rendre compte. Destinataires : les aidants qui peuvent agir, et chaque organisme pour ce qui le concerne. Base : mission d’intérêt public, RGPD art. 6.1.e (à valider par votre DPO). Durée de conservation : à valider par votre DPO et vos archives.',
        {
          si: 'sante',
          texte:
            'Santé : une formalité au moins révèle une information de santé, utilisée pour elle seule (RGPD art. 9, fondement à valider par votre DPO).',
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
      id: 'courriels',
      picto: 'courrier',
      titre: 'Vos courriels',
      texte: 'Les courriels de ces démarches arriveront aussi chez nous. Nous les effacerons à la fin.',
      si: 'redirection',
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
    aidant: 'Pour le mandataire',
    exemplaires: 'Un exemplaire pour chacun.',
  },
  mots: {
    manquant: '…',
    reference: { numero: 'Numéro', date: 'Date', telephone: 'Pour vérifier ou arrêter', journal: 'Repère du journal', texte: 'Texte' },
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
    },
    recurrences: { uneFois: '', mensuelle: 'chaque mois', trimestrielle: 'tous les trois mois', annuelle: 'une fois par an' },
    precision: 'Précision : {precision}',
    faitA: 'Fait à {lieu}, le {jour}',
    mentions: {
      trace: 'Signé à l’écran le {jour}',
      nomEcrit: 'Nom écrit au clavier le {jour}',
      aSigner: '(à signer)',
      alternative: 'Signature de {nom}, tracée à l’écran le {jour}',
    },
  },
}
