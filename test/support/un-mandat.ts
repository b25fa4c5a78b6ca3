import type { ReponseProtection } from '../../src/domain/capacite/mesure-de-protection.ts'
import type { DureeFixe } from '../../src/domain/duree/duree.ts'
import type { AidantId, BrouillonId, MandatId, SeanceId } from '../../src/domain/ids.ts'
import type { JourCivil } from '../../src/domain/jour-civil.ts'
import { brouillonVide, ligneVide } from '../../src/domain/brouillon/brouillon-vide.ts'
import type { Brouillon, LigneSaisie, MandantSaisi, RythmeSaisi } from '../../src/domain/brouillon/brouillon.ts'
import { jugerBrouillon, type Circonstances, type Jugement } from '../../src/domain/brouillon/juger-brouillon.ts'
import { catalogueDeBase, formaliteParId, organismeParId } from '../../src/domain/formalites/catalogue.ts'
import type { MandatPret, MandatSigne } from '../../src/domain/mandat/mandat.ts'
import type { QualiteDeRepresentant, Structure } from '../../src/domain/mandat/parties.ts'
import type { Signatures } from '../../src/domain/signature/signature.ts'
import { signer } from '../../src/domain/signature/signer.ts'
import { modeleEnVigueur } from '../../src/domain/modeles/index.ts'
import type { Aidant } from '../../src/domain/structure.ts'
import { formaliteId, instant, jour, numero, unId } from './lire.ts'
import { zoeLefevre } from './personas.ts'

export const uneStructure: Structure = {
  nom: 'CCAS de Lille',
  adresse: '1 rue du Marché',
  commune: '59000 Lille',
  telephone: '03 20 00 00 00',
  contactDpo: 'dpo@lille.example',
}

export const uneAidante: Aidant = { id: unId<AidantId>('A'), nom: 'Nadia Benali', fonction: 'assistante sociale' }

const trait = [
  { x: 300, y: 500 },
  { x: 900, y: 250 },
  { x: 1500, y: 700 },
]
export const desSignatures: Signatures = {
  mandant: { type: 'trace', traits: [trait], a: instant('2026-11-21T09:12:00.000Z') },
  aidant: { type: 'nomEcrit', nom: 'Nadia Benali', a: instant('2026-11-21T09:13:00.000Z') },
  curateur: null,
}

/** Ce avec quoi un brouillon se juge : le catalogue livré, la structure et l'aidante d'essai. */
export const desCirconstances = (autres: Partial<Circonstances> = {}): Circonstances => {
  const leJour = autres.jour ?? jour('2026-11-21')
  return {
    jour: leJour,
    aidant: uneAidante,
    structure: autres.structure ?? uneStructure,
    modele: autres.modele ?? modeleEnVigueur(leJour),
    catalogue: { organismes: catalogueDeBase.organismes, formalite: formaliteParId, organisme: organismeParId },
    curateurSigne: autres.curateurSigne ?? false,
  }
}

interface Etat {
  readonly brouillon: Brouillon
  readonly jour: JourCivil
  readonly structure: Structure
  readonly curateurSigne: boolean
  readonly id: string
}

/** Un brouillon, puis un mandat, écrits comme une phrase ; tout passe par les vraies lectures. */
export interface UnMandat {
  /** Une ligne du catalogue ; si elle touche à un RIB, la personne l'a relu deux fois. */
  pour(formalite: string, precision?: string): UnMandat
  /** Une ligne que le catalogue n'a pas. */
  tape(organisme: string, titre: string): UnMandat
  /** Le rythme de la dernière ligne. */
  auRythme(type: RythmeSaisi['type'], texte: string): UnMandat
  sansRelireLeRib(): UnMandat
  represente(nom: string, qualite: QualiteDeRepresentant): UnMandat
  /** Sous curatelle, dans une structure qui demande que le curateur signe à côté. */
  curateur(present: 'présent' | 'absent', nom?: string): UnMandat
  avenantDe(mandat: MandatSigne): UnMandat
  renouvelle(mandat: MandatSigne): UnMandat
  avecBoiteDediee(): UnMandat
  avecPaiementExpres(): UnMandat
  dejaConfieA(autre: string): UnMandat
  de(mandant: Partial<MandantSaisi>): UnMandat
  du(jour: string): UnMandat
  pendant(duree: DureeFixe): UnMandat
  jusquAu(jour: string): UnMandat
  protege(protection: ReponseProtection | null): UnMandat
  cetAidantSeulement(): UnMandat
  avecRedirection(): UnMandat
  chez(structure: Partial<Structure>): UnMandat
  avec(brouillon: Partial<Brouillon>): UnMandat
  portant(id: string): UnMandat
  brouillon(): Brouillon
  juge(): Jugement
  pret(): MandatPret
  signe(): MandatSigne
}

function batir(etat: Etat): UnMandat {
  const avec = (brouillon: Partial<Brouillon>): UnMandat => batir({ ...etat, brouillon: { ...etat.brouillon, ...brouillon } })
  const { lignes } = etat.brouillon
  const ajouter = (ligne: LigneSaisie): UnMandat => avec({ lignes: [...lignes, ligne] })
  const brouillon = (): Brouillon =>
    etat.brouillon.lignes.length > 0
      ? etat.brouillon
      : { ...etat.brouillon, lignes: [ligneVide(formaliteId('caf.demander-le-rsa'))] }
  const juge = (): Jugement =>
    jugerBrouillon(brouillon(), desCirconstances(etat))
  const pret = (): MandatPret => {
    const { pret: mandat, refus, questions } = juge()
    if (mandat === null) throw new Error(`pas prêt : ${JSON.stringify({ refus, questions })}`)
    return mandat
  }
  return {
    pour: (formalite, precision = '') => ajouter({ ...ligneVide(formaliteId(formalite)), precision, ribConfirme: true }),
    tape: (organisme, titre) => ajouter(ligneVide(formaliteId(`libre.${String(lignes.length + 1)}`), { organisme, titre })),
    auRythme: (type, texte) => avec({ lignes: lignes.map((une, rang) => (rang === lignes.length - 1 ? { ...une, rythme: { type, texte } } : une)) }),
    sansRelireLeRib: () => avec({ lignes: lignes.map((une) => ({ ...une, ribConfirme: false })) }),
    represente: (nom, qualite) => avec({ representant: { nom, qualite } }),
    curateur: (present, nom = 'Association Tutélaire du Nord') =>
      batir({ ...etat, curateurSigne: true, brouillon: { ...etat.brouillon, protection: 'curatelle', curateur: { nom, present: present === 'présent' } } }),
    avenantDe: ({ id, numero: sien }) => avec({ origine: { type: 'avenant', mandat: id, numero: sien } }),
    renouvelle: ({ id, numero: sien }) => avec({ origine: { type: 'renouvellement', mandat: id, numero: sien } }),
    avecBoiteDediee: () => avec({ boiteDediee: true }),
    avecPaiementExpres: () => avec({ paiementExpres: true }),
    dejaConfieA: (autreMandat) => avec({ autreMandat }),
    de: (mandant) => avec({ mandant: { ...etat.brouillon.mandant, ...mandant } }),
    du: (texte) => batir({ ...etat, jour: jour(texte) }),
    pendant: (type) => avec({ duree: { type, jour: '' } }),
    jusquAu: (texte) => avec({ duree: { type: 'jusquAu', jour: texte } }),
    protege: (protection) => avec({ protection }),
    cetAidantSeulement: () => avec({ quiPeutAgir: 'cetAidant' }),
    avecRedirection: () => avec({ redirection: true }),
    chez: (structure) => batir({ ...etat, structure: { ...etat.structure, ...structure } }),
    avec,
    portant: (id) => batir({ ...etat, id }),
    brouillon,
    juge,
    pret,
    signe: () =>
      signer(pret(), {
        id: unId<MandatId>(etat.id),
        numero: numero(`K7QD-${etat.id.padStart(4, '0')}`),
        teteJournal: '00000000',
        jour: etat.jour,
        a: instant(`${etat.jour}T09:13:00.000Z`),
        signatures: { ...desSignatures, curateur: pret().curateur?.signe === 'ecran' ? desSignatures.aidant : null },
        empreinte: '0'.repeat(64),
      }),
  }
}

/** Valable tel quel : Zoé Lefèvre, le 21 novembre 2026, demande de RSA, six mois. */
export const unMandat = (): UnMandat =>
  batir({
    brouillon: {
      ...brouillonVide({ id: unId<BrouillonId>('B'), seance: unId<SeanceId>('5'), a: instant('2026-11-21T09:00:00.000Z'), lieu: 'Lille' }),
      mandant: zoeLefevre,
      protection: 'non',
    },
    jour: jour('2026-11-21'),
    structure: uneStructure,
    curateurSigne: false,
    id: '1',
  })
