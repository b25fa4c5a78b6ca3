import type { Protection } from '../../domain/capacite/mesure-de-protection.ts'
import { DRAPEAUX, RECURRENCES } from '../../domain/formalites/formalite.ts'
import type { LigneMandat, LigneRegistre, MandatSigne, Remise, Repere, Rythme } from '../../domain/mandat/mandat.ts'
import { MOYENS_DE_REMISE } from '../../domain/mandat/mandat.ts'
import type { Curateur, Domicile, IdentiteVue, Mandant, Mandataire, Naissance, NomDePersonne, RepresentantLegal } from '../../domain/mandat/parties.ts'
import { CIVILITES, PIECES, QUALITES_DE_REPRESENTANT, QUI_PEUT_AGIR } from '../../domain/mandat/parties.ts'
import { DUREES_FIXES, type Duree } from '../../domain/duree/duree.ts'
import { empreinte, identifiant, instant, jour, numero, origine, signature, structure } from './communs.ts'
import { booleen, entier, FormeInattendue, liste, marque, objet, ouNull, selonType, texte, unDe, type Lecteur } from './forme.ts'

const nom = selonType<NomDePersonne>({
  complet: objet({ type: unDe('complet'), nom: texte, prenom: texte }),
  nomSeul: objet({ type: unDe('nomSeul'), nom: texte }),
  prenomSeul: objet({ type: unDe('prenomSeul'), prenom: texte }),
})
const naissance = selonType<Naissance>({
  jour: objet({ type: unDe('jour'), jour, lieu: texte }),
  annee: objet({ type: unDe('annee'), annee: entier, lieu: texte }),
  inconnue: objet({ type: unDe('inconnue'), lieu: texte }),
})
const domicile = selonType<Domicile>({
  adresse: objet({ type: unDe('adresse'), adresse: texte }),
  commune: objet({ type: unDe('commune'), commune: texte }),
  ccas: objet({ type: unDe('ccas') }),
})
const identite = selonType<IdentiteVue>({
  piece: objet({ type: unDe('piece'), piece: unDe(...PIECES) }),
  declaree: objet({ type: unDe('declaree') }),
})
const mandant = objet<Mandant>({ civilite: unDe(...CIVILITES), nom, naissance, domicile, identite })
const aidant = objet<Mandataire['aidant']>({ id: identifiant(), nom: texte, fonction: texte })
const mandataire = objet<Mandataire>({ structure, aidant, quiPeutAgir: unDe(...QUI_PEUT_AGIR) })
const mesure = objet<Protection>({ type: unDe('aucune', 'sauvegarde', 'curatelle', 'tutelle', 'habilitation') })

const jusquAu = objet<Extract<Duree, { type: 'jusquAu' }>>({ type: unDe('jusquAu'), jour })
const dureeFixe = objet({ type: unDe(...DUREES_FIXES) })
const duree: Lecteur<Duree> = (value) => {
  if (typeof value !== 'object' || value === null || !('type' in value)) throw new FormeInattendue()
  return value.type === 'jusquAu' ? jusquAu(value) : dureeFixe(value)
}

const rythme = selonType<Rythme>({
  unique: objet({ type: unDe('unique') }),
  pendantLeMandat: objet({ type: unDe('pendantLeMandat') }),
  fois: objet({ type: unDe('fois'), nombre: entier }),
  jusquAu: objet({ type: unDe('jusquAu'), jour }),
})

const ligne = objet<LigneMandat>({
  formalite: marque(/./),
  titre: texte,
  organisme: marque(/./),
  nomOrganisme: texte,
  teleservice: texte,
  adresse: texte,
  drapeaux: liste(unDe(...DRAPEAUX)),
  recurrence: unDe(...RECURRENCES),
  precision: texte,
  rythme,
})

export const mandat = objet<MandatSigne>({
  id: identifiant(),
  numero,
  teteJournal: marque(/^[0-9a-f]{8}$/),
  signeLe: jour,
  signeA: instant,
  signatures: objet({ mandant: signature, aidant: signature, curateur: ouNull(signature) }),
  empreinte,
  seance: identifiant(),
  modele: marque(/./),
  mandant,
  mandataire,
  protection: mesure,
  lignes: liste(ligne),
  debut: jour,
  duree,
  echeance: jour,
  redirection: booleen,
  boiteDediee: booleen,
  paiementExpres: booleen,
  autreMandat: texte,
  representant: ouNull(objet<RepresentantLegal>({ nom: texte, qualite: unDe(...QUALITES_DE_REPRESENTANT) })),
  curateur: ouNull(objet<Curateur>({ nom: texte, signe: unDe('ecran', 'papier') })),
  origine,
  lieuSignature: texte,
})

export const repere = objet<Repere>({ mandat: identifiant(), numero, debut: jour, echeance: jour, auteur: identifiant() })

export const registre = objet<LigneRegistre>({
  mandat: identifiant(),
  numero,
  signeLe: jour,
  debut: jour,
  echeance: jour,
  organismes: liste(texte),
  formalites: entier,
  signatureMandant: unDe('trace', 'nomEcrit'),
  signatureAidant: unDe('trace', 'nomEcrit'),
})

export const remise = objet<Remise>({ mandat: identifiant(), moyen: unDe(...MOYENS_DE_REMISE), a: instant, par: identifiant() })
