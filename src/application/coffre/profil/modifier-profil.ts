import type { Refus } from '../../../domain/mandat/refus.ts'
import { changerProfil, type ChangementDeProfil } from '../../../domain/profil/changer-profil.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { ProfilDeStructure } from '../../../domain/structure.ts'
import { aSonTour } from '../../a-son-tour.ts'
import type { Ports } from '../../ports.ts'
import { reglagesOuverts } from '../reglages-du-poste.ts'
import { CONNU, ecrireReglages } from './ecriture-de-reglages.ts'

/** Un geste sur ce que la structure propose ; vaut pour les prochains mandats. Rend les refus de `changerProfil`. Lève `locked`. */
export const modifierProfil =
  (ports: Ports) =>
  (changement: ChangementDeProfil): Promise<Result<ProfilDeStructure, Refus>> =>
    aSonTour(ports.vault, 'reglages', async () => {
      const reglages = await reglagesOuverts(ports.vault)
      const profil = changerProfil(reglages.profil, changement, CONNU)
      if (!profil.ok) return profil
      await ecrireReglages(ports, { ...reglages, profil: profil.value }, 'profil')
      return ok(profil.value)
    })
