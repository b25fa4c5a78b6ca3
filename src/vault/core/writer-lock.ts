import { Breakage } from '../../application/ports.ts'

/** A worker just ended gives its lock back a moment later. */
const ATTEMPTS = 10
const PAUSE_MS = 50

const take = (name: string): Promise<(() => void) | null> =>
  new Promise((resolve, reject) => {
    const held = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
      if (!lock) {
        resolve(null)
        return
      }
      return new Promise<void>((release) => resolve(release))
    })
    held.catch(reject)
  })

/**
 * One writer per poste: held by the worker that opened the vault, given back when it ends. Throws `other-tab` if another
 * tab has it. Gives what releases it.
 */
export async function takeWriterLock(name: string): Promise<() => void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const release = await take(name)
    if (release) return release
    await new Promise((resume) => setTimeout(resume, PAUSE_MS))
  }
  throw new Breakage('other-tab', 'verrou')
}
