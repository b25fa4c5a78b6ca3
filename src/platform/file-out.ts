import type { FileOut } from '../application/ports.ts'

/** Chromium charge le lecteur de PDF après `load` : imprimer plus tôt imprime une page blanche. */
const DELAI_LECTEUR = 400

function adresse(vives: Set<string>, mime: string, octets: Uint8Array): string {
  const url = URL.createObjectURL(new Blob([new Uint8Array(octets)], { type: mime }))
  vives.add(url)
  return url
}

function revoquer(vives: Set<string>, url: string): void {
  URL.revokeObjectURL(url)
  vives.delete(url)
}

function cadreCache(url: string): HTMLIFrameElement {
  const cadre = document.createElement('iframe')
  cadre.setAttribute('aria-hidden', 'true')
  cadre.tabIndex = -1
  // Invisible mais rendu : `display: none` empêche Firefox d'imprimer. Par CSSOM, que `style-src 'self'` permet.
  Object.assign(cadre.style, { position: 'fixed', inset: 'auto 0 0 auto', width: '1px', height: '1px', border: '0', opacity: '0' })
  cadre.src = url
  return cadre
}

function imprimerCadre(cadre: HTMLIFrameElement): Promise<boolean> {
  return new Promise((resolve) => {
    cadre.addEventListener('error', () => resolve(false))
    cadre.addEventListener('load', () => {
      setTimeout(() => {
        try {
          cadre.contentWindow?.focus()
          cadre.contentWindow?.print()
          resolve(cadre.contentWindow !== null)
        } catch {
          // Firefox interdit d'atteindre son lecteur de PDF selon ses réglages : l'appelant propose le fichier.
          resolve(false)
        }
      }, DELAI_LECTEUR)
    })
    document.body.append(cadre)
  })
}

/** Les fichiers qui sortent : enregistrés, imprimés ou montrés. Aucune adresse ne survit à `oublier`. */
export function browserFiles(): FileOut {
  const vives = new Set<string>()
  let cadre: HTMLIFrameElement | null = null
  const retirerCadre = (): void => {
    if (!cadre) return
    revoquer(vives, cadre.src)
    cadre.remove()
    cadre = null
  }
  return {
    enregistrer: (nom, mime, octets) => {
      const lien = document.createElement('a')
      lien.href = adresse(vives, mime, octets)
      lien.download = nom
      lien.click()
      // Trap: revoked at once, WebKit saves an empty file.
      setTimeout(() => revoquer(vives, lien.href), 60_000)
    },
    imprimer: async (octets) => {
      retirerCadre()
      cadre = cadreCache(adresse(vives, 'application/pdf', octets))
      const fait = await imprimerCadre(cadre)
      if (!fait) retirerCadre()
      return fait
    },
    montrer: (mime, octets) => adresse(vives, mime, octets),
    oublier: () => {
      retirerCadre()
      for (const url of [...vives]) revoquer(vives, url)
    },
  }
}
