import type { AidantId } from '../../domain/ids.ts'
import type { Ports, Session } from '../ports.ts'

/**
 * Ouvre le coffre avec les mots de cet aidant ; le coffre inscrit lui-même l'ouverture et les essais manqués.
 * Lève `wrong-secret`, `throttled`, `other-tab`, `newer-than-app` ou `tampered`.
 */
export const ouvrirCoffre =
  ({ vault }: Ports) =>
  (id: AidantId, secret: string): Promise<Session> =>
    vault.ouvrir(id, secret)
