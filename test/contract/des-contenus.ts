import type { AnyEcriture, Batch, Contenus, Kind, NouveauMembre } from '../../src/application/ports.ts'
import type { Lecteurs } from '../../src/domain/mandat/lecteurs.ts'
import type { SituationId } from '../../src/domain/formalites/formalite.ts'
import type { AidantId, BrouillonId, FinId, MandatId, SeanceId } from '../../src/domain/ids.ts'
import { PROFIL_VIDE } from '../../src/domain/structure.ts'
import { ligneVide } from '../../src/domain/brouillon/brouillon-vide.ts'
import { parseId } from '../../src/domain/ids.ts'
import type { Evenement, Operation } from '../../src/domain/journal/evenement.ts'
import { parseInstant, parseJourCivil, type Instant, type JourCivil } from '../../src/domain/jour-civil.ts'
import type { NumeroMandat } from '../../src/domain/mandat/mandat.ts'

/** Valid contents of every kind, for the contract and the vault's own tests. */
export const identifiant = <T extends AidantId | BrouillonId | FinId | MandatId | SeanceId>(rang: number): T => {
  const lu = parseId<T>(String(rang).padStart(26, '0'))
  if (lu === null) throw new RangeError('identifiant')
  return lu
}
export const jour = (texte: string): JourCivil => {
  const lu = parseJourCivil(texte)
  if (!lu.ok) throw new RangeError(texte)
  return lu.value
}
export const instant = (texte = '2026-11-21T09:00:00.000Z'): Instant => {
  const lu = parseInstant(texte)
  if (!lu.ok) throw new RangeError(texte)
  return lu.value
}

const A = instant()
const structure = { nom: 'CCAS de Vauclair', adresse: '2 place du Puits', commune: 'Vauclair', telephone: '01 02 03 04 05', contactDpo: 'dpd@vauclair.example' }
const numero = 'K7QD-0001' as NumeroMandat

export const CONTENUS: { readonly [K in Kind]: Contenus[K] } = {
  reglages: { structure, aidants: [{ id: identifiant<AidantId>(1), nom: 'Amélie Duc', fonction: 'agente d’accueil' }], profil: PROFIL_VIDE, adressesVerifiees: [] },
  brouillon: {
    id: identifiant<BrouillonId>(11),
    seance: identifiant<SeanceId>(12),
    modifieA: A,
    mandant: {
      civilite: 'madame',
      nom: 'Lefèvre',
      prenom: 'Zoé',
      naissance: 'jour',
      dateNaissance: '14/09/1950',
      lieuNaissance: 'Laon',
      domicile: 'adresse',
      adresse: '3 rue Haute',
      identite: 'passeport',
    },
    protection: 'non',
    lignes: [ligneVide('caf.demander-le-rsa' as Contenus['brouillon']['lignes'][number]['formalite'])],
    duree: { type: 'unMois', jour: '' },
    quiPeutAgir: 'toutAidant',
    redirection: false,
    boiteDediee: false,
    paiementExpres: false,
    autreMandat: '',
    representant: null,
    curateur: null,
    origine: { type: 'neuf' },
    lieuSignature: 'Vauclair',
    nombresConfirmes: ['nom', 'precision:caf.demander-le-rsa'],
  },
  mandat: {
    id: identifiant<MandatId>(20),
    numero,
    teteJournal: '0123abcd',
    signeLe: jour('2026-11-21'),
    signeA: A,
    signatures: {
      mandant: { type: 'trace', traits: [[{ x: 1, y: 2 }, { x: 300, y: 40 }]], a: A },
      aidant: { type: 'nomEcrit', nom: 'Amélie Duc', a: A },
      curateur: null,
    },
    empreinte: 'ab'.repeat(32),
    seance: identifiant<SeanceId>(12),
    modele: '2026-11' as Contenus['mandat']['modele'],
    mandant: {
      civilite: 'madame',
      nom: { type: 'complet', nom: 'Lefèvre', prenom: 'Zoé' },
      naissance: { type: 'jour', jour: jour('1950-09-14'), lieu: 'Laon' },
      domicile: { type: 'adresse', adresse: '3 rue Haute, Vauclair' },
      identite: { type: 'piece', piece: 'passeport' },
    },
    mandataire: { structure, aidant: { id: identifiant<AidantId>(1), nom: 'Amélie Duc', fonction: 'agente' }, quiPeutAgir: 'toutAidant' },
    protection: { type: 'aucune' },
    lignes: [
      {
        formalite: 'caf.demander-le-rsa' as Contenus['mandat']['lignes'][number]['formalite'],
        titre: 'Demander le RSA',
        organisme: 'caf' as Contenus['mandat']['lignes'][number]['organisme'],
        nomOrganisme: 'CAF',
        teleservice: 'Mon Compte',
        adresse: 'https://www.caf.fr',
        drapeaux: ['compte'],
        recurrence: 'uneFois',
        precision: '',
        rythme: { type: 'unique' },
      },
    ],
    debut: jour('2026-11-21'),
    duree: { type: 'unMois' },
    echeance: jour('2026-12-20'),
    redirection: false,
    boiteDediee: false,
    paiementExpres: false,
    autreMandat: '',
    representant: null,
    curateur: null,
    origine: { type: 'neuf' },
    lieuSignature: 'Vauclair',
  },
  document: { mandat: identifiant<MandatId>(20), octets: Uint8Array.from({ length: 5000 }, (_, at) => at % 251), sha256: 'cd'.repeat(32), sel: 'ef'.repeat(32) },
  repere: {
    mandat: identifiant<MandatId>(20),
    numero,
    debut: jour('2026-11-21'),
    echeance: jour('2026-12-20'),
    auteur: identifiant<AidantId>(1),
  },
  registre: {
    mandat: identifiant<MandatId>(20),
    numero,
    signeLe: jour('2026-11-21'),
    debut: jour('2026-11-21'),
    echeance: jour('2026-12-20'),
    organismes: ['caf'],
    formalites: 1,
    signatureMandant: 'trace',
    signatureAidant: 'nomEcrit',
  },
  fin: {
    id: identifiant<FinId>(20),
    lignes: null,
    mandat: identifiant<MandatId>(20),
    type: 'revocation',
    jour: jour('2026-11-30'),
    a: A,
    voie: 'parTelephone',
    recueilliePar: identifiant<AidantId>(1),
  },
  suivi: {
    mandat: identifiant<MandatId>(20),
    lignes: [{ type: 'enAttente', raison: 'lienDActivation', note: '', jusquAu: jour('2026-11-22') }],
    actes: [{ ligne: 1, le: jour('2026-11-21'), a: A, quoi: 'Demande envoyée', code: 'dicteAuTelephone', par: identifiant<AidantId>(1) }],
    appels: [{ organisme: 'CAF', le: jour('2026-11-21'), a: A, reponse: 'Dossier reçu', par: identifiant<AidantId>(1) }],
    originaux: [{ sorte: 'livret de famille', nombre: 1, confieLe: jour('2026-11-21'), renduLe: null }],
    curateurSigneLe: null,
  },
  remise: { mandat: identifiant<MandatId>(20), moyen: 'papier', a: A, par: identifiant<AidantId>(1) },
  seance: {
    id: identifiant<SeanceId>(12),
    aidant: identifiant<AidantId>(1),
    posture: 'jeFais',
    versionPoints: '2026-11',
    ouverteA: A,
    closeA: null,
    avant: [{ point: 'fenetre-privee', reponse: { type: 'fait', a: A } }],
    apres: [{ point: 'deconnexion', reponse: { type: 'impossible', motif: 'panne', a: A } }],
    sites: ['caf'],
  },
}

type Ligne = Contenus['mandat']['lignes'][number]
const [uneLigne] = CONTENUS.mandat.lignes
if (!uneLigne) throw new RangeError('lignes')
const premier = { mandat: identifiant<MandatId>(19), numero: 'K7QD-0007' as NumeroMandat }

/** The same kinds with every optional thing said: whatever `CONTENUS` leaves empty or null. */
export const PLEINS = {
  reglages: {
    ...CONTENUS.reglages,
    profil: {
      masques: ['caf' as Ligne['organisme']],
      formalites: [
        { id: 'local.demander-une-aide' as Ligne['formalite'], titre: 'Demander une aide', organisme: 'caf' as Ligne['organisme'], drapeaux: ['rib'], recurrence: 'annuelle' },
      ],
      situations: [{ id: 'locale.hiver' as SituationId, titre: 'L’hiver', synonymes: ['froid'], lignes: ['caf.demander-le-rsa' as Ligne['formalite']] }],
      curateurSigne: true,
    },
    adressesVerifiees: [{ organisme: 'caf' as Ligne['organisme'], adresse: 'https://www.caf.fr', le: jour('2026-11-20'), par: identifiant<AidantId>(1) }],
  },
  brouillon: {
    ...CONTENUS.brouillon,
    lignes: [
      {
        formalite: 'libre.1' as Ligne['formalite'],
        libre: { organisme: 'Régie des eaux', titre: 'Demander un échéancier' },
        precision: 'deux factures',
        rythme: { type: 'fois', texte: '3' },
        ribConfirme: true,
      },
    ],
    boiteDediee: true,
    paiementExpres: true,
    autreMandat: 'son fils',
    representant: { nom: 'Paule Roy', qualite: 'tuteur' },
    curateur: { nom: 'Ali Benali', present: true },
    origine: { type: 'avenant', ...premier },
    nombresConfirmes: ['titre:libre.1', 'organisme:libre.1', 'rythme:libre.1', 'rib:libre.1', 'autreMandat'],
  },
  mandat: {
    ...CONTENUS.mandat,
    signatures: { ...CONTENUS.mandat.signatures, curateur: { type: 'nomEcrit', nom: 'Ali Benali', a: A } },
    lignes: [
      { ...uneLigne, rythme: { type: 'fois', nombre: 3 } },
      { ...uneLigne, rythme: { type: 'jusquAu', jour: jour('2026-12-01') } },
      { ...uneLigne, rythme: { type: 'pendantLeMandat' } },
    ],
    boiteDediee: true,
    paiementExpres: true,
    autreMandat: 'son fils',
    representant: { nom: 'Paule Roy', qualite: 'tuteur' },
    curateur: { nom: 'Ali Benali', signe: 'ecran' },
    origine: { type: 'renouvellement', ...premier },
  },
  fin: {
    id: identifiant<FinId>(31),
    mandat: identifiant<MandatId>(20),
    lignes: [1, 3],
    type: 'renonciation',
    cause: 'absence',
    jour: jour('2026-11-30'),
    a: A,
    recueilliePar: identifiant<AidantId>(1),
  },
  suivi: {
    ...CONTENUS.suivi,
    lignes: [{ type: 'aFaire' }, { type: 'accomplie', le: jour('2026-11-22') }, { type: 'abandonnee', le: jour('2026-11-23'), pourquoi: 'sans objet' }],
    originaux: [{ sorte: 'livret de famille', nombre: 2, confieLe: jour('2026-11-21'), renduLe: jour('2026-11-24') }],
    curateurSigneLe: jour('2026-11-25'),
  },
} satisfies { readonly [K in Kind]?: Contenus[K] }

export const SECRET_A = 'abaisser abandon abdiquer abeille abolir aborder aboutir aboyer'
export const SECRET_B = 'zeste zinc zoologie abaisser abandon abdiquer abeille abolir'

export const unMembre = (rang: number, secret: string, referent = false): NouveauMembre => ({
  id: identifiant<AidantId>(rang),
  etiquette: `Bureau ${String(rang)}`,
  referent,
  secret,
})

export const unEvenement = (op: Operation = 'mandat-signe'): Evenement => ({ op, a: A, objet: null, engagement: null, details: {} })

export const uneEcriture = <K extends Kind>(kind: K, id: string, lecteurs: Lecteurs, contenu: Contenus[K] = CONTENUS[kind]): AnyEcriture =>
  ({ kind, id, contenu, lecteurs }) as AnyEcriture

export const unBatch = (put: readonly AnyEcriture[], op: Operation | null = 'mandat-signe'): Batch => ({
  put,
  remove: [],
  evenement: op === null ? null : unEvenement(op),
  reservation: null,
})

export const batchDeCreation = (): Batch => unBatch([uneEcriture('reglages', 'poste', 'equipe')], 'coffre-cree')
