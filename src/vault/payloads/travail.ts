import { DUREES_FIXES } from '../../domain/duree/duree.ts'
import type { Brouillon, Champ, LigneSaisie } from '../../domain/brouillon/brouillon.ts'
import { CIVILITES, PIECES, QUI_PEUT_AGIR } from '../../domain/mandat/parties.ts'
import { POSTURES, type Coche, type Reponse, type Seance } from '../../domain/seance/seance.ts'
import type { Aidant, Reglages } from '../../domain/structure.ts'
import { identifiant, instant, protection, structure } from './communs.ts'
import { booleen, FormeInattendue, liste, marque, objet, ouNull, selonType, texte, unDe, type Lecteur } from './forme.ts'

/** What may be rewritten: the draft, the sitting, the settings of the poste. */
type Precision = `precision:${string}`
// A record, so that a new field of the form does not compile until it is here.
const CHAMPS: Readonly<Record<Exclude<Champ, Precision>, true>> = {
  nom: true,
  prenom: true,
  naissance: true,
  lieuNaissance: true,
  adresse: true,
  identite: true,
  protection: true,
  lignes: true,
  duree: true,
  lieuSignature: true,
  mandataire: true,
}
const isChamp = (lu: string): lu is keyof typeof CHAMPS => Object.hasOwn(CHAMPS, lu)
const PRECISION = 'precision:'
const champ: Lecteur<Champ> = (value) => {
  const lu = texte(value)
  if (isChamp(lu)) return lu
  if (!lu.startsWith(PRECISION)) throw new FormeInattendue()
  return `precision:${lu.slice(PRECISION.length)}`
}

export const brouillon = objet<Brouillon>({
  id: identifiant(),
  seance: identifiant(),
  modifieA: instant,
  mandant: objet({
    civilite: unDe(...CIVILITES),
    nom: texte,
    prenom: texte,
    naissance: unDe('jour', 'annee', 'inconnue'),
    dateNaissance: texte,
    lieuNaissance: texte,
    domicile: unDe('adresse', 'commune', 'ccas'),
    adresse: texte,
    identite: ouNull(unDe(...PIECES, 'declaree')),
  }),
  protection: ouNull(protection),
  lignes: liste(objet<LigneSaisie>({ formalite: marque(/./), precision: texte })),
  duree: objet({ type: unDe(...DUREES_FIXES, 'jusquAu'), jour: texte }),
  quiPeutAgir: unDe(...QUI_PEUT_AGIR),
  redirection: booleen,
  lieuSignature: texte,
  nombresConfirmes: liste(champ),
})

const reponse = selonType<Reponse>({
  fait: objet({ type: unDe('fait'), a: instant }),
  impossible: objet({ type: unDe('impossible'), motif: texte, a: instant }),
  urgence: objet({ type: unDe('urgence'), motif: texte, a: instant }),
})
const coches = liste(objet<Coche>({ point: texte, reponse }))

export const seance = objet<Seance>({
  id: identifiant(),
  aidant: identifiant(),
  posture: unDe(...POSTURES),
  versionPoints: texte,
  ouverteA: instant,
  closeA: ouNull(instant),
  avant: coches,
  apres: coches,
  sites: liste(texte),
})

export const reglages = objet<Reglages>({ structure, aidants: liste(objet<Aidant>({ id: identifiant(), nom: texte, fonction: texte })) })
