import type { SituationId } from '../formalites/formalite.ts'
import type { FormaliteId, OrganismeId } from '../formalites/formalite.ts'
import type { Refus } from '../mandat/refus.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { ProfilDeStructure } from '../structure.ts'
import { MAXIMUM, type CatalogueConnu } from './connu.ts'
import { lireFormaliteLocale, lireSituationLocale, type FormaliteSaisie, type SituationSaisie } from './lire-ajout.ts'

/** Un geste sur le profil : un seul à la fois, pour qu'un refus dise lequel. */
export type ChangementDeProfil =
  | { readonly type: 'organisme'; readonly organisme: OrganismeId; readonly montre: boolean }
  | { readonly type: 'ajouterFormalite'; readonly saisie: FormaliteSaisie }
  | { readonly type: 'retirerFormalite'; readonly formalite: FormaliteId }
  | { readonly type: 'ajouterSituation'; readonly saisie: SituationSaisie }
  | { readonly type: 'retirerSituation'; readonly situation: SituationId }
  | { readonly type: 'curateur'; readonly signe: boolean }

type Juge<T extends ChangementDeProfil['type']> = (
  profil: ProfilDeStructure,
  changement: Extract<ChangementDeProfil, { type: T }>,
  connu: CatalogueConnu,
) => Result<ProfilDeStructure, Refus>

const organisme: Juge<'organisme'> = (profil, { organisme: id, montre }, connu) => {
  if (!connu.organisme(id)) return refuse({ type: 'OrganismeInconnu' })
  const autres = profil.masques.filter((masque) => masque !== id)
  const masques = montre ? autres : [...autres, id]
  const reste = connu.organismes.some((un) => !masques.includes(un.id))
  return reste ? ok({ ...profil, masques }) : refuse({ type: 'AucunOrganismeMontre' })
}

const ajouterFormalite: Juge<'ajouterFormalite'> = (profil, { saisie }, connu) => {
  const lue = lireFormaliteLocale(saisie, connu)
  if (!lue.ok) return lue
  if (profil.formalites.some(({ id }) => id === lue.value.id)) return refuse({ type: 'AjoutEnDouble' })
  if (profil.formalites.length >= MAXIMUM.formalites) return refuse({ type: 'TropDAjouts', maximum: MAXIMUM.formalites })
  return ok({ ...profil, formalites: [...profil.formalites, lue.value] })
}

/** Une situation qui n'a plus de ligne s'en va avec la formalité retirée. */
const retirerFormalite: Juge<'retirerFormalite'> = (profil, { formalite }) =>
  ok({
    ...profil,
    formalites: profil.formalites.filter(({ id }) => id !== formalite),
    situations: profil.situations
      .map((situation) => ({ ...situation, lignes: situation.lignes.filter((ligne) => ligne !== formalite) }))
      .filter(({ lignes }) => lignes.length > 0),
  })

const ajouterSituation: Juge<'ajouterSituation'> = (profil, { saisie }, connu) => {
  const lue = lireSituationLocale(saisie, profil.formalites, connu)
  if (!lue.ok) return lue
  if (profil.situations.some(({ id }) => id === lue.value.id)) return refuse({ type: 'AjoutEnDouble' })
  if (profil.situations.length >= MAXIMUM.situations) return refuse({ type: 'TropDAjouts', maximum: MAXIMUM.situations })
  return ok({ ...profil, situations: [...profil.situations, lue.value] })
}

/**
 * Le profil après ce geste. Ne touche à rien de signé : un mandat recopie les mots de ses lignes (ADR 0005). Rend le refus de la
 * saisie, sinon `AucunOrganismeMontre`, `AjoutEnDouble` ou `TropDAjouts`.
 */
export function changerProfil(profil: ProfilDeStructure, changement: ChangementDeProfil, connu: CatalogueConnu): Result<ProfilDeStructure, Refus> {
  switch (changement.type) {
    case 'organisme':
      return organisme(profil, changement, connu)
    case 'ajouterFormalite':
      return ajouterFormalite(profil, changement, connu)
    case 'retirerFormalite':
      return retirerFormalite(profil, changement, connu)
    case 'ajouterSituation':
      return ajouterSituation(profil, changement, connu)
    case 'retirerSituation':
      return ok({ ...profil, situations: profil.situations.filter(({ id }) => id !== changement.situation) })
    case 'curateur':
      return ok({ ...profil, curateurSigne: changement.signe })
  }
}
