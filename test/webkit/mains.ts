import type { Pilote } from './pilote.ts'

/**
 * Les gestes d'une personne, par les mots qu'elle lit : chaque geste attend que ce qu'il vise soit là. Les touches de WebKitWebDriver
 * ne servent pas ici : seul le résultat compte dans le troisième moteur, le clavier est éprouvé dans les deux autres.
 */
export interface Mains {
  readonly lire: (texte: string) => Promise<void>
  readonly ecrire: (libelle: string, texte: string) => Promise<void>
  readonly presser: (nom: string) => Promise<void>
  readonly presserDans: (groupe: string, nom: string) => Promise<void>
  /** Presse `nom` jusqu'à voir le bouton `fin`. */
  readonly presserTantQue: (nom: string, fin: string) => Promise<void>
  readonly suivre: (nom: string) => Promise<void>
  readonly cocher: (libelle: string) => Promise<void>
  readonly cocherDans: (groupe: string, libelle: string) => Promise<void>
  readonly cocherTout: () => Promise<void>
  /** Tape dans une recherche et prend la première proposition. */
  readonly proposer: (libelle: string, texte: string) => Promise<void>
}


/** Court dans la page. Rend vrai si le geste a pu se faire. */
function faire(sorte: string, voulu: string, dedans: string): boolean {
  // Espaces insécables comprises : un texte se compare comme il se lit.
  const simple = (texte: string): string => texte.replace(/\s+/g, ' ').trim()
  const [nom, plus] = [simple(voulu), simple(dedans)]
  const dit = (element: Element): string => simple(element.textContent)
  const visible = (element: Element): boolean => element.checkVisibility() && !element.closest('[inert]')
  const parmi = <E extends Element>(choix: string, racine: ParentNode = document): E[] => [...racine.querySelectorAll<E>(choix)].filter(visible)
  const nomme = <E extends Element>(elements: E[], texte: string): E | undefined =>
    elements.find((un) => dit(un) === texte) ?? elements.find((un) => dit(un).startsWith(texte)) ?? elements.find((un) => dit(un).includes(texte))
  const groupe = (titre: string): Element | undefined =>
    parmi('fieldset, [role=group]').find((un) => nomme([...un.querySelectorAll('legend, h2')], titre) !== undefined)
  const presser = (element: HTMLElement | undefined): boolean => {
    if (!element || element.matches(':disabled, [aria-disabled=true]')) return false
    element.click()
    return true
  }
  const champ = (libelle: string): HTMLInputElement | null => {
    const etiquette = nomme(parmi<HTMLLabelElement>('label'), libelle)
    return etiquette?.control instanceof HTMLInputElement ? etiquette.control : null
  }
  const taper = (entree: HTMLInputElement | null, texte: string): boolean => {
    if (!entree || entree.disabled) return false
    entree.focus()
    entree.value = texte
    entree.dispatchEvent(new InputEvent('input', { bubbles: true }))
    entree.dispatchEvent(new Event('change', { bubbles: true }))
    return true
  }
  const cocher = (entree: HTMLInputElement | null): boolean => {
    if (entree && !entree.checked) entree.click()
    return entree?.checked === true
  }
  switch (sorte) {
    case 'lire':
      return dit(document.body).includes(nom)
    case 'presser':
      return presser(nomme(parmi<HTMLElement>('button'), nom))
    case 'presserDans':
      return presser(nomme(parmi<HTMLElement>('button', groupe(nom) ?? new DocumentFragment()), plus))
    case 'suivre':
      return presser(nomme(parmi<HTMLElement>('a'), nom))
    case 'ecrire':
      return taper(champ(nom), dedans)
    case 'cocher':
      return cocher(champ(nom))
    case 'cocherDans':
      return cocher(nomme([...(groupe(nom)?.querySelectorAll('label') ?? [])], plus)?.querySelector('input') ?? null)
    case 'cocherTout':
      return parmi<HTMLInputElement>('input[type=checkbox]').every(cocher)
    case 'prendre':
      return presser(parmi<HTMLElement>('[role=option]:not([aria-disabled=true])')[0])
    default:
      throw new TypeError(sorte)
  }
}

export function mainsDans(pilote: Pilote): Mains {
  const geste = (sorte: string, nom: string, plus = ''): Promise<void> => pilote.jusqua(`${sorte} « ${nom} » ${plus}`, faire, sorte, nom, plus)
  return {
    lire: (texte) => geste('lire', texte),
    ecrire: (libelle, texte) => geste('ecrire', libelle, texte),
    presser: (nom) => geste('presser', nom),
    presserDans: (groupe, nom) => geste('presserDans', groupe, nom),
    presserTantQue: async (nom, fin) => {
      while (!(await pilote.evaluer(faire, 'lire', fin, ''))) await geste('presser', nom)
    },
    suivre: (nom) => geste('suivre', nom),
    cocher: (libelle) => geste('cocher', libelle),
    cocherDans: (groupe, libelle) => geste('cocherDans', groupe, libelle),
    cocherTout: () => geste('cocherTout', ''),
    proposer: async (libelle, texte) => {
      await geste('ecrire', libelle, texte)
      await geste('prendre', '')
    },
  }
}
