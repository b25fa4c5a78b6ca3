import type { FileOut } from '../../src/application/ports.ts'

export interface FileSpy extends FileOut {
  readonly enregistres: { readonly nom: string; readonly mime: string; readonly octets: Uint8Array }[]
  readonly imprimes: Uint8Array[]
  readonly oublis: () => number
}

/** Retient ce qui sort. `imprime` : ce que le navigateur répond quand on imprime. */
export function fileSpy({ imprime = true }: { readonly imprime?: boolean } = {}): FileSpy {
  let oublis = 0
  const enregistres: { readonly nom: string; readonly mime: string; readonly octets: Uint8Array }[] = []
  const imprimes: Uint8Array[] = []
  return {
    enregistres,
    imprimes,
    oublis: () => oublis,
    enregistrer: (nom, mime, octets) => void enregistres.push({ nom, mime, octets }),
    imprimer: async (octets) => {
      if (imprime) imprimes.push(octets)
      return imprime
    },
    montrer: () => 'blob:essai',
    oublier: () => {
      oublis += 1
    },
  }
}
