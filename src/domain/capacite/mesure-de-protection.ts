import { ok, refuse, type Result } from '../result.ts'

/**
 * « Un juge a-t-il nommé quelqu'un pour s'occuper de vos papiers ? » : la réponse telle que donnée.
 * On garde la sorte de mesure, jamais le jugement.
 */
export const REPONSES_PROTECTION = ['non', 'sauvegarde', 'curatelle', 'tutelle', 'habilitation', 'neSaitPas'] as const
export type ReponseProtection = (typeof REPONSES_PROTECTION)[number]

/** Les situations où la personne peut signer elle-même. */
export type Protection = { readonly type: 'aucune' } | { readonly type: 'sauvegarde' } | { readonly type: 'curatelle' }

export type RefusProtection =
  | { readonly type: 'ProtectionNonDemandee' }
  | { readonly type: 'RepresentantSigne' }
  | { readonly type: 'ProtectionInconnue' }

/**
 * Dit si la personne peut signer seule ce mandat.
 * Sauvegarde : garde l'exercice de ses droits (C. civ. 435). Curatelle : accomplit seule les actes d'administration
 * (C. civ. 467 a contrario ; docs/sources.md). Tutelle, habilitation : le représentant agit (C. civ. 473, 494-6).
 * « Ne sait pas » mène à « j'accompagne » ou au papier, jamais à une signature à l'écran.
 */
export function examinerProtection(reponse: ReponseProtection | null): Result<Protection, RefusProtection> {
  switch (reponse) {
    case null:
      return refuse({ type: 'ProtectionNonDemandee' })
    case 'non':
      return ok({ type: 'aucune' })
    case 'sauvegarde':
    case 'curatelle':
      return ok({ type: reponse })
    case 'tutelle':
    case 'habilitation':
      return refuse({ type: 'RepresentantSigne' })
    case 'neSaitPas':
      return refuse({ type: 'ProtectionInconnue' })
  }
}
