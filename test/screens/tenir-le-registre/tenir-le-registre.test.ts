import { afterEach, describe, expect, it, vi } from 'vitest'
import { colonnes } from '../../../src/domain/export/colonnes.ts'
import TenirLeRegistre from '../../../src/screens/tenir-le-registre/TenirLeRegistre.vue'
import { unMandat } from '../../support/au-poste.ts'
import { operations, sansPlace, unPosteOuvert } from '../../support/container.ts'
import { unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/registre', adresse: '/registre' }
let ecran: Ecran
afterEach(() => ecran.page.unmount())

describe('tenir le registre', () => {
  it('n’est pas proposé à qui n’est pas référent', async () => {
    ecran = await unEcran(TenirLeRegistre, await unPosteOuvert({}, false), ICI)
    expect(ecran.texte()).toContain('Le registre est réservé au référent du poste.')
    expect(ecran.page.findAll('button')).toHaveLength(0)
  })

  it('annonce chaque colonne du fichier avant de l’exporter', async () => {
    ecran = await unEcran(TenirLeRegistre, await unPosteOuvert(), ICI)
    const annoncees = ecran.page.findAll('.colonnes li').map((colonne) => colonne.text())
    expect(annoncees).toHaveLength(colonnes.length)
    colonnes.forEach(({ titre }, rang) => expect(annoncees[rang]).toContain(titre))
  })

  it('exporte, dit combien de lignes, et le fichier ne porte aucun nom', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    ecran = await unEcran(TenirLeRegistre, poste, ICI)
    await ecran.cliquer('Exporter')
    const { page } = ecran
    await vi.waitFor(() => expect(page.get('[role=status]').text()).toContain('1 ligne, aucune illisible.'))
    const [fichier] = poste.ports.files.enregistres
    expect(fichier?.nom).toBe('registre-2026-11-21.csv')
    expect(new TextDecoder().decode(fichier?.octets)).not.toMatch(/Fontenay|Odette|Morvan/)
    expect(operations(poste)).toContain('registre-exporte')
  })

  it('dit qu’il n’y a plus de place, et ne sort aucun fichier', async () => {
    const poste = await unPosteOuvert()
    const plein = { ...poste, ports: { ...poste.ports, vault: { ...poste.ports.vault, ecrire: sansPlace(poste.ports.vault).ecrire } } }
    ecran = await unEcran(TenirLeRegistre, plein, ICI)
    await ecran.cliquer('Exporter')
    expect(ecran.page.get('[role=alert]').text()).toContain('n’a plus de place')
    expect(poste.ports.files.enregistres).toHaveLength(0)
  })
})
