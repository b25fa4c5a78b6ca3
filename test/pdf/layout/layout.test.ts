import { describe, expect, test } from 'vitest'
import type { Bloc } from '../../../src/domain/modeles/bloc.ts'
import { widthOf } from '../../../src/pdf/fonts.ts'
import type { Composition, Fragment, Noeud } from '../../../src/pdf/layout/fragments.ts'
import { composer } from '../../../src/pdf/layout/layout.ts'
import { MARGE, PAGE, UTILE } from '../../../src/pdf/layout/page.ts'
import type { DocumentAComposer } from '../../../src/application/ports.ts'
import { documentDe, mandatASigner, mandatCourt, mandatDe, mandatLong, mandatNoms } from '../support/documents.ts'
import { testFonts } from '../support/fonts.ts'
import { mandatReel } from '../support/mandat-reel.ts'

const largeurDe = (texte: string, style: Parameters<typeof widthOf>[1]): number => widthOf(testFonts(), style, texte)
const page = (document: DocumentAComposer): Composition => composer(document, largeurDe)
const DUREE = 'Jusqu’au 20 mai 2027, ce dernier jour compris. Le mandat finit plus tôt si toutes les formalités sont faites.'
const LONG = 'Marie-Antoinette-Joséphine-Élisabeth de Montmorency-Laval-Châteauvillain de La Rochefoucauld-Doudeauville d’Estissac'

const DOCUMENTS: readonly (readonly [string, DocumentAComposer])[] = [
  ['short', mandatCourt()],
  ['long', mandatLong()],
  ['names', mandatNoms()],
  ['to sign', mandatASigner()],
  ['one very long name', mandatDe({ mandant: LONG, aidant: LONG, structure: LONG })],
  ['a name without a break', mandatDe({ mandant: 'X'.repeat(120), aidant: 'W'.repeat(90) })],
  ...Array.from({ length: 40 }, (_, i) => [`published text, ${String(i + 1)} lines`, mandatReel(i + 1)] as const),
]

const lus = (fragments: readonly Fragment[]): Extract<Fragment, { type: 'texte' }>[] =>
  fragments.flatMap((fragment) => (fragment.type === 'texte' && fragment.noeud ? [fragment] : []))

describe.each(DOCUMENTS)('pages of the mandate: %s', (_, document) => {
  const { pages } = page(document)

  test('hold all text inside the margins, the footer under it', () => {
    for (const { fragments } of pages) {
      for (const fragment of fragments) {
        if (fragment.type !== 'texte') continue
        const droite = fragment.x + largeurDe(fragment.texte.trimEnd(), fragment.style) * fragment.taille
        expect(fragment.x).toBeGreaterThanOrEqual(MARGE.gauche)
        expect(droite).toBeLessThanOrEqual(MARGE.gauche + UTILE.largeur + 0.01)
        expect(fragment.y).toBeGreaterThan(MARGE.haut)
        expect(fragment.y).toBeLessThan(fragment.noeud ? UTILE.bas : PAGE.hauteur - 20)
      }
    }
  })

  test('never end on a heading', () => {
    for (const { fragments } of pages) {
      const textes = lus(fragments)
      const bas = Math.max(...textes.map(({ y }) => y))
      const derniers = textes.filter(({ y }) => y > bas - 1)
      expect(derniers.some(({ noeud }) => !/^H/.test(noeud?.role ?? ''))).toBe(true)
      expect(textes.at(-1)?.noeud?.role).not.toMatch(/^H/)
    }
  })

  test('keep the two signature frames whole and together, under a clause', () => {
    const avec = pages.filter(({ fragments }) => lus(fragments).some(({ texte }) => /^Fait à/.test(texte)))
    expect(avec).toHaveLength(1)
    const [seule] = avec
    const signes = document.blocs.some((bloc) => bloc.type === 'signatures' && bloc.cadres.every(({ trace }) => trace !== null))
    expect(seule?.fragments.filter(({ type }) => type === 'trace')).toHaveLength(signes ? 2 : 0)
    expect(lus(seule?.fragments ?? []).some(({ noeud }) => noeud?.role === 'H2')).toBe(true)
    for (const fragment of seule?.fragments ?? []) {
      if (fragment.type === 'cadre') expect(fragment.boite.y + fragment.boite.hauteur).toBeLessThanOrEqual(UTILE.bas)
    }
  })

  test('never draw two lines on each other', () => {
    for (const { fragments } of pages) {
      const textes = fragments.flatMap((f) =>
        f.type === 'texte' ? [{ ...f, droite: f.x + largeurDe(f.texte.trimEnd(), f.style) * f.taille }] : [],
      )
      textes.forEach((a, i) => {
        for (const b of textes.slice(i + 1)) {
          const croise = a.x < b.droite - 0.1 && b.x < a.droite - 0.1
          if (croise) expect(Math.abs(a.y - b.y)).toBeGreaterThan(7)
        }
      })
    }
  })
})

describe('wherever a page ends', () => {
  const phrase = 'Toute autre formalité demande un nouvel accord de la personne, que le mandataire recueille par écrit.'
  const remplissage = (lignes: number): Bloc[] => Array.from({ length: lignes }, () => ({ type: 'mention', texte: 'Une ligne.' }))
  const groupes = [{ organisme: 'CAF', teleservice: 'caf.fr', lignes: [{ numero: 1, titre: 'Déclarer', details: [] }] }]
  const suites: readonly (readonly [string, Bloc])[] = [
    ['a clause', { type: 'clause', numero: 1, titre: 'Titre', contenu: [{ type: 'paragraphe', texte: phrase.repeat(9) }] }],
    ['formalities', { type: 'clause', numero: 1, titre: 'Titre', contenu: [{ type: 'formalites', groupes }] }],
    [
      'formalities after a paragraph',
      { type: 'clause', numero: 1, titre: 'Titre', contenu: [{ type: 'paragraphe', texte: phrase }, { type: 'formalites', groupes }] },
    ],
  ]

  test.each(suites)('the heading of %s stays with what it announces', (_, bloc) => {
    for (let lignes = 25; lignes < 50; lignes += 1) {
      for (const { fragments } of page(documentDe([...remplissage(lignes), bloc])).pages) {
        const dernier = lus(fragments).at(-1)?.noeud?.role
        expect(`${String(lignes)} ${dernier ?? ''}`).not.toMatch(/H\d/)
      }
    }
  })

  test('whites are tightened rather than a page begun', () => {
    const hauteurs = (lignes: number): number[] => lus(page(documentDe(remplissage(lignes))).pages[0]?.fragments ?? []).map(({ y }) => y)
    const pas = (lignes: number): number => (hauteurs(lignes)[2] ?? 0) - (hauteurs(lignes)[1] ?? 0)
    const pages = Array.from({ length: 60 }, (_, i) => page(documentDe(remplissage(i + 1))).pages.length)
    const derniere = pages.lastIndexOf(1) + 1
    expect(pas(derniere)).toBeLessThan(pas(3) - 1)
  })
})

describe('the mandate on paper', () => {
  test.each([1, 4, 6])('holds on one sheet with %i lines of the published text', (lignes) => {
    expect(page(mandatReel(lignes)).pages).toHaveLength(2)
  })

  test('recalls the organisme at the top of a page where its lines go on', () => {
    const { pages } = page(mandatReel(40))
    const rappels = pages.flatMap(({ fragments }) => fragments.flatMap((f) => (f.type === 'texte' && /\(suite\)/.test(f.texte) ? [f] : [])))
    expect(rappels.length).toBeGreaterThan(0)
    for (const rappel of rappels) expect(rappel.noeud).toBeNull()
  })

  test('sets the dates of a clause in bold', () => {
    const textes = page(mandatReel(4)).pages.flatMap(({ fragments }) => lus(fragments))
    expect(textes.find(({ texte }) => texte === '20\u00a0mai\u00a02027')?.style).toBe('gras')
  })
})

describe('the layout of a small document', () => {
  const petit = documentDe([
    { type: 'titre', texte: 'Mandat', sousTitre: '' },
    {
      type: 'reference',
      lignes: [
        { terme: 'Numéro', texte: 'K7QD-0012' },
        { terme: 'Date', texte: '21 novembre 2026' },
      ],
    },
    { type: 'clause', numero: 1, titre: 'Durée', contenu: [{ type: 'paragraphe', texte: DUREE }] },
    { type: 'mention', texte: 'Une mention.' },
  ])

  test('places each line', () => {
    const lignes = page(petit).pages.flatMap(({ fragments }) =>
      fragments.map((f) => {
        const ou = 'boite' in f ? f.boite : f
        const quoi = f.type === 'texte' ? `${f.style} ${String(f.taille)} « ${f.texte} »` : f.type
        return `${ou.x.toFixed(1)} ${ou.y.toFixed(1)} ${f.noeud?.role ?? 'artifact'} ${quoi}`
      }),
    )
    expect(lignes.join('\n').replaceAll('\u00a0', '~')).toMatchInlineSnapshot(`
      "50.0 65.4 H1 titre 21 « Mandat »
      50.0 83.0 artifact filet
      50.0 98.1 P courant 8 « Numéro  »
      50.0 112.5 P gras 12 « K7QD-0012 »
      284.3 98.1 P courant 8 « Date  »
      284.3 112.5 P gras 12 « 21~novembre~2026 »
      50.0 122.0 artifact filet
      50.0 142.3 H2 gras 10 « 1. Durée »
      184.0 142.3 P courant 10 « Jusqu’au  »
      226.2 142.3 P gras 10 « 20~mai~2027 »
      285.7 142.3 P courant 10 « , ce dernier jour compris. Le mandat finit plus tôt si toutes  »
      184.0 155.5 P courant 10 « les formalités sont faites. »
      50.0 174.6 P courant 8 « Une mention. »
      50.0 797.9 artifact filet
      50.0 809.7 artifact courant 8 « Mandat 2026-0042. Pour toute question~: CCAS de Saint-Ylie-sur-Loue, 03~84~00~00~00 »
      515.9 809.7 artifact courant 8 « page 1/1 »"
    `)
  })

  test('is read as a tree', () => {
    const arbre = ({ role, enfants }: Noeud): string => (enfants.length === 0 ? role : `${role}(${enfants.map(arbre).join(' ')})`)
    expect(arbre(page(petit).racine)).toMatchInlineSnapshot(`"Document(H1 P P Sect(H2 P) P)"`)
  })
})
