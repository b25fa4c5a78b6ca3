import type { SeanceId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/jour-civil.ts'
import type { Refus } from '../../domain/mandat/refus.ts'
import { ok, type Result } from '../../domain/result.ts'
import { parseMotif } from '../../domain/seance/bilan.ts'
import { pointsDe } from '../../domain/seance/points.ts'
import type { Coche, Reponse, Seance } from '../../domain/seance/seance.ts'
import { ecrireSeance, seanceOuverte } from './ecrire-seance.ts'
import type { Ports } from '../ports.ts'

/** Une touche, ou une exception avec quelques mots (rien sur l'usager). */
export type ReponseDonnee = 'fait' | { readonly type: 'impossible' | 'urgence'; readonly motif: string }

function lireReponse(donnee: ReponseDonnee, a: Instant): Result<Reponse, Refus> {
  if (donnee === 'fait') return ok({ type: 'fait', a })
  const motif = parseMotif(donnee.motif)
  return motif.ok ? ok({ type: donnee.type, motif: motif.value, a }) : motif
}

const remplacer = (coches: readonly Coche[], coche: Coche): readonly Coche[] => [...coches.filter(({ point }) => point !== coche.point), coche]

/**
 * Répond à un point de la liste, avant ou après ; la dernière réponse compte. Le journal garde le point et la sorte de
 * réponse, jamais le motif. Refuse `SeanceIntrouvable`, `MotifManquant` et les refus du texte libre ; un point inconnu
 * de cette posture ne change rien.
 */
export const cocherPoint =
  (ports: Ports) =>
  async (id: SeanceId, point: string, donnee: ReponseDonnee): Promise<Result<Seance, Refus>> => {
    const lue = await seanceOuverte(ports, id)
    if (!lue.ok) return lue
    const quand = (['avant', 'apres'] as const).find((moment) => pointsDe(lue.value.posture, moment).some((un) => un.id === point))
    if (!quand) return lue
    const reponse = lireReponse(donnee, ports.clock.maintenant())
    if (!reponse.ok) return reponse
    const seance: Seance = { ...lue.value, [quand]: remplacer(lue.value[quand], { point, reponse: reponse.value }) }
    await ecrireSeance(ports, seance, 'seance-notee', { point, reponse: reponse.value.type })
    return ok(seance)
  }
