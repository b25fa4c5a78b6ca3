import type { DocumentAComposer } from '../../application/ports.ts'
import type { Bloc } from '../../domain/modeles/bloc.ts'
import { clause } from './clause.ts'
import { deplacer, type Composition, type Fragment, type Noeud } from './fragments.ts'
import { filet, reference, titre } from './heading.ts'
import { CORPS, MARGE, PAGE, UTILE } from './page.ts'
import { paginer } from './paginate.ts'
import { parties } from './parties.ts'
import { empiler, lier, poser, type Metrique, type Rang } from './rows.ts'
import { mention, signatures } from './signatures.ts'
import { cadres, tableau } from './table.ts'

const rangsDe = (metrique: Metrique, bloc: Bloc, racine: Noeud): Rang[] => {
  switch (bloc.type) {
    case 'titre':
      return titre(metrique, bloc, racine)
    case 'reference':
      return reference(metrique, bloc, racine)
    case 'parties':
      return parties(metrique, bloc, racine)
    case 'clause':
      return clause(metrique, bloc, racine)
    case 'signatures':
      return signatures(metrique, bloc, racine)
    case 'tableau':
      return tableau(metrique, bloc, racine)
    case 'cadres':
      return cadres(metrique, bloc, racine)
    case 'mention':
      return mention(metrique, bloc.texte, racine)
  }
}

/** Under a rule: number and telephone on the left, page on the right. Seen on every page, read on none. */
const pied = (metrique: Metrique, texte: string, page: number, total: number): Fragment[] => {
  const numero = `page ${String(page)}/${String(total)}`
  const largeurNumero = metrique(numero, 'courant') * CORPS.petit.taille
  const commun = { noeud: null, style: 'courant', corps: CORPS.petit } as const
  const y = PAGE.hauteur - MARGE.bas + 14
  const gauche = poser(metrique, texte, { ...commun, x: MARGE.gauche, largeur: UTILE.largeur - largeurNumero - 16 })
  const droite = poser(metrique, numero, { ...commun, x: MARGE.gauche + UTILE.largeur - largeurNumero, largeur: largeurNumero + 1 })
  return [
    filet(MARGE.gauche, y, UTILE.largeur, 0.6, 0.35),
    ...[...empiler(gauche.slice(0, 2)), ...empiler(droite)].map((fragment) => deplacer(fragment, 0, y + 4)),
  ]
}

/** Frames never stand on a page without a clause above them, nor the last line without the frames: one signs a text. */
const tenirEnsemble = (bloc: Bloc, suivant: Bloc | undefined): boolean =>
  (suivant?.type === 'signatures' && bloc.type === 'clause' && bloc.contenu.every(({ type }) => type !== 'formalites')) ||
  (suivant?.type === 'mention' && bloc.type === 'signatures')

/**
 * Blocks → pages of placed fragments and the tree they are read by. Pure: the same blocks and widths give the same
 * pages. Refuses nothing: letters no font has are the caller's question (`missingLetters`).
 */
export function composer(document: DocumentAComposer, metrique: Metrique): Composition {
  const racine: Noeud = { role: 'Document', enfants: [] }
  const rangs = document.blocs.flatMap((bloc, i) => {
    const siens = rangsDe(metrique, bloc, racine)
    return tenirEnsemble(bloc, document.blocs[i + 1]) ? lier(siens, true) : siens
  })
  const pages = paginer(rangs)
  return {
    racine,
    pages: pages.map((fragments, i) => ({ fragments: [...fragments, ...pied(metrique, document.pied, i + 1, pages.length)] })),
  }
}
