import { afterEach, describe, expect, it } from 'vitest'
import { ODETTE_FONTENAY, type Saisie } from '../../../src/application/essai/personas.ts'
import MesMandats from '../../../src/screens/suivre-mes-mandats/MesMandats.vue'
import type { MemoryVault } from '../../../src/vault/memory-vault.ts'
import { unMandat } from '../../support/au-poste.ts'
import { passerA, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

const ICI = { motif: '/mandats', adresse: '/mandats' }
let ecran: Ecran
afterEach(() => ecran.page.unmount())

type Mandant = NonNullable<Saisie['mandant']>
const de = (mandant: Partial<Mandant>): Saisie => (ODETTE_FONTENAY.mandant ? { mandant: { ...ODETTE_FONTENAY.mandant, ...mandant } } : {})
const fiches = (): readonly string[] => ecran.page.findAll('.fiche').map((fiche) => fiche.text())
const chercher = async (texte: string): Promise<void> => {
  await ecran.taper('Chercher', texte)
  await laisserFaire()
}
const deuxPersonnes = async (): Promise<Poste> => {
  const poste = await unPosteOuvert()
  await unMandat(poste)
  await unMandat(poste, de({ nom: 'Lefèvre', prenom: 'Zoé', dateNaissance: '14/09/1950' }))
  return poste
}

/** Le même coffre, où la première fiche de mandat ne se lit plus. */
const sansLePremier = (vault: MemoryVault): MemoryVault => ({
  ...vault,
  lister: async (kind) => {
    const liste = await vault.lister(kind)
    const [abimee, ...lignes] = liste.lignes
    return kind === 'mandat' && abimee ? { ...liste, lignes, ecartees: [{ kind, id: abimee.id, raison: 'abimee' }] } : liste
  },
})

describe('suivre mes mandats', () => {
  it('enseigne quoi faire quand il n’y a encore rien', async () => {
    ecran = await unEcran(MesMandats, await unPosteOuvert(), ICI)
    expect(ecran.texte()).toContain('Pas encore de mandat sur ce poste.')
  })

  it('met le focus sur la recherche', async () => {
    ecran = await unEcran(MesMandats, await deuxPersonnes(), ICI)
    expect(document.activeElement).toBe(ecran.champ('Chercher'))
  })

  it.each([
    ['lefevre', 'Zoé Lefèvre'],
    ['ZOÉ LEF', 'Zoé Lefèvre'],
    ['odet', 'Odette Fontenay'],
    ['1943', 'Odette Fontenay'],
  ])('retrouve une personne par « %s », sans accents ni casse', async (texte, nom) => {
    ecran = await unEcran(MesMandats, await deuxPersonnes(), ICI)
    await chercher(texte)
    expect(fiches()).toHaveLength(1)
    expect(fiches()[0]).toContain(nom)
    expect(ecran.page.get('[role=status]').text()).toBe('Un mandat trouvé')
  })

  it('retrouve un mandat par son numéro, entier ou par son rang', async () => {
    const poste = await deuxPersonnes()
    const [recent] = (await poste.actes.listerMandats()).mandats
    ecran = await unEcran(MesMandats, poste, ICI)
    for (const texte of [recent?.numero ?? '', String(Number(recent?.numero.slice(-4)))]) {
      await chercher(texte)
      expect(fiches()).toHaveLength(1)
      expect(fiches()[0]).toContain(recent?.numero)
    }
  })

  it('ne dit pas « aucun mandat » mais « pas sur ce poste » quand rien ne répond', async () => {
    ecran = await unEcran(MesMandats, await deuxPersonnes(), ICI)
    await chercher('zzz')
    expect(fiches()).toEqual([])
    expect(ecran.texte()).toContain('sur ce poste')
    expect(ecran.page.get('[role=status]').text()).toBe('Aucun mandat trouvé')
  })

  it('distingue deux homonymes par leur naissance', async () => {
    const poste = await deuxPersonnes()
    await unMandat(poste, de({ nom: 'LEFEVRE', prenom: 'zoe', dateNaissance: '02/03/1981' }))
    ecran = await unEcran(MesMandats, poste, ICI)
    await chercher('lefevre')
    expect(fiches().filter((fiche) => fiche.includes('Homonyme'))).toHaveLength(2)
    expect(fiches().join()).toMatch(/14\/09\/1950/)
    expect(fiches().join()).toMatch(/02\/03\/1981/)
    await chercher('odette')
    expect(fiches()[0]).not.toContain('Homonyme')
  })

  it('range à part ce qui est terminé ou arrêté', async () => {
    const poste = await deuxPersonnes()
    const arrete = await unMandat(poste, de({ nom: 'Arrêté' }))
    await unMandat(poste, { ...de({ nom: 'Fini' }), duree: { type: 'unJour', jour: '' } })
    reussi(await poste.actes.revoquerMandat(arrete, { voie: 'parEcrit', lignes: null }))
    poste.ports.clock.avancer(86_400)
    ecran = await unEcran(MesMandats, poste, ICI)
    const [enCours, finis] = ecran.page.findAll('.groupe').map((groupe) => groupe.text())
    expect(enCours).toMatch(/En cours 2/)
    expect(finis).toMatch(/Finis 2/)
    expect(finis).toContain('Odette Arrêté')
    expect(finis).toContain('Odette Fini')
  })

  it('met devant ceux qui finissent dans trente jours', async () => {
    const poste = await deuxPersonnes()
    await unMandat(poste, { ...de({ nom: 'Bientôt' }), duree: { type: 'jusquAu', jour: '20/12/2026' } })
    ecran = await unEcran(MesMandats, poste, ICI)
    const [premier] = ecran.page.findAll('.groupe').map((groupe) => groupe.text())
    expect(premier).toMatch(/Bientôt finis.* 1/)
    expect(premier).toContain('Odette Bientôt')
  })

  it.each([
    ['Nom', ['Odette Fontenay', 'Zoé Lefèvre', 'Odette Zola']],
    ['Dernier jour', ['Odette Zola', 'Odette Fontenay', 'Zoé Lefèvre']],
    ['Signature', ['Zoé Lefèvre', 'Odette Zola', 'Odette Fontenay']],
  ])('range par %s', async (tri, noms) => {
    const poste = await unPosteOuvert()
    await unMandat(poste)
    poste.ports.clock.avancer(60)
    await unMandat(poste, { ...de({ nom: 'Zola' }), duree: { type: 'jusquAu', jour: '01/02/2027' } })
    poste.ports.clock.avancer(60)
    await unMandat(poste, { ...de({ nom: 'Lefèvre', prenom: 'Zoé' }), duree: { type: 'douzeMois', jour: '' } })
    ecran = await unEcran(MesMandats, poste, ICI)
    await ecran.cocher(tri)
    await laisserFaire()
    expect(ecran.page.findAll('.fiche .nom').map((nom) => nom.text())).toEqual(noms)
  })

  it('va de la recherche aux fiches par les flèches', async () => {
    ecran = await unEcran(MesMandats, await deuxPersonnes(), ICI)
    await ecran.touche('ArrowDown')
    expect(document.activeElement?.textContent).toBe('Odette Fontenay')
    await ecran.touche('ArrowUp')
    expect(document.activeElement).toBe(ecran.champ('Chercher'))
  })

  it('dit combien de lignes sont arrêtées', async () => {
    const poste = await unPosteOuvert()
    const id = await unMandat(poste)
    reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: [2] }))
    ecran = await unEcran(MesMandats, poste, ICI)
    expect(fiches()[0]).toContain('Une ligne arrêtée')
  })

  it('ne montre d’un mandat « cet aidant seulement » que le numéro et l’état', async () => {
    const poste = await unPosteOuvert()
    await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    ecran = await unEcran(MesMandats, poste, ICI)
    expect(ecran.page.get('.fermes').text()).toMatch(/-0001.*En cours/s)
    expect(ecran.page.html()).not.toMatch(/Fontenay|Odette|CAF|2027/)
  })

  it('nomme une fiche abîmée et montre le reste', async () => {
    const poste = await deuxPersonnes()
    ecran = await unEcran(MesMandats, { ...poste, ports: { ...poste.ports, vault: sansLePremier(poste.ports.vault) } }, ICI)
    expect(ecran.page.get('.avis').text()).toMatch(/Fiche abîmée\s: mandat, repère/)
    expect(fiches()).toHaveLength(1)
  })
})
