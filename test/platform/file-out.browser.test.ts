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
  // Le lien n'entre pas dans la page : seul le prototype voit son clic.
  const { click } = HTMLAnchorElement.prototype
  HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    cliques.push(this.download, this.href.slice(0, 5))
  }
  files.enregistrer('mandat-ESSA-0001.pdf', 'application/pdf', octets)
  HTMLAnchorElement.prototype.click = click
  expect(cliques).toEqual(['mandat-ESSA-0001.pdf', 'blob:'])
  expect(document.querySelectorAll('a')).toHaveLength(0)
})
