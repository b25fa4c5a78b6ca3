import { expect, it, vi } from 'vitest'
import { Breakage, type Ports } from '../../../src/application/ports.ts'
import FaireSigner from '../../../src/screens/faire-signer/FaireSigner.vue'
import type { Saisie } from '../../../src/application/essai/personas.ts'
import { unBrouillon } from '../../support/au-poste.ts'
import { curateurDemande } from '../../support/avec-reglages.ts'
import { reussi, unPosteOuvert } from '../../support/container.ts'
import { unEcran, type Ecran } from '../../support/un-ecran.ts'

async function devantLeCadre(changer: (ports: Ports) => Ports = (ports) => ports, saisie: Saisie = {}) {
  const poste = await unPosteOuvert()
  if (saisie.curateur) await curateurDemande(poste)
  const id = await unBrouillon(poste, saisie)
  const ecran = await unEcran(FaireSigner, { ports: changer(poste.ports) }, { motif: '/signer/:id', adresse: `/signer/${id}` })
  await vi.waitFor(() => expect(document.querySelector('h1')?.textContent).toBe(saisie.representant?.nom ?? 'Odette Fontenay'))
  return { poste, id, ecran }
}

async function ecrireNom(ecran: Ecran, nom: string): Promise<void> {
  if (!ecran.champ('Écrire mon nom').checked) await ecran.cocher('Écrire mon nom')
  await ecran.taper('Votre nom', nom)
  for (const coche of document.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')) if (!coche.checked) coche.click()
  await ecran.cliquer('Je signe')
}

async function jusquALAidant(ecran: Ecran): Promise<void> {
  await ecrireNom(ecran, 'Odette Fontenay')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Rendez maintenant l’écran à Inès Morvan.'))
  await ecran.cliquer('C’est à moi de signer')
}

it('offre les façons de signer à égalité : aucune n’est choisie, aucune phrase n’est cochée, aucun nom n’est rempli', async () => {
  const { ecran } = await devantLeCadre()
  expect(document.querySelectorAll('input:checked')).toHaveLength(0)
  await ecran.cliquer('Je signe')
  expect(ecran.texte()).toContain('Choisissez une façon de signer.')
  await ecran.cocher('Écrire mon nom')
  expect(ecran.champ('Votre nom').value).toBe('')
  expect(document.querySelectorAll('input[type="checkbox"]:checked')).toHaveLength(0)
})

it('refuse en mots : phrases non cochées, autre nom, lettre qu’on ne sait pas imprimer', async () => {
  const { ecran } = await devantLeCadre()
  await ecran.cocher('Écrire mon nom')
  await ecran.taper('Votre nom', 'Odette Fontenay')
  await ecran.cliquer('Je signe')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Cochez les deux phrases'))
  await ecrireNom(ecran, 'Paul Durand')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Ce nom n’est pas celui de la personne qui signe.'))
  await ecran.taper('Votre nom', 'Odette Fontenay 🌼')
  expect(ecran.texte()).not.toContain('Ce nom n’est pas celui')
  await ecran.cliquer('Je signe')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Ces lettres ne peuvent pas être imprimées'))
})

it('fait signer la personne, rend l’écran, fait signer l’aidante sans rien préremplir, puis mène à la remise', async () => {
  const { ecran, poste, id } = await devantLeCadre()
  await jusquALAidant(ecran)
  expect(document.querySelector('h1')?.textContent).toBe('Inès Morvan')
  expect(document.querySelectorAll('input:checked')).toHaveLength(0)
  expect(reussi(await poste.actes.lireBrouillon(id)).id).toBe(id)
  await ecrireNom(ecran, 'Inès Morvan')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/remettre\//))
  expect((await poste.actes.lireBrouillon(id)).ok).toBe(false)
  expect((await poste.ports.vault.lister('mandat')).lignes).toHaveLength(1)
})

it('laisse dire non : rien n’est signé, et on sera aidé quand même', async () => {
  const { ecran, poste, id } = await devantLeCadre()
  await ecran.cliquer('Je ne veux pas signer')
  expect(ecran.texte()).toContain('Nous vous aiderons quand même. Rien n’est signé.')
  expect(ecran.texte()).not.toContain('Fontenay')
  expect((await poste.ports.vault.lister('mandat')).lignes).toHaveLength(0)
  expect((await poste.actes.lireBrouillon(id)).ok).toBe(true)
})

it('oublie la signature de la personne si l’on arrête avant celle de l’aidante', async () => {
  const { ecran, poste } = await devantLeCadre()
  await jusquALAidant(ecran)
  await ecran.cliquer('J’arrête')
  expect(ecran.texte()).toContain('Vous avez arrêté. Rien n’est signé.')
  expect((await poste.ports.vault.lister('mandat')).lignes).toHaveLength(0)
})

it('garde les deux gestes quand l’écriture échoue, et réessaie', async () => {
  let plein = true
  const { ecran } = await devantLeCadre((ports) => ({
    ...ports,
    vault: { ...ports.vault, ecrire: (batch) => (plein ? Promise.reject(new Breakage('quota', 'mandat')) : ports.vault.ecrire(batch)) },
  }))
  await jusquALAidant(ecran)
  await ecrireNom(ecran, 'Inès Morvan')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Rien n’est enregistré. Votre saisie est toujours là.'))
  expect(ecran.champ('Votre nom').value).toBe('Inès Morvan')
  plein = false
  await ecran.cliquer('Réessayer')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/remettre\//))
})

it('ne mène nulle part ailleurs', async () => {
  const { ecran, id } = await devantLeCadre()
  for (const ailleurs of ['/accueil', '/mandats', `/rediger/${id}`, `/lire/${id}`]) {
    await ecran.router.push(ailleurs)
    expect(ecran.adresse()).toBe(`/signer/${id}`)
  }
})

const memes = (ports: Ports): Ports => ports

it('fait signer le représentant au nom de la personne, et le mandat le garde ainsi', async () => {
  const { ecran, poste } = await devantLeCadre(memes, { protection: 'tutelle', representant: { nom: 'Paul Rivière', qualite: 'tuteur' } })
  expect(ecran.texte()).toContain('Au nom de Odette Fontenay, signature de Paul Rivière')
  await ecran.cocher('Écrire mon nom')
  expect(ecran.texte()).toContain('Je signe au nom de Odette Fontenay et je suis d’accord.')
  await ecrireNom(ecran, 'Odette Fontenay')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Ce nom n’est pas celui de la personne qui signe.'))
  await ecrireNom(ecran, 'Paul Rivière')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Rendez maintenant l’écran à Inès Morvan.'))
  await ecran.cliquer('C’est à moi de signer')
  await ecrireNom(ecran, 'Inès Morvan')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/remettre\//))
  expect((await poste.ports.vault.lister('mandat')).lignes[0]?.contenu.signatures.mandant).toMatchObject({ type: 'nomEcrit', nom: 'Paul Rivière' })
})

it('donne l’écran au curateur présent entre la personne et l’aidante', async () => {
  const { ecran, poste } = await devantLeCadre(memes, { protection: 'curatelle', curateur: { nom: 'Rose Lemoine', present: true } })
  await ecrireNom(ecran, 'Odette Fontenay')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Donnez maintenant l’écran à Rose Lemoine.'))
  await ecran.cliquer('C’est à moi de signer')
  expect(document.querySelector('h1')?.textContent).toBe('Rose Lemoine')
  expect(document.querySelectorAll('input:checked')).toHaveLength(0)
  await ecrireNom(ecran, 'Rose Lemoine')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Rendez maintenant l’écran à Inès Morvan.'))
  await ecran.cliquer('C’est à moi de signer')
  await ecrireNom(ecran, 'Inès Morvan')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/remettre\//))
  expect((await poste.ports.vault.lister('mandat')).lignes[0]?.contenu.signatures.curateur).toMatchObject({ nom: 'Rose Lemoine' })
})

it('n’attend pas le curateur absent : il signera le papier', async () => {
  const { ecran, poste } = await devantLeCadre(memes, { protection: 'curatelle', curateur: { nom: 'Rose Lemoine', present: false } })
  await jusquALAidant(ecran)
  await ecrireNom(ecran, 'Inès Morvan')
  await vi.waitFor(() => expect(ecran.adresse()).toMatch(/^\/remettre\//))
  const mandat = (await poste.ports.vault.lister('mandat')).lignes[0]?.contenu
  expect(mandat?.curateur).toEqual({ nom: 'Rose Lemoine', signe: 'papier' })
  expect(mandat?.signatures.curateur).toBeNull()
})
