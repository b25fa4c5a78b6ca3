import { ajouterMois, type JourCivil } from '../jour-civil.ts'
import type { Naissance, QualiteDeRepresentant } from '../mandat/parties.ts'
import { ok, refuse, type Result } from '../result.ts'

/**
 * « Un juge a-t-il nommé quelqu'un pour s'occuper de vos papiers ? » : la réponse telle que donnée.
 * On garde la sorte de mesure, jamais le jugement.
 */
export const REPONSES_PROTECTION = ['non', 'sauvegarde', 'curatelle', 'tutelle', 'habilitation', 'neSaitPas'] as const
export type ReponseProtection = (typeof REPONSES_PROTECTION)[number]

/** La mesure sous laquelle le mandat est signé : par la personne, ou, en tutelle et en habilitation, en son nom. */
export type Protection = { readonly type: 'aucune' | 'sauvegarde' | 'curatelle' | 'tutelle' | 'habilitation' }

export type RefusProtection =
  | { readonly type: 'ProtectionNonDemandee' }
  | { readonly type: 'RepresentantSigne' }
  | { readonly type: 'ProtectionInconnue' }
  | { readonly type: 'MineurSansRepresentant' }
  | { readonly type: 'RepresentantSansRaison' }

/** `inconnu` : date ignorée, ou année seule qui tombe sur les dix-huit ans. */
export type Age = 'mineur' | 'majeur' | 'inconnu'

/** Majeur à dix-huit ans révolus, le jour de l'anniversaire compris (C. civ. 388, 414). */
export function ageAu(naissance: Naissance, jour: JourCivil): Age {
  if (naissance.type === 'inconnue') return 'inconnu'
  if (naissance.type === 'jour') return ajouterMois(naissance.jour, 18 * 12) <= jour ? 'majeur' : 'mineur'
  const ecart = Number(jour.slice(0, 4)) - naissance.annee
  return ecart === 18 ? 'inconnu' : ecart > 18 ? 'majeur' : 'mineur'
}

interface Situation {
  readonly reponse: ReponseProtection | null
  readonly age: Age
  /** Celle de la personne qui signe au nom du mandant ; `null` s'il signe lui-même. */
  readonly qualite: QualiteDeRepresentant | null
}

const accepter = (type: Protection['type'], qualite: Situation['qualite'], permises: readonly Situation['qualite'][]): Result<Protection, RefusProtection> =>
  permises.includes(qualite) ? ok({ type }) : refuse({ type: qualite === null ? 'MineurSansRepresentant' : 'RepresentantSansRaison' })

const PARENTS: readonly QualiteDeRepresentant[] = ['parent', 'deuxParents', 'tuteur']
const QUI_REPRESENTE: Readonly<Record<Age, readonly Situation['qualite'][]>> = {
  majeur: [null],
  mineur: PARENTS,
  inconnu: [null, ...PARENTS],
}

/**
 * Dit qui peut signer ce mandat.
 * Sauvegarde : garde l'exercice de ses droits (C. civ. 435). Curatelle : accomplit seule les actes d'administration
 * (C. civ. 467 a contrario ; docs/sources.md). Tutelle, habilitation : le représentant signe (C. civ. 473, 494-6). Mineur :
 * un parent ou un tuteur signe (C. civ. 388-1-1, 408). « Ne sait pas » mène à « j'accompagne » ou au papier.
 */
export function examinerProtection({ reponse, age, qualite }: Situation): Result<Protection, RefusProtection> {
  switch (reponse) {
    case null:
      return refuse({ type: 'ProtectionNonDemandee' })
    case 'neSaitPas':
      return refuse({ type: 'ProtectionInconnue' })
    case 'tutelle':
    case 'habilitation':
      if (qualite === null) return refuse({ type: 'RepresentantSigne' })
      return accepter(reponse, qualite, [reponse === 'tutelle' ? 'tuteur' : 'personneHabilitee'])
    case 'non':
    case 'sauvegarde':
    case 'curatelle':
      return accepter(reponse === 'non' ? 'aucune' : reponse, qualite, QUI_REPRESENTE[age])
  }
}
