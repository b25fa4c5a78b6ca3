import { expect, it } from 'vitest'
import type { OrganismeId } from '../../../../src/domain/formalites/formalite.ts'
import { fixedClock } from '../../../support/clock.ts'
import { avec, refuse, reussi, unPosteOuvert } from '../../../support/container.ts'

const UNE = (await unPosteOuvert().then(({ actes }) => actes.adressesOfficielles())).find(({ etat }) => etat.type === 'nonVerifiee')?.organisme.id ?? ('' as OrganismeId)

it('une adresse lue vaut un an, puis elle est à revérifier ; on sait qui et quand', async () => {
  const poste = await unPosteOuvert()
  const etat = async (jour: string): Promise<unknown> => {
    const adresses = await avec(poste, { clock: fixedClock(jour) }).adressesOfficielles()
    const une = adresses.find(({ organisme }) => organisme.id === UNE)
    return [une?.etat, une?.par]
  }
  expect(await etat('2026-11-21')).toEqual([{ type: 'nonVerifiee' }, ''])
  const { adressesVerifiees } = reussi(await poste.actes.verifierAdresse(UNE))
  expect(adressesVerifiees).toMatchObject([{ organisme: UNE, le: '2026-11-21', par: poste.session.aidant }])
  expect(await etat('2026-11-21')).toEqual([{ type: 'verifiee', le: '2026-11-21' }, 'Inès Morvan'])
  expect(await etat('2027-11-22')).toEqual([{ type: 'aReverifier', le: '2026-11-21' }, 'Inès Morvan'])
  expect(poste.ports.vault.journal().at(-1)?.evenement).toMatchObject({ op: 'reglages-modifies', details: { quoi: 'adresse' } })
})

it('ne montre pas un organisme caché, et refuse celui qu’elle ne connaît pas', async () => {
  const { actes } = await unPosteOuvert()
  await actes.modifierProfil({ type: 'organisme', organisme: UNE, montre: false })
  expect((await actes.adressesOfficielles()).map(({ organisme }) => organisme.id)).not.toContain(UNE)
  expect(refuse(await actes.verifierAdresse('martiens' as OrganismeId))).toEqual({ type: 'OrganismeInconnu' })
})
