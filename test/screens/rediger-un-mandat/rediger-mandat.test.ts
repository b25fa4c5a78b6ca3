import { expect, it, vi } from 'vitest'
import { Breakage, type Ports } from '../../../src/application/ports.ts'
import RedigerMandat from '../../../src/screens/rediger-un-mandat/RedigerMandat.vue'
import { unBrouillon, unMandat } from '../../support/au-poste.ts'
import { refuse, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { unEcran, type Ecran } from '../../support/un-ecran.ts'

const ouvrir = (poste: Poste, id: string, ports: Ports = poste.ports): Promise<Ecran> => unEcran(RedigerMandat, { ports }, { motif: '/rediger/:id', adresse: `/rediger/${id}` })

/** De quoi retenir une lecture, puis la laisser passer. */
function verrou() {
  let lever = (): void => undefined
  const leve = new Promise<void>((resolve) => (lever = resolve))
  return { leve, lever: () => lever() }
}

async function brouillonVierge(poste: Poste) {
  const seance = await poste.actes.ouvrirSeance('jeFais')
  return reussi(await poste.actes.commencerBrouillon(seance.id))
}

it('pose le curseur sur le nom et garde la saisie moins d’une seconde après la dernière touche', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Nom')))
  await ecran.taper('Nom', 'Lefèvre')
  await ecran.taper('Date de naissance', '1950')
  await vi.waitFor(async () => expect(reussi(await poste.actes.lireBrouillon(id)).mandant).toMatchObject({ nom: 'Lefèvre', naissance: 'annee' }), {
    timeout: 1000,
  })
  expect(ecran.texte()).toMatch(/Enregistré à \d+ h \d\d/)
})

it('ne reprend pas le focus à qui écrit déjà ailleurs', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const [lu, juge] = [verrou(), verrou()]
  let monte = false
  const lire: Ports['vault']['lire'] = async (kind, cle) => {
    if (kind === 'brouillon') await lu.leve
    if (kind === 'reglages' && monte) await juge.leve
    return poste.ports.vault.lire(kind, cle)
  }
  const ecran = await ouvrir(poste, id, { ...poste.ports, vault: { ...poste.ports.vault, lire } })
  monte = true
  lu.lever()
  await vi.waitFor(() => expect(document.activeElement).not.toBe(document.body))
  ecran.champ('Prénom').focus()
  juge.lever()
  await vi.waitFor(() => expect(document.querySelector('.mandat')).not.toBeNull())
  expect(document.activeElement).toBe(ecran.champ('Prénom'))
})

it('montre le mandat au fil de la frappe', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.taper('Prénom', 'Zoé')
  await vi.waitFor(() => expect(document.querySelector('.mandat')?.textContent).toContain('Zoé'))
})

it('ne reproche rien avant qu’on veuille continuer, puis mène à chaque réponse', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.taper('Nom', '')
  expect(ecran.texte()).not.toContain('Écrivez le nom ou le prénom')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(document.activeElement?.className).toContain('sommaire-erreurs'))
  expect(ecran.adresse()).toBe(`/rediger/${id}`)
  expect(ecran.champ('Nom').getAttribute('aria-invalid')).toBe('true')
  await ecran.cliquer('Posez la question à la personne, puis notez sa réponse.')
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Non')))
})

it('laisse le focus où l’on tape quand une réponse se corrige', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.texte()).toContain('6 réponses à revoir'))
  await ecran.taper('Nom', 'Lefèvre')
  await vi.waitFor(() => expect(ecran.texte()).toContain('5 réponses à revoir'))
  expect(document.activeElement).toBe(ecran.champ('Nom'))
})

it('dit aussitôt qu’un numéro de sécurité sociale n’est pas gardé', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.taper('Adresse complète', '2 55 08 14 168 025 38')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Seing n’en garde pas : retirez-le. Ce texte n’est pas enregistré.'), { timeout: 2000 })
  expect(reussi(await poste.actes.lireBrouillon(id)).mandant.adresse).toBe('')
})

it('questionne un nombre suspect et se contente d’une confirmation', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste, {})
  const ecran = await ouvrir(poste, id)
  await ecran.taper('Adresse complète', 'Box 1234567890123')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Ce nombre ressemble à un numéro personnel.'))
  expect(ecran.adresse()).toBe(`/rediger/${id}`)
  await ecran.cocher('Ce n’est pas un numéro fiscal')
  await ecran.touche('Enter', { ctrlKey: true })
  await vi.waitFor(() => expect(ecran.adresse()).toBe(`/lire/${id}`))
})

it('dit tout de suite ce qui suit de la réponse sur le juge', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.cocher('Oui')
  await ecran.cocher('Tutelle')
  expect(ecran.texte()).toContain('C’est la personne nommée par le juge qui signe, au nom de la personne aidée.')
  await ecran.cocher('Curatelle')
  expect(ecran.texte()).toContain('La personne peut signer elle-même.')
})

it('écrit le dernier jour de chaque durée', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  const ecran = await ouvrir(poste, id)
  await vi.waitFor(() => expect(ecran.texte()).toContain('jusqu’au 20 mai 2027 inclus'))
  expect(ecran.texte()).toContain('jusqu’au 20 novembre 2027 inclus')
})

it('garde la saisie à l’écran quand l’écriture échoue, et la reprend', async () => {
  const poste = await unPosteOuvert()
  const { id } = await brouillonVierge(poste)
  let plein = true
  const ecrire: Ports['vault']['ecrire'] = (batch) => (plein ? Promise.reject(new Breakage('quota', 'brouillon')) : poste.ports.vault.ecrire(batch))
  const ecran = await ouvrir(poste, id, { ...poste.ports, vault: { ...poste.ports.vault, ecrire } })
  await ecran.taper('Nom', 'Lefèvre')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Rien n’est enregistré. Votre saisie est toujours là.'), { timeout: 2000 })
  expect(ecran.champ('Nom').value).toBe('Lefèvre')
  await ecran.router.push('/accueil')
  expect(ecran.adresse()).toBe(`/rediger/${id}`)
  plein = false
  await ecran.cliquer('Réessayer')
  await vi.waitFor(async () => expect(reussi(await poste.actes.lireBrouillon(id)).mandant.nom).toBe('Lefèvre'))
})

it('efface le brouillon de qui part sans signer, après confirmation', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const ecran = await ouvrir(poste, id)
  await ecran.cliquer('Parti sans signer')
  await ecran.cliquer('Effacer le brouillon')
  await vi.waitFor(() => expect(ecran.adresse()).toBe('/accueil'))
  expect(refuse(await poste.actes.lireBrouillon(id))).toEqual({ type: 'BrouillonIntrouvable' })
})

it('une frappe pendant qu’on vérifie les lettres ne fait pas oublier celle qui ne s’imprime pas', async () => {
  const poste = await unPosteOuvert()
  const id = await unBrouillon(poste)
  const lettresManquantes = async (): Promise<readonly string[]> => {
    await new Promise((resolve) => setTimeout(resolve, 400))
    return ['漢']
  }
  const ecran = await ouvrir(poste, id, { ...poste.ports, pdf: { ...poste.ports.pdf, lettresManquantes } })
  await ecran.taper('Nom', 'Fontenay 漢')
  await ecran.touche('Enter', { ctrlKey: true })
  await ecran.taper('Lieu de naissance', 'Rennes')
  await vi.waitFor(() => expect(ecran.texte()).toMatch(/ne peuvent pas être imprimées : 漢/), { timeout: 3000 })
  expect(ecran.adresse()).toBe(`/rediger/${id}`)
})

it.each([
  ['commencerAvenant', 'Ajouter des lignes', 'Avenant au mandat'],
  ['commencerRenouvellement', 'Renouveler le mandat', 'À la suite du mandat'],
] as const)('dit dès le titre ce qu’on signe : %s', async (acte, titre, chapeau) => {
  const poste = await unPosteOuvert()
  const mandat = await unMandat(poste)
  const seance = await poste.actes.ouvrirSeance('jeFais')
  const { id } = reussi(await poste.actes[acte](mandat, seance.id))
  const ecran = await ouvrir(poste, id)
  await vi.waitFor(() => expect(ecran.page.get('h1').text()).toBe(titre))
  expect(ecran.texte()).toContain(`${chapeau} ${reussi(await poste.actes.lireMandat(mandat)).mandat.numero}`)
})
