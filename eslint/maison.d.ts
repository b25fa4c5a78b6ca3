import type { Linter } from 'eslint'

export declare const maison: (racine: string) => Linter.Config[]
