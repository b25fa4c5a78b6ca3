export interface Serveur {
  readonly adresse: string
  readonly port: number
  readonly arreter: () => Promise<void>
}
export declare const serve: (choix: { dir: string; port?: number; strict?: boolean }) => Promise<Serveur>
