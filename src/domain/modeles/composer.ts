import type { Brouillon } from '../brouillon/brouillon.ts'
import type { MandatPret } from '../mandat/mandat.ts'
import { numeroter } from '../mandat/numeroter.ts'
import { assembler, RIEN_D_APPOSE, type Apposition } from './assembler.ts'
import type { Bloc } from './bloc.ts'
import { matiereDuBrouillon, type ContexteDApercu } from './matiere-du-brouillon.ts'
import { matiereDuMandat } from './matiere.ts'
import type { Modele, Pictogramme } from './modele.ts'
import { remplir } from './remplir.ts'

/** Les blocs d'un mandat prêt ou signé. `signatures` à `null` : cadres vides, pour relire ou signer sur papier. */
export const composerMandat = (
  pret: MandatPret,
  { modele, ...apposition }: Apposition & { readonly modele: Modele },
): readonly Bloc[] =>
  assembler(modele, matiereDuMandat(pret, modele), apposition)

/** Les blocs du brouillon tel qu'il est, pour l'aperçu au fil de la frappe : rien n'est refusé, ce qui manque se lit « … ». */
export const composerApercu = (brouillon: Brouillon, contexte: ContexteDApercu): readonly Bloc[] =>
  assembler(contexte.modele, matiereDuBrouillon(brouillon, contexte), RIEN_D_APPOSE)

/** Un écran de la lecture faite ensemble : une idée, et parfois la liste des formalités. */
export interface PageLue {
  readonly id: string
  readonly picto: Pictogramme
  readonly titre: string
  readonly texte: string
  readonly liste?: readonly string[]
}

/** Les écrans à lire avec la personne avant de signer, dans l'ordre ; les phrases sans objet pour ce mandat sont sautées. */
export function composerLecture(pret: MandatPret, modele: Modele): readonly PageLue[] {
  const { valeurs, conditions } = matiereDuMandat(pret, modele)
  // Le même ordre que sur le papier : on relit l'un avec l'autre.
  const liste = numeroter(pret.lignes).map(({ ligne: { nomOrganisme, titre, precision } }) => `${nomOrganisme} : ${[titre, precision].filter((mot) => mot !== '').join(', ')}`)
  return modele.lecture
    .filter(({ si }) => si === undefined || conditions.has(si))
    .map(({ id, picto, titre, texte, avecFormalites }) => ({
      id,
      picto,
      titre,
      texte: remplir(texte, valeurs),
      ...(avecFormalites ? { liste } : {}),
    }))
}
