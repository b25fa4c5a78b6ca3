export declare const FICHIERS: Readonly<Record<string, () => string>>
