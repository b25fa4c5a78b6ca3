import {
  CAUSES_DE_CADUCITE,
  CAUSES_DE_RENONCIATION,
  VOIES_DE_REVOCATION,
  type Fin,
} from '../../domain/vie/fin.ts'
import { CODES_RECUS, RAISONS_D_ATTENTE, type ActeNote, type Appel, type EtatDeLigne, type Original, type Suivi } from '../../domain/vie/suivi.ts'
import { identifiant, instant, jour } from './communs.ts'
import { entier, liste, objet, ouNull, selonType, texte, unDe } from './forme.ts'

/** What happens after the signature: ends, and what was done under the mandat. */
const ecrit = {
  id: identifiant<Fin['id']>(),
  mandat: identifiant<Fin['mandat']>(),
  lignes: ouNull(liste(entier)),
  jour,
  a: instant,
  recueilliePar: identifiant<Fin['recueilliePar']>(),
}

export const fin = selonType<Fin>({
  revocation: objet({ ...ecrit, type: unDe('revocation'), voie: unDe(...VOIES_DE_REVOCATION) }),
  renonciation: objet({ ...ecrit, type: unDe('renonciation'), cause: unDe(...CAUSES_DE_RENONCIATION) }),
  accomplissement: objet({ ...ecrit, type: unDe('accomplissement') }),
  caducite: objet({ ...ecrit, type: unDe('caducite'), cause: unDe(...CAUSES_DE_CADUCITE) }),
})

const etatDeLigne = selonType<EtatDeLigne>({
  aFaire: objet({ type: unDe('aFaire') }),
  enAttente: objet({ type: unDe('enAttente'), raison: unDe(...RAISONS_D_ATTENTE), note: texte, jusquAu: jour }),
  accomplie: objet({ type: unDe('accomplie'), le: jour }),
  abandonnee: objet({ type: unDe('abandonnee'), le: jour, pourquoi: texte }),
})

export const suivi = objet<Suivi>({
  mandat: identifiant(),
  lignes: liste(etatDeLigne),
  actes: liste(objet<ActeNote>({ ligne: entier, le: jour, a: instant, quoi: texte, code: ouNull(unDe(...CODES_RECUS)), par: identifiant() })),
  appels: liste(objet<Appel>({ organisme: texte, le: jour, a: instant, reponse: texte, par: identifiant() })),
  originaux: liste(objet<Original>({ sorte: texte, nombre: entier, confieLe: jour, renduLe: ouNull(jour) })),
  curateurSigneLe: ouNull(jour),
})
