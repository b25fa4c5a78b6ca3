import type { Instant } from '../../domain/jour-civil.ts'
import type { Brouillon, Champ } from '../../domain/brouillon/brouillon.ts'
import { lireTexteLibre } from '../../domain/texte/garde-fous.ts'
import type { Ports } from '../ports.ts'

export interface BrouillonEnregistre {
  readonly modifieA: Instant
  /** Champs dont le texte n'est pas gardé : il porte un numéro de sécurité sociale, un IBAN, un mot de passe, ou n'en finit pas. */
  readonly nonGardes: readonly Champ[]
}

/** De quoi garder un texte collé par erreur, à raccourcir demain ; au-delà, un document entier n'a rien à faire dans un champ. */
const LONGUEUR_GARDEE = 20_000

/**
 * Garde le brouillon chiffré, lisible de son auteur seul. Ce que le texte libre refuse n'entre pas au coffre, même
 * dans un brouillon (docs/sources.md, choix de maison) : le champ y reste vide et l'écran le dit ; la saisie à l'écran demeure.
 */
export const enregistrerBrouillon =
  ({ vault, clock }: Ports) =>
  async (brouillon: Brouillon): Promise<BrouillonEnregistre> => {
    const modifieA = clock.maintenant()
    const { contenu, nonGardes } = filtrer({ ...brouillon, modifieA })
    await vault.ecrire({
      put: [{ kind: 'brouillon', id: contenu.id, contenu, lecteurs: 'auteur' }],
      remove: [],
      evenement: null,
      reservation: null,
    })
    return { modifieA, nonGardes }
  }

/** Recopié champ à champ : ce que rend un écran est un objet observé, que le coffre ne peut pas recevoir. */
function filtrer(brouillon: Brouillon): { readonly contenu: Brouillon; readonly nonGardes: readonly Champ[] } {
  const nonGardes: Champ[] = []
  const garder = (champ: Champ, texte: string): string => {
    const net = texte.normalize('NFC')
    if (lireTexteLibre(net, LONGUEUR_GARDEE).ok) return net
    nonGardes.push(champ)
    return ''
  }
  const { mandant } = brouillon
  const contenu: Brouillon = {
    ...brouillon,
    mandant: {
      ...mandant,
      nom: garder('nom', mandant.nom),
      prenom: garder('prenom', mandant.prenom),
      dateNaissance: garder('naissance', mandant.dateNaissance),
      lieuNaissance: garder('lieuNaissance', mandant.lieuNaissance),
      adresse: garder('adresse', mandant.adresse),
    },
    lignes: brouillon.lignes.map(({ formalite, libre, precision, rythme, ribConfirme }) => ({
      formalite,
      libre: libre && { organisme: garder(`organisme:${formalite}`, libre.organisme), titre: garder(`titre:${formalite}`, libre.titre) },
      precision: garder(`precision:${formalite}`, precision),
      rythme: { type: rythme.type, texte: garder(`rythme:${formalite}`, rythme.texte) },
      ribConfirme,
    })),
    representant: brouillon.representant && { ...brouillon.representant, nom: garder('representant', brouillon.representant.nom) },
    curateur: brouillon.curateur && { ...brouillon.curateur, nom: garder('curateur', brouillon.curateur.nom) },
    autreMandat: garder('autreMandat', brouillon.autreMandat),
    origine: { ...brouillon.origine },
    duree: { type: brouillon.duree.type, jour: garder('duree', brouillon.duree.jour) },
    lieuSignature: garder('lieuSignature', brouillon.lieuSignature),
    nombresConfirmes: [...brouillon.nombresConfirmes],
  }
  return { contenu, nonGardes }
}
