import type { Trait } from '../../domain/signature/signature.ts'
import type { Style } from '../fonts.ts'

/** Standard structure types (ISO 32000-1 14.8.4); nothing else is written, so no role map is needed. */
export type Role = 'Document' | 'Sect' | 'H1' | 'H2' | 'H3' | 'P' | 'L' | 'LI' | 'Lbl' | 'LBody' | 'Figure' | 'Table' | 'TR' | 'TH' | 'TD'

export interface Place {
  readonly x: number
  readonly y: number
}

export interface Boite extends Place {
  readonly largeur: number
  readonly hauteur: number
}

export interface Noeud {
  readonly role: Role
  readonly enfants: Noeud[]
  readonly alternative?: string
  readonly puces?: 'Decimal' | 'Disc'
}

/**
 * What is drawn, from the top left corner of the page. `noeud` is the element it is read under; `null` marks an
 * artifact: seen, not read.
 */
export type Fragment =
  | (Place & { readonly type: 'texte'; readonly noeud: Noeud | null; readonly texte: string; readonly style: Style; readonly taille: number })
  | (Place & { readonly type: 'filet'; readonly noeud: null; readonly largeur: number; readonly epaisseur: number; readonly gris: number })
  | { readonly type: 'cadre'; readonly noeud: null; readonly epaisseur: number; readonly gris: number; readonly boite: Boite }
  | { readonly type: 'trace'; readonly noeud: Noeud; readonly boite: Boite; readonly traits: readonly Trait[] }

export interface PageComposee {
  readonly fragments: readonly Fragment[]
}

export interface Composition {
  readonly racine: Noeud
  readonly pages: readonly PageComposee[]
}

/** Adds a child element and returns it. */
export function sous(parent: Noeud, role: Role, plus: Pick<Noeud, 'alternative' | 'puces'> = {}): Noeud {
  const enfant: Noeud = { role, enfants: [], ...plus }
  parent.enfants.push(enfant)
  return enfant
}

/** The same fragment, moved. */
export function deplacer(fragment: Fragment, dx: number, dy: number): Fragment {
  return fragment.type === 'cadre' || fragment.type === 'trace'
    ? { ...fragment, boite: { ...fragment.boite, x: fragment.boite.x + dx, y: fragment.boite.y + dy } }
    : { ...fragment, x: fragment.x + dx, y: fragment.y + dy }
}
