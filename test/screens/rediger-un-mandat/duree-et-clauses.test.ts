import { expect, it, vi } from 'vitest'
import { uneRedaction } from './une-redaction.ts'

it('la durée suit les lignes, et dit pourquoi', async () => {
  const { ajouter, ecran, garde } = await uneRedaction()
  await ajouter('demande de rsa')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Proposé : six mois, car une demande attend sa réponse.'))
  await ajouter('declaration trimestrielle')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Proposé : douze mois, car une ligne revient chaque trimestre.'))
  expect(ecran.champ('Douze mois').checked).toBe(true)
  await garde({ duree: { type: 'douzeMois' } })
})

it('ne touche plus à une durée choisie, mais laisse y revenir', async () => {
  const { ajouter, ecran } = await uneRedaction()
  await ajouter('demande de rsa')
  await ecran.cocher('Un jour')
  await ajouter('declaration trimestrielle')
  await vi.waitFor(() => expect(ecran.texte()).toContain('Proposé : douze mois'))
  expect(ecran.champ('Un jour').checked).toBe(true)
  await ecran.cliquer('Reprendre la durée proposée')
  expect(ecran.champ('Douze mois').checked).toBe(true)
  expect(ecran.texte()).not.toContain('Reprendre la durée proposée')
})

it('un brouillon repris garde la durée qu’on lui avait donnée', async () => {
  const { ecran } = await uneRedaction({ duree: { type: 'unJour', jour: '' } })
  await vi.waitFor(() => expect(ecran.texte()).toContain('Proposé :'))
  expect(ecran.champ('Un jour').checked).toBe(true)
})

it('garde chaque clause, et efface l’autre mandat quand on décoche', async () => {
  const { ecran, garde } = await uneRedaction({})
  await ecran.cocher('Créer et relever une boîte électronique')
  await ecran.cocher('Quelqu’un d’autre s’en occupe déjà')
  await ecran.taper('Qui s’en occupe déjà', 'sa nièce')
  await garde({ boiteDediee: true, autreMandat: 'sa nièce' })
  await ecran.cocher('Quelqu’un d’autre s’en occupe déjà')
  await garde({ autreMandat: '' })
})
