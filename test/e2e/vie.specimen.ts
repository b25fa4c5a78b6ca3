import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { avenantSigne, documentsDeVie } from '../support/documents-de-vie.ts'

test('les documents de la vie d’un mandat, faits par les vrais actes', async () => {
  const dossier = process.env['SPECIMENS'] ?? 'specimens'
  mkdirSync(dossier, { recursive: true })
  for (const [nom, { octets }] of Object.entries(await documentsDeVie())) writeFileSync(join(dossier, `${nom}.pdf`), octets)
  writeFileSync(join(dossier, 'avenant.pdf'), await avenantSigne())
})
