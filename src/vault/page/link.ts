import { wrap } from 'comlink'
import { Breakage } from '../../application/ports.ts'
import type { VaultCore } from '../core/core.ts'
import { parseAnswer, type Answer } from './parse-answer.ts'
import type { Settings } from '../core/session.ts'
import type { Door } from '../worker.ts'

/** The page's end of one worker. Ending it is the lock: keys go with it, and what was being asked is refused. */
export interface Link {
  readonly call: <T>(method: keyof VaultCore, args: readonly unknown[]) => Promise<T>
  readonly end: () => void
}

/** Starts talking to a worker; a worker that breaks (`onDeath`) or is ended refuses what was being asked. */
export function linkTo(worker: Worker, settings: Settings, onDeath: () => void): Link {
  const door = wrap<Door>(worker)
  const fate: { refuse?: (why: Breakage) => void } = {}
  const ended = new Promise<never>((_, reject) => {
    fate.refuse = reject
  })
  // Nobody may be waiting when the worker ends.
  ended.catch(() => null)
  worker.addEventListener('error', () => {
    fate.refuse?.(new Breakage('unavailable', 'worker'))
    onDeath()
  })
  const started = door.start(settings)
  started.catch(() => null)
  return {
    call: async <T>(method: keyof VaultCore, args: readonly unknown[]) => {
      const asked = async (): Promise<Answer> => {
        await started
        return door.call(method, args)
      }
      return parseAnswer<T>(await Promise.race([asked(), ended]))
    },
    end: () => {
      worker.terminate()
      fate.refuse?.(new Breakage('locked', 'coffre'))
    },
  }
}
