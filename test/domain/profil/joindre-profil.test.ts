import { expect, it } from 'vitest'
import type { SituationId } from '../../../src/domain/formalites/formalite.ts'
import type { FormaliteId, OrganismeId } from '../../../src/domain/formalites/formalite.ts'
import { joindreProfil } from '../../../src/domain/profil/joindre-profil.ts'
import { PROFIL_VIDE, type ProfilDeStructure } from '../../../src/domain/structure.ts'

const CAF = 'caf' as OrganismeId
const formalite = (nom: string, titre = 'Demander une aide'): ProfilDeStructure['formalites'][number] =>
  ({ id: `local.${nom}` as FormaliteId, titre, organisme: CAF, drapeaux: [], recurrence: 'uneFois' })
const situation = (nom: string): ProfilDeStructure['situations'][number] => ({ id: `locale.${nom}` as SituationId, titre: 'Coup dur', synonymes: [], lignes: [] })
const ici: ProfilDeStructure = { masques: [CAF], formalites: [formalite('a'), formalite('b')], situations: [situation('x')], curateurSigne: false }

it('ajoute, remplace au même identifiant, garde ce que ce poste est seul à avoir', () => {
  const lu = { masques: [], formalites: [formalite('b', 'Demander mieux'), formalite('c')], situations: [situation('x'), situation('y')], curateurSigne: true }
  const { profil, bilan } = joindreProfil(ici, lu)
  expect(profil).toEqual({ ...lu, formalites: [formalite('a'), ...lu.formalites] })
  expect(bilan).toEqual({ masques: 1, formalitesAjoutees: 1, formalitesRemplacees: 1, situationsAjoutees: 1, situationsRemplacees: 0, curateurChange: true })
})

it('importé deux fois, un profil ne change plus rien', () => {
  const { profil } = joindreProfil(PROFIL_VIDE, ici)
  expect(profil).toEqual(ici)
  const rien = { masques: 0, formalitesAjoutees: 0, formalitesRemplacees: 0, situationsAjoutees: 0, situationsRemplacees: 0, curateurChange: false }
  expect(joindreProfil(profil, ici)).toEqual({ profil, bilan: rien })
})
