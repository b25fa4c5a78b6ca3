import type { Page } from '@playwright/test'

/** La base telle que n'importe quel programme du poste peut la toucher, sans clé. */
export interface Touche {
  readonly table: string
  /** Ce que la rangée doit porter pour être visée ; `{}` : la première. */
  readonly ou: Readonly<Record<string, unknown>>
  /** `octet-retourne` : un seul octet du chiffré change. */
  readonly pose: 'octet-retourne' | Readonly<Record<string, unknown>>
}

/** Modifie une rangée, l'application étant fermée ou verrouillée. Rend son identifiant. */
export const toucher = (page: Page, base: string, touche: Touche): Promise<string> =>
  page.evaluate(
    ([nom, { table, ou, pose }]) =>
      new Promise<string>((fini, rate) => {
        const demande = indexedDB.open(nom)
        demande.onerror = () => rate(new Error('base refusée'))
        demande.onsuccess = () => {
          const base = demande.result
          const magasin = base.transaction(table, 'readwrite').objectStore(table)
          const curseur = magasin.openCursor()
          curseur.onsuccess = () => {
            const ici = curseur.result
            if (!ici) {
              base.close()
              rate(new Error('rangée absente'))
              return
            }
            const rangee: unknown = ici.value
            const lire = (objet: unknown, cle: string): unknown => Reflect.get(Object(objet), cle)
            if (Object.entries(ou).some(([cle, valeur]) => lire(rangee, cle) !== valeur)) {
              ici.continue()
              return
            }
            const chiffre = lire(lire(rangee, 'body'), 'ct')
            if (pose !== 'octet-retourne') Object.assign(Object(rangee), pose)
            else if (chiffre instanceof Uint8Array) chiffre[0] = (chiffre[0] ?? 0) ^ 1
            ici.update(rangee).onsuccess = () => {
              base.close()
              fini(String(lire(rangee, 'id')))
            }
          }
        }
      }),
    [base, touche] as const,
  )
