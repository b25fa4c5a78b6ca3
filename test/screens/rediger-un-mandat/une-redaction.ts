import { expect, vi } from 'vitest'
import type { Saisie } from '../../../src/application/essai/personas.ts'
import type { Brouillon } from '../../../src/domain/brouillon/brouillon.ts'
import RedigerMandat from '../../../src/screens/rediger-un-mandat/RedigerMandat.vue'
import { unBrouillon } from '../../support/au-poste.ts'
import { reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { unEcran } from '../../support/un-ecran.ts'

/** L'écran de rédaction ouvert sur un brouillon gardé, et de quoi le lire. Sans saisie : un brouillon neuf. */
export async function uneRedaction(saisie: Saisie | null = null, preparer: (poste: Poste) => Promise<unknown> = () => Promise.resolve()) {
  const poste = await unPosteOuvert()
  await preparer(poste)
  const neuf = async () => reussi(await poste.actes.commencerBrouillon((await poste.actes.ouvrirSeance('jeFais')).id)).id
  const id = saisie === null ? await neuf() : await unBrouillon(poste, saisie)
  const ecran = await unEcran(RedigerMandat, poste, { motif: '/rediger/:id', adresse: `/rediger/${id}` })
  await vi.waitFor(() => expect(document.activeElement).toBe(ecran.champ('Nom')))
  const recherche = (): HTMLInputElement => ecran.champ('Ajouter une formalité')
  return {
    poste,
    id,
    ecran,
    recherche,
    active: (): string => document.getElementById(recherche().getAttribute('aria-activedescendant') ?? '')?.textContent ?? '',
    /** Tape dans la recherche et prend ce qui est proposé d'abord. */
    ajouter: async (texte: string): Promise<void> => {
      await ecran.touche('k', { ctrlKey: true })
      await ecran.taper('Ajouter une formalité', texte)
      await ecran.touche('Enter')
    },
    lignes: (): string[] => [...document.querySelectorAll('.ligne .titre')].map((e) => e.textContent),
    /** Attend que le brouillon gardé ressemble à ceci. */
    garde: (attendu: object): Promise<void> =>
      vi.waitFor(async () => expect(reussi(await poste.actes.lireBrouillon(id))).toMatchObject(attendu), { timeout: 3000 }),
    lire: async (): Promise<Brouillon> => reussi(await poste.actes.lireBrouillon(id)),
  }
}
