import { createHash } from 'node:crypto'
import type { BrowserContext, Page } from '@playwright/test'

declare global {
  interface Window {
    documentsDEssai?: Blob[]
  }
}

/** Retient chaque fichier que la page donne à montrer ou à enregistrer, avant que le navigateur ne le voie. */
export const retenirDocuments = (contexte: BrowserContext): Promise<unknown> =>
  contexte.addInitScript(() => {
    const retenus: Blob[] = []
    const vrai = URL.createObjectURL.bind(URL)
    window.documentsDEssai = retenus
    URL.createObjectURL = (objet: Blob | MediaSource) => {
      if (objet instanceof Blob) retenus.push(objet)
      return vrai(objet)
    }
  })

/** Oublie les fichiers déjà donnés, pour ne pas prendre l'ancien pour celui qu'un geste va faire naître. */
export const oublierDocuments = (page: Page): Promise<void> =>
  page.evaluate(() => {
    window.documentsDEssai?.splice(0)
  })

/** Les octets du fichier de ce type que la page vient de donner ; il n'est rendu qu'une fois. */
export async function dernierDocument(page: Page, mime: string): Promise<Buffer> {
  await page.waitForFunction((type) => window.documentsDEssai?.some((blob) => blob.type.startsWith(type)) ?? false, mime)
  const base64 = await page.evaluate(async (type) => {
    const blob = window.documentsDEssai?.filter((candidat) => candidat.type.startsWith(type)).at(-1)
    window.documentsDEssai?.splice(0)
    const octets = new Uint8Array(blob ? await blob.arrayBuffer() : [])
    return btoa(Array.from(octets, (octet) => String.fromCharCode(octet)).join(''))
  }, mime)
  return Buffer.from(base64, 'base64')
}

export const PDF = 'application/pdf'
export const CSV = 'text/csv'

/** L'empreinte d'un document, à comparer d'un jour à l'autre. */
export const empreinte = (octets: Buffer): string => createHash('sha256').update(octets).digest('hex')
