import { Breakage, type Ports } from './ports.ts'

type Acte<A extends readonly unknown[], R> = (ports: Ports) => (...args: A) => Promise<R>

/**
 * Un acte chargé à son premier emploi : le catalogue et le texte du mandat n'ont pas à retarder l'écran verrouillé.
 * Lève `unavailable` si le programme n'est plus là (version remplacée pendant que la page était ouverte).
 */
export const plusTard =
  <A extends readonly unknown[], R>(ports: Ports, charger: () => Promise<Acte<A, R>>) =>
  async (...args: A): Promise<R> => {
    const acte = await charger().catch(() => Promise.reject(new Breakage('unavailable', 'programme')))
    return acte(ports)(...args)
  }
