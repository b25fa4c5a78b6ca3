import type { ReponseProtection } from '../../domain/capacite/mesure-de-protection.ts'
import { REPONSES_PROTECTION } from '../../domain/capacite/mesure-de-protection.ts'
import { parseId, type MandatId } from '../../domain/ids.ts'
import type { Origine } from '../../domain/mandat/mandat.ts'
import { parseInstant, parseJourCivil, type Instant, type JourCivil } from '../../domain/jour-civil.ts'
import type { NumeroMandat } from '../../domain/mandat/mandat.ts'
import type { Structure } from '../../domain/mandat/parties.ts'
import type { SignatureApposee, Trait } from '../../domain/signature/signature.ts'
import { entier, FormeInattendue, liste, marque, objet, selonType, texte, unDe, type Lecteur } from './forme.ts'

/** Readers shared by several kinds of row. */
export const jour: Lecteur<JourCivil> = (value) => {
  const lu = parseJourCivil(texte(value))
  if (!lu.ok) throw new FormeInattendue()
  return lu.value
}

/** A UTC instant as it was written. */
export const instant: Lecteur<Instant> = (value) => {
  const lu = parseInstant(texte(value))
  if (!lu.ok) throw new FormeInattendue()
  return lu.value
}

/** A random identifier, branded. */
export const identifiant =
  <T extends NonNullable<ReturnType<typeof parseId>>>(): Lecteur<T> =>
  (value) => {
    const lu = parseId<T>(texte(value))
    if (lu === null) throw new FormeInattendue()
    return lu
  }

export const numero: Lecteur<NumeroMandat> = marque(/^[0-9A-HJKMNP-TV-Z]{4}-\d{4,}$/)
export const empreinte: Lecteur<string> = marque(/^[0-9a-f]{64}$/)
export const protection: Lecteur<ReponseProtection> = unDe(...REPONSES_PROTECTION)

/** Where a mandat comes from. */
export const origine = selonType<Origine>({
  neuf: objet({ type: unDe('neuf') }),
  avenant: objet({ type: unDe('avenant'), mandat: identifiant<MandatId>(), numero }),
  renouvellement: objet({ type: unDe('renouvellement'), mandat: identifiant<MandatId>(), numero }),
})

export const structure = objet<Structure>({ nom: texte, adresse: texte, commune: texte, telephone: texte, contactDpo: texte })

const traits: Lecteur<readonly Trait[]> = liste(liste(objet({ x: entier, y: entier })))
export const signature = selonType<SignatureApposee>({
  trace: objet({ type: unDe('trace'), traits, a: instant }),
  nomEcrit: objet({ type: unDe('nomEcrit'), nom: texte, a: instant }),
})
