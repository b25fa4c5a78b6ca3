import type { Page } from '@playwright/test'
import { directes, type Mains } from '../support/mains.ts'
import { Lecture } from './lecture.ts'
import { Redaction, type Saisie } from './redaction.ts'
import { Remise } from './remise.ts'
import { Seance } from './seance.ts'
import { Signature, type FaconDeLAidant } from './signature.ts'

export interface MandatFait {
  readonly numero: string
  /** Les octets du document tel que l'écran l'a montré. */
  readonly document: Buffer
}

/** D'un brouillon ouvert au document montré. */
export async function mener(page: Page, aidant: string, saisie: Saisie, mains: Mains = directes, facon: FaconDeLAidant = 'trace'): Promise<MandatFait> {
  const redaction = new Redaction(page, mains)
  await redaction.remplir(saisie)
  await redaction.continuer()
  await new Lecture(page).toutLire()
  await new Signature(page).signerATous(aidant, facon)
  const remise = new Remise(page)
  const document = await remise.documentMontre()
  return { numero: await remise.numero(), document }
}

/** De l'accueil au document montré. */
export async function faireUnMandat(page: Page, aidant: string, saisie: Saisie, mains: Mains = directes, facon: FaconDeLAidant = 'trace'): Promise<MandatFait> {
  await new Seance(page).preparer()
  return mener(page, aidant, saisie, mains, facon)
}
