import { afterEach, expect, it } from 'vitest'
import { browserFiles } from '../../src/platform/file-out.ts'

const octets = new TextEncoder().encode('%PDF-1.7 essai')
const files = browserFiles()

afterEach(() => {
  files.oublier()
})

it('montre les octets à une adresse éphémère, révoquée par « oublier »', async () => {
  const url = files.montrer('application/pdf', octets)
  expect(url).toMatch(/^blob:/)
  expect(new Uint8Array(await (await fetch(url)).arrayBuffer())).toEqual(octets)
  files.oublier()
  await expect(fetch(url)).rejects.toThrow()
})

it('enregistre sous le nom donné, sans rien laisser dans la page', () => {
  const cliques: string[] = []
  const ecouter = (evenement: MouseEvent): void => {
    evenement.preventDefault()
    if (evenement.target instanceof HTMLAnchorElement) cliques.push(evenement.target.download)
  }
  const creer = document.createElement.bind(document)
  document.createElement = ((nom: string) => {
    const element = creer(nom)
    element.addEventListener('click', ecouter as EventListener)
    return element
  }) as typeof document.createElement
  files.enregistrer('mandat-ESSA-0001.pdf', 'application/pdf', octets)
  document.createElement = creer
  expect(cliques).toEqual(['mandat-ESSA-0001.pdf'])
  expect(document.querySelectorAll('a')).toHaveLength(0)
})
