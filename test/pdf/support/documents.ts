import type { DocumentAComposer } from '../../../src/application/ports.ts'
import { parseInstant } from '../../../src/domain/jour-civil.ts'
import type { Trait } from '../../../src/domain/signature/signature.ts'
import type { Bloc, CadreDeSignature, GroupeDeFormalites } from '../../../src/domain/modeles/bloc.ts'

const instant = (texte: string): DocumentAComposer['date'] => {
  const lu = parseInstant(texte)
  if (!lu.ok) throw new Error('instant')
  return lu.value
}

/** A signature as neutralised points give it: evenly spaced, whole numbers. */
export function paraphe(graine: number): Trait[] {
  const trait = (x0: number, tours: number, ampleur: number): Trait =>
    Array.from({ length: 90 }, (_, i) => {
      const t = i / 89
      return {
        x: Math.round(x0 + t * 1100 + Math.sin(t * tours * 6.28) * 90),
        y: Math.round(520 - Math.sin(t * tours * 6.28 + graine) * ampleur * (1 - t * 0.6) - Math.sin(t * 3.1) * 80),
      }
    })
  return [trait(420, 5, 260), trait(1400, 3 + graine, 150), [{ x: 2650, y: 420 }], [{ x: 380, y: 820 }, { x: 1500, y: 780 }, { x: 2700, y: 830 }]]
}

export interface Personnes {
  readonly mandant: string
  readonly aidant: string
  readonly structure: string
}

const CLARA: Personnes = { mandant: 'Mme Yvette Lefebvre', aidant: 'Clara Œuvrard', structure: 'CCAS de Saint-Ylie-sur-Loue' }

const GROUPES: GroupeDeFormalites[] = [
  {
    organisme: 'Caf',
    teleservice: 'Espace « Mon Compte », caf.fr',
    lignes: [
      { numero: 1, titre: 'Déclarer les ressources trimestrielles', details: ['RSA et prime d’activité. À chaque échéance, pendant la durée du mandat.'] },
      { numero: 2, titre: 'Demander une aide au logement', details: ['Logement du 12 rue des Tilleuls. Une fois.', 'Engage une somme : relire ensemble avant l’envoi.'] },
      { numero: 3, titre: 'Consulter les paiements et les attestations', details: [] },
    ],
  },
  {
    organisme: 'Assurance maladie (CPAM)',
    teleservice: 'Compte ameli, ameli.fr',
    lignes: [
      { numero: 4, titre: 'Demander la Complémentaire santé solidaire', details: ['Foyer d’une personne. Une fois, et les pièces demandées ensuite.'] },
    ],
  },
]

const longs = (): GroupeDeFormalites[] => {
  const noms = ['Caf', 'Assurance maladie (CPAM)', 'France Travail', 'Direction générale des finances publiques', 'Assurance retraite']
  return noms.map((organisme, g) => ({
    organisme,
    teleservice: `Espace personnel, ${organisme.slice(0, 3).toLowerCase()}.fr`,
    lignes: Array.from({ length: 8 }, (_, i) => ({
      numero: g * 8 + i + 1,
      titre: ['Déclarer un changement de situation', 'Demander une attestation de droits', 'Transmettre une pièce demandée', 'Consulter les paiements'][i % 4] ?? '',
      details: i % 3 === 0 ? ['À chaque échéance, pendant la durée du mandat.', 'Précision : dossier du logement actuel.'] : i % 3 === 1 ? ['Une fois.'] : [],
    })),
  }))
}

const p = (texte: string): { type: 'paragraphe'; texte: string } => ({ type: 'paragraphe', texte })

const CLAUSES: readonly { titre: string; contenu: Extract<Bloc, { type: 'clause' }>['contenu'] }[] = [
  {
    titre: 'Données concernées',
    contenu: [
      p('Le mandataire n’utilise que les données nécessaires aux formalités ci-dessus : identité, coordonnées, situation familiale, ressources, logement, numéro d’allocataire ou de sécurité sociale.'),
      p('Les mots de passe ne sont ni demandés ni conservés. Le mandant les saisit lui-même, ou les confie le temps du rendez-vous.'),
    ],
  },
  {
    titre: 'Engagements du mandataire',
    contenu: [
      p('Le mandataire s’engage à :'),
      {
        type: 'liste',
        elements: [
          'n’accomplir que les formalités énumérées, dans l’intérêt du mandant et selon ce qu’il demande ;',
          'lui expliquer chaque formalité avant de la faire et lui en rendre compte, comme l’aidant professionnel le doit ;',
          'garder le secret professionnel et ne conserver aucune donnée au-delà de ce qui est nécessaire ;',
          'se déconnecter des sites à la fin de chaque rendez-vous.',
        ],
      },
    ],
  },
  {
    titre: 'Droits et devoirs du mandant',
    contenu: [
      p('Le mandant reste libre de faire lui-même chacune de ces formalités. Il donne des renseignements exacts et signale tout changement de situation.'),
      p('Il répond de ce qui est fait en son nom dans la limite du présent mandat (Code civil, article 1998).'),
    ],
  },
  { titre: 'Durée', contenu: [p('Le mandat prend effet le 21 novembre 2026 et prend fin le 20 mai 2027 inclus. Il ne se renouvelle pas tout seul.')] },
  {
    titre: 'Fin anticipée',
    contenu: [p('Le mandant peut mettre fin au mandat à tout moment, sans motif, de vive voix, par lettre ou par téléphone auprès de la structure. Le mandataire peut y renoncer en prévenant le mandant assez tôt pour qu’il n’en souffre pas.')],
  },
  { titre: 'Substitution', contenu: [p('Tout aidant habilité de la structure peut agir à la place de l’aidant nommé. Personne d’autre ne le peut.')] },
  { titre: 'Gratuité', contenu: [p('Le mandat est gratuit.')] },
  {
    titre: 'Information sur les données',
    contenu: [
      p('La structure est responsable du traitement, fondé sur le présent mandat et sur sa mission d’intérêt public. Les données sont gardées chiffrées sur le poste, un an après la fin du mandat, et ne sont transmises qu’aux organismes cités.'),
      p('Le mandant peut demander à les voir, à les corriger ou à les effacer auprès de la structure, et adresser une réclamation à la CNIL (cnil.fr).'),
    ],
  },
]

const cadre = (role: string, nom: string, graine: number): CadreDeSignature => ({
  role,
  nom,
  mention: 'Signé à l’écran le 21 novembre 2026',
  alternative: `Signature manuscrite de ${nom}`,
  trace: paraphe(graine),
  nomEcrit: null,
})

const blocsDe = ({ mandant, aidant, structure }: Personnes, groupes: GroupeDeFormalites[]): Bloc[] => [
  {
    type: 'titre',
    texte: 'Mandat pour l’utilisation de données à caractère personnel',
    sousTitre: 'Rédigé d’après les éléments publics du modèle CNIL de 2019. Code civil, articles 1984 et suivants.',
  },
  {
    type: 'reference',
    lignes: [
      { terme: 'Numéro', texte: '2026-0042' },
      { terme: 'Du', texte: '21 novembre 2026' },
      { terme: 'Jusqu’au', texte: '20 mai 2027 inclus' },
      { terme: 'Téléphone de la structure', texte: '03 84 00 00 00' },
    ],
  },
  {
    type: 'parties',
    parties: [
      { role: 'Le mandant', nom: mandant, lignes: ['Née le 3 mars 1944 à Dole', '12 rue des Tilleuls, 39100 Saint-Ylie-sur-Loue', 'Identité vue : carte nationale d’identité'] },
      { role: 'Le mandataire', nom: structure, lignes: [`Représenté par ${aidant}, conseillère sociale`, 'Tout aidant habilité de la structure', '1 place de la Mairie, 39100 Saint-Ylie-sur-Loue'] },
    ],
  },
  { type: 'clause', numero: 1, titre: 'Objet', contenu: [p('Le mandant charge le mandataire d’accomplir en son nom, sur internet et avec ses données personnelles, les formalités énumérées ci-dessous, et elles seules.')] },
  { type: 'clause', numero: 2, titre: 'Formalités confiées', contenu: [{ type: 'formalites', groupes }] },
  ...CLAUSES.map((clause, i): Bloc => ({ type: 'clause', numero: i + 3, ...clause })),
  {
    type: 'signatures',
    lieuEtDate: 'Fait à Saint-Ylie-sur-Loue, le 21 novembre 2026',
    exemplaires: 'En deux exemplaires, un pour chacun.',
    cadres: [cadre('Le mandant', mandant, 1), cadre('Pour le mandataire', aidant, 2)],
  },
  { type: 'mention', texte: 'Signé à l’écran d’un poste de la structure. Le mandant a reçu son exemplaire.' },
]

export const documentDe = (blocs: readonly Bloc[]): DocumentAComposer => ({
  titre: 'Mandat 2026-0042',
  numero: '2026-0042',
  langue: 'fr',
  date: instant('2026-11-21T09:30:00.000Z'),
  blocs,
  pied: 'Mandat 2026-0042. Pour toute question : CCAS de Saint-Ylie-sur-Loue, 03 84 00 00 00',
})

export const mandatCourt = (): DocumentAComposer => documentDe(blocsDe(CLARA, GROUPES))
export const mandatLong = (): DocumentAComposer => documentDe(blocsDe(CLARA, longs()))
export const mandatDe = (personnes: Partial<Personnes>): DocumentAComposer => documentDe(blocsDe({ ...CLARA, ...personnes }, GROUPES))
export const mandatNoms = (): DocumentAComposer =>
  mandatDe({
    mandant: 'M. Jean-Rémi de L’Épinay-Châteauneuf de La Roche-sur-Yon',
    aidant: 'Nguyễn Thị Ánh',
    structure: 'CCAS de L’Haÿ-les-Roses Łukasz Świątek',
  })
export const mandatASigner = (): DocumentAComposer => {
  const blocs = mandatCourt().blocs.map((bloc): Bloc =>
    bloc.type === 'signatures'
      ? { ...bloc, cadres: bloc.cadres.map((c) => ({ ...c, mention: '(à signer)', alternative: '', trace: null, nomEcrit: null })) }
      : bloc,
  )
  return documentDe(blocs)
}
