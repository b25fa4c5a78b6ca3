// Node 20 ne lit pas TypeScript : la source unique des entêtes est traduite ici, sans fichier intermédiaire.
import { readFile } from 'node:fs/promises'
import { transformWithOxc } from 'vite'

const source = new URL('../security-headers.ts', import.meta.url)
const { code } = await transformWithOxc(await readFile(source, 'utf8'), 'security-headers.ts')

/** @type {typeof import('../security-headers.ts')} */
export const entetes = await import(`data:text/javascript,${encodeURIComponent(code)}`)
