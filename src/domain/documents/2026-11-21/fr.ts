import type { TexteDesDocuments } from '../texte.ts'

/** Rédaction propre, d'après docs/sources.md. Publié : on ne le modifie plus, on ouvre un dossier daté. */
export const fr: TexteDesDocuments = {
  depuis: '2026-11-21',
  mots: {
    reference: {
      numero: 'Mandat',
      debut: 'Depuis le',
      echeance: 'Valable jusqu’au',
      arret: 'Arrêté le',
      arretPartiel: 'Lignes arrêtées le',
      fin: 'Fin notée le',
      etabli: 'Établi le',
      telephone: 'Pour nous joindre',
    },
    roles: { personne: 'La personne', structure: 'La structure', appelant: 'Qui appelle' },
    personneIllisible: {
      nom: 'Nom à écrire à la main',
      lignes: ['Recopiez-le du papier : ce mandat est donné à un seul aidant, son contenu ne s’ouvre pas ici.'],
    },
    organismesIllisibles: 'ceux que le papier nomme',
    aidantInconnu: 'un aidant de la structure',
    representee: 'Agit pour elle : {nom}',
    par: 'Établi par {aidant}',
    pied: '{titre} · mandat n° {numero} · le {jour}',
    adresse: 'Adresse : {adresse}',
    telephone: 'Téléphone : {telephone}',
    lignes: 'Lignes du mandat',
    signatures: {
      lieuEtDate: 'Fait à {lieu}, le {jour}',
      personne: 'La personne, si elle le souhaite',
      structure: 'Pour la structure',
      mention: '(à signer à la main)',
    },
    etabliAvecSeing: 'Établi d’après ce que les aidants de la structure ont noté. Aucun code ni mot de passe n’est gardé.',
  },
  compteRendu: {
    titre: 'Compte rendu du mandat',
    sousTitre: 'Ce que la structure a fait en votre nom, ce qui attend, ce qui a été arrêté, et vos papiers. Code civil, article 1993.',
    ouEnEst: 'Où en est le mandat',
    statut: {
      aVenir: 'Le mandat commence le {debut}. Rien n’est encore fait.',
      enCours: 'Le mandat est en cours. Son dernier jour est le {echeance}.',
      expire: 'Le mandat est arrivé à son dernier jour, le {fin}. La structure n’agit plus en votre nom.',
      revoque: 'Vous avez arrêté le mandat le {fin}. La structure n’agit plus en votre nom.',
      renonce: 'La structure a renoncé au mandat le {fin}. Elle n’agit plus en votre nom.',
      accompli: 'Plus rien ne reste à faire : le mandat a été clos le {fin}. La structure n’agit plus en votre nom.',
      caduc: 'Le mandat a pris fin. La structure l’a appris le {fin} et n’agit plus.',
    },
    curateurAttendu: 'La signature du curateur est attendue sur le papier : la structure n’agit pas avant de l’avoir.',
    curateurSigne: 'Le papier est revenu signé du curateur le {jour}.',
    auxHeritiers: 'Ce compte rendu va aux héritiers. « Vous » y désigne la personne décédée.',
    chaqueLigne: 'Chaque ligne du mandat',
    etats: {
      aFaire: 'À faire',
      pasFaite: 'N’a pas été faite',
      enAttente: 'En attente : {raison}. Nous y revenons le {jour}',
      attendait: 'N’a pas été finie : {raison}',
      accomplie: 'Faite le {jour}',
      abandonnee: 'Abandonnée le {jour} : {pourquoi}',
      arretee: 'Arrêtée le {jour}, à votre demande',
    },
    raisons: {
      lienDActivation: 'un lien d’activation doit arriver',
      courrierAvecCode: 'un courrier avec un code doit arriver',
      piece: 'il manque une pièce',
      reponse: 'l’organisme doit répondre',
      rendezVous: 'un rendez-vous est pris',
      autre: 'voir la note',
    },
    codes: {
      personnePresente: 'code donné par vous, sur place',
      dicteAuTelephone: 'code dicté par vous au téléphone',
      boiteDediee: 'code reçu dans la boîte dédiée',
    },
    actes: {
      titre: 'Ce qui a été fait, jour par jour',
      colonnes: ['Le', 'Ligne', 'Ce qui a été fait', 'Par'],
      aucun: 'Aucun acte n’a été noté jour par jour.',
    },
    appels: { titre: 'Les appels', colonnes: ['Le', 'Organisme', 'Ce qui a été répondu', 'Par'] },
    originaux: {
      titre: 'Les papiers confiés',
      colonnes: ['Papier', 'Nombre', 'Confié le', 'Rendu le'],
      pasRendu: 'à rendre',
    },
    papiers: {
      titre: 'Vos papiers',
      aRendre: 'Des papiers sont encore à la structure : ils vous seront rendus. Demandez-les à l’accueil.',
      aucun: 'La structure ne garde aucun de vos papiers.',
    },
    questions: {
      titre: 'Vos questions',
      alineas: ['Vous pouvez demander une explication, une correction ou une copie à tout moment : {telephone}. Gardez ce papier avec votre mandat.'],
    },
  },
  revocation: {
    titre: 'Révocation du mandat',
    titrePartiel: 'Révocation d’une partie du mandat',
    sousTitre: 'La personne met fin au mandat quand elle veut, sans dire pourquoi. Code civil, article 2004.',
    decision: 'La décision de la personne',
    tout: 'Le {jour}, la personne a mis fin au mandat n° {numero}, en entier.',
    enPartie: 'Le {jour}, la personne a mis fin à une partie du mandat n° {numero} : {lignes}.',
    voies: {
      auGuichet: 'Elle l’a dit au guichet à {aidant}.',
      parTelephone: 'Elle l’a dit par téléphone à {aidant}.',
      parEcrit: 'Elle l’a écrit ; {aidant} a reçu l’écrit.',
    },
    sansMotif: 'Aucun motif ne lui a été demandé. La révocation vaut depuis ce jour et ne s’annule pas.',
    lignesArretees: 'Ce qui est arrêté',
    lesAutres: 'Les autres lignes du mandat continuent, jusqu’au {echeance} au plus tard.',
    inconnues: 'Notées d’après les mots de la personne, mais absentes de ce mandat : {lignes}. À vérifier avec elle.',
    prevenir: {
      titre: 'Qui prévenir',
      alineas: ['Un organisme qui ne le sait pas peut encore se fier au mandat (Code civil, articles 2005 et 2009). À prévenir :'],
    },
    prevenirIllisible: 'Les organismes nommés sur le papier, pour les lignes arrêtées.',
    structure: {
      titre: 'Ce que fait la structure',
      alineas: [
        '- elle n’agit plus pour ce qui est arrêté, et ferme les accès qu’elle avait pour cela ;',
        '- elle rend le mandat signé à la personne si elle le demande, ou le barre (Code civil, article 2004) ;',
        '- elle rend compte de ce qui a été fait et rend les papiers confiés (Code civil, article 1993).',
      ],
    },
    exemplaires: 'Un exemplaire pour chacun. La signature n’est pas nécessaire : la révocation vaut dès qu’elle est dite.',
  },
  renonciation: {
    titre: 'Renonciation au mandat',
    sousTitre: 'La structure rend le mandat et en prévient la personne. Code civil, article 2007.',
    avis: {
      titre: 'Avis à la personne',
      alineas: [
        'Le {jour}, la structure {structure} a renoncé au mandat n° {numero} que vous lui aviez confié. Elle ne fait plus rien en votre nom.',
        'Pourquoi : {cause}.',
        'Si cette renonciation vous cause un dommage, la structure peut avoir à le réparer (Code civil, article 2007). Dites-le-nous.',
      ],
    },
    causes: {
      absence: 'aucun aidant ne peut plus suivre ce mandat',
      horsDeNotreRole: 'ce qui est demandé n’entre pas dans le rôle de la structure',
      desaccord: 'nous ne sommes pas d’accord sur la façon de faire',
      autre: 'nous vous l’expliquons de vive voix',
    },
    restes: 'Ce qui reste à faire',
    restesTexte: 'Ces lignes ne sont pas terminées. Vous pouvez les faire vous-même, avec l’organisme ou avec une autre structure.',
    suite: {
      titre: 'Et maintenant',
      alineas: [
        '- une autre aide est possible si vous le souhaitez : à l’accueil, au {telephone}, ou dans un espace France services ;',
        '- un compte rendu de ce qui a été fait vous est remis, et vos papiers vous sont rendus (Code civil, article 1993) ;',
        '- la structure prévient les organismes : {organismes}.',
      ],
    },
    notification: {
      titre: 'Comment la personne a été prévenue',
      cadres: [
        { titre: 'Remis en main propre, le', aide: 'Signature de la personne, si elle le souhaite.' },
        { titre: 'Envoyé par lettre, le', aide: 'Gardez la preuve de l’envoi.' },
      ],
    },
  },
  caducite: {
    causes: {
      deces: {
        titre: 'Fin du mandat par décès',
        sousTitre: 'Le mandat finit avec la vie de la personne. Code civil, article 2003.',
        constat: {
          titre: 'Ce qui met fin au mandat',
          alineas: [
            'Le {jour}, la structure a appris le décès de la personne : le mandat n° {numero} a pris fin.',
            'La structure n’agit plus. Elle achève seulement ce qui est commencé et ne peut attendre sans dommage (Code civil, article 1991).',
          ],
        },
        papiers: {
          titre: 'Compte rendu et papiers',
          alineas: ['Le compte rendu et les papiers confiés vont aux héritiers, ou au notaire qui les représente (Code civil, article 1993).'],
        },
      },
      tutelle: {
        titre: 'Fin du mandat par mise sous tutelle',
        sousTitre: 'Le mandat finit quand un juge place la personne sous tutelle. Code civil, article 2003.',
        constat: {
          titre: 'Ce qui met fin au mandat',
          alineas: [
            'Le {jour}, la structure a appris qu’un juge a placé la personne sous tutelle : le mandat n° {numero} a pris fin.',
            'La structure n’agit plus. Les formalités se font désormais avec le tuteur.',
          ],
        },
        papiers: {
          titre: 'Compte rendu et papiers',
          alineas: ['Le compte rendu et les papiers confiés vont au tuteur, et la personne en est informée (Code civil, article 1993).'],
        },
      },
    },
    prevenir: {
      titre: 'Qui prévenir',
      alineas: ['Les organismes chez qui une ligne restait ouverte :'],
    },
  },
  cloture: {
    titre: 'Fin du mandat : plus rien à faire',
    sousTitre: 'Chaque ligne est faite, abandonnée ou arrêtée. La structure n’agit plus.',
    constat: {
      titre: 'Ce qui met fin au mandat',
      alineas: ['Le {jour}, {aidant} a clos le mandat n° {numero} : plus rien n’y reste à faire.'],
    },
    papiers: {
      titre: 'Compte rendu et papiers',
      alineas: ['Le compte rendu dit ce qui a été fait, ligne par ligne. Les papiers confiés sont rendus (Code civil, article 1993).'],
    },
  },
  fiche: {
    titre: 'Fiche téléphone',
    sousTitre: '{organisme} · à garder sous les yeux pendant l’appel, à détruire ensuite.',
    lignes: 'Ce que le mandat permet auprès de cet organisme',
    dire: {
      titre: 'Ce que je dis',
      alineas: [
        '- je suis {aidant}, {structure} ; j’appelle avec un mandat écrit et signé de la personne, n° {numero} ;',
        '- il vaut jusqu’au {echeance}, pour les lignes ci-dessus et elles seules ; pour vérifier, rappelez le {telephone} ;',
        '- si l’on demande un code ou un mot de passe, je ne le donne pas.',
      ],
    },
    demander: {
      titre: 'Ce que je demande',
      alineas: [
        '- où en est le dossier, et ce qui manque ;',
        '- où et comment envoyer la pièce qui manque ;',
        '- quand viendra la réponse, et par quelle voie ;',
        '- la référence de cet appel.',
      ],
    },
    cadres: {
      titre: 'À écrire à la main',
      cadres: [
        { titre: 'N° d’allocataire, de dossier ou de sécurité sociale', aide: 'Il n’est gardé nulle part : détruisez cette feuille après l’appel.' },
        { titre: 'Réponse, nom de la personne, date', aide: 'À noter ensuite au suivi du mandat, sans aucun numéro personnel.' },
      ],
    },
  },
}
