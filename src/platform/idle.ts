import type { Clock } from '../application/ports.ts'

/** Choix de maison (docs/sources.md) : 5 min hors séance, 15 min pendant (l'aidant travaille alors dans la fenêtre privée). */
const LIMITE_HORS_SEANCE = 5 * 60
const LIMITE_EN_SEANCE = 15 * 60
const PREAVIS = 60
const PAS_MS = 5_000
const GESTES = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const

export interface Idle {
  /** Se met à l'écoute de la page. Rend de quoi cesser. */
  demarrer(): () => void
  enSeance(oui: boolean): void
  /** Pendant la lecture et la signature, jamais de verrou. Rend de quoi reprendre. */
  suspendre(): () => void
  /** Un acte vient d'être fait : l'attente repart de zéro (ou verrouille, si elle était déjà échue). */
  bouger(): void
}

export interface IdleNeeds {
  readonly clock: Clock
  readonly verrouiller: () => void
  /** Secondes restantes avant le verrou, ou `null` quand il n'y a plus rien à dire. */
  readonly avertir: (secondes: number | null) => void
}

interface Attente {
  depuis: number
  limite: number
  suspensions: number
}

/**
 * Juge l'inactivité à l'heure du mur : les minuteries sont ralenties dans un onglet caché et figées quand la machine dort.
 * Quitter la page, ou y revenir par l'historique, verrouille toujours.
 */
export function makeIdle({ clock, verrouiller, avertir }: IdleNeeds): Idle {
  const secondes = (): number => Date.parse(clock.maintenant()) / 1000
  const attente: Attente = { depuis: secondes(), limite: LIMITE_HORS_SEANCE, suspensions: 0 }
  const repartir = (): void => {
    attente.depuis = secondes()
    avertir(null)
  }
  const examiner = (): void => {
    const ecoule = secondes() - attente.depuis
    // Une horloge reculée ne doit pas offrir une attente plus longue.
    if (attente.suspensions > 0 || ecoule < 0) {
      repartir()
    } else if (ecoule < attente.limite) {
      avertir(ecoule < attente.limite - PREAVIS ? null : Math.ceil(attente.limite - ecoule))
    } else {
      repartir()
      verrouiller()
    }
  }
  const bouger = (): void => {
    examiner()
    repartir()
  }
  return {
    demarrer: () => ecouter({ examiner, bouger, verrouiller }),
    enSeance: (oui) => {
      attente.limite = oui ? LIMITE_EN_SEANCE : LIMITE_HORS_SEANCE
    },
    suspendre: () => {
      attente.suspensions += 1
      return () => {
        attente.suspensions -= 1
        repartir()
      }
    },
    bouger,
  }
}

function ecouter(vers: { examiner: () => void; bouger: () => void; verrouiller: () => void }): () => void {
  const fin = new AbortController()
  const { signal } = fin
  for (const geste of GESTES) window.addEventListener(geste, vers.bouger, { signal, capture: true, passive: true })
  window.addEventListener('focus', vers.examiner, { signal })
  document.addEventListener('visibilitychange', vers.examiner, { signal })
  window.addEventListener('pagehide', vers.verrouiller, { signal })
  window.addEventListener('pageshow', (evenement) => (evenement.persisted ? vers.verrouiller() : undefined), { signal })
  const minuterie = setInterval(vers.examiner, PAS_MS)
  return () => {
    clearInterval(minuterie)
    fin.abort()
  }
}
