interface Frontiere {
  readonly dossier: string
  readonly voit: readonly string[]
  readonly npm: readonly string[]
  readonly phrase: string
}

export declare const FRONTIERES: readonly Frontiere[]
