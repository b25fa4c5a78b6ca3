import { DUREES_FIXES } from '../../domain/duree/duree.ts'
import { DRAPEAUX, RECURRENCES, type Situation } from '../../domain/formalites/formalite.ts'
import type { FormaliteLocale } from '../../domain/formalites/ajouts.ts'
import type { Brouillon, Champ, LigneSaisie } from '../../domain/brouillon/brouillon.ts'
import { CIVILITES, PIECES, QUALITES_DE_REPRESENTANT, QUI_PEUT_AGIR } from '../../domain/mandat/parties.ts'
import { POSTURES, type Coche, type Reponse, type Seance } from '../../domain/seance/seance.ts'
import type { AdresseVerifiee, Aidant, ProfilDeStructure, Reglages } from '../../domain/structure.ts'
import { identifiant, instant, jour, origine, protection, structure } from './communs.ts'
import { booleen, FormeInattendue, liste, marque, objet, ouNull, selonType, texte, unDe, type Lecteur } from './forme.ts'

/** What may be rewritten: the draft, the sitting, the settings of the poste. */
const PAR_LIGNE = ['precision', 'rythme', 'titre', 'organisme', 'rib'] as const
type DeLigne = `${(typeof PAR_LIGNE)[number]}:${string}`
// A record, so that a new field of the form does not compile until it is here.
const CHAMPS: Readonly<Record<Exclude<Champ, DeLigne>, true>> = {
  nom: true,
  prenom: true,
  naissance: true,
  lieuNaissance: true,
  adresse: true,
  identite: true,
  protection: true,
  lignes: true,
  representant: true,
  curateur: true,
  autreMandat: true,
  duree: true,
  lieuSignature: true,
  mandataire: true,
}
const isChamp = (lu: string): lu is keyof typeof CHAMPS => Object.hasOwn(CHAMPS, lu)
const champ: Lecteur<Champ> = (value) => {
  const lu = texte(value)
  if (isChamp(lu)) return lu
  const debut = PAR_LIGNE.find((nom) => lu.startsWith(`${nom}:`))
  if (!debut) throw new FormeInattendue()
  return `${debut}:${lu.slice(debut.length + 1)}`
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
  lignes: liste(
    objet<LigneSaisie>({
      formalite: marque(/./),
      libre: ouNull(objet({ organisme: texte, titre: texte })),
      precision: texte,
      rythme: objet({ type: unDe('selonCatalogue', 'fois', 'jusquAu'), texte }),
      ribConfirme: booleen,
    }),
  ),
  duree: objet({ type: unDe(...DUREES_FIXES, 'jusquAu'), jour: texte }),
  quiPeutAgir: unDe(...QUI_PEUT_AGIR),
  redirection: booleen,
  boiteDediee: booleen,
  paiementExpres: booleen,
  autreMandat: texte,
  representant: ouNull(objet({ nom: texte, qualite: unDe(...QUALITES_DE_REPRESENTANT) })),
  curateur: ouNull(objet({ nom: texte, present: booleen })),
  origine,
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

const profil = objet<ProfilDeStructure>({
  masques: liste(marque(/./)),
  formalites: liste(
    objet<FormaliteLocale>({
      id: marque(/./),
      titre: texte,
      organisme: marque(/./),
      drapeaux: liste(unDe(...DRAPEAUX)),
      recurrence: unDe(...RECURRENCES),
    }),
  ),
  situations: liste(objet<Situation>({ id: marque(/./), titre: texte, synonymes: liste(texte), lignes: liste(marque(/./)) })),
  curateurSigne: booleen,
})

export const reglages = objet<Reglages>({
  structure,
  aidants: liste(objet<Aidant>({ id: identifiant(), nom: texte, fonction: texte })),
  profil,
  adressesVerifiees: liste(objet<AdresseVerifiee>({ organisme: marque(/./), adresse: texte, le: jour, par: identifiant() })),
})
