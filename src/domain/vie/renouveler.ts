import { ajouterMois, type JourCivil } from '../jour-civil.ts'
import { peut } from '../mandat/cycle-de-vie.ts'
import type { LigneMandat, MandatSigne } from '../mandat/mandat.ts'
import type { Refus } from '../mandat/refus.ts'
import { finEntiere, statutAu } from '../mandat/statut.ts'
import { ok, refuse, type Result } from '../result.ts'
import type { Fin } from './fin.ts'
import { lignesArretees, lignesImprimees } from './lignes.ts'
import type { Suivi } from './suivi.ts'

/** Le dernier jour où le mandat valait, ou vaudra : l'échéance, ou le jour où on y a mis fin. */
export function finiLe(mandat: MandatSigne, fins: readonly Fin[]): JourCivil {
  const entiere = finEntiere(mandat.id, fins)
  if (entiere) return entiere.jour
  const arretees = lignesArretees(mandat.id, fins)
  const jours = mandat.lignes.map((_, rang) => arretees.get(rang + 1) ?? mandat.echeance)
  return jours.reduce((plusTard, jour) => (jour > plusTard ? jour : plusTard), mandat.debut)
}

/**
 * Dit si un nouveau mandat peut être prérempli depuis celui-ci : jusqu'à un an après sa fin, jamais après un décès ou une
 * tutelle. Refuse `TropTardPourRenouveler` et ce que la table refuse.
 */
export function peutRenouveler(mandat: MandatSigne, fins: readonly Fin[], jour: JourCivil): Result<null, Refus> {
  const refus = peut('renouveler', statutAu(mandat, fins, jour))
  if (refus !== null) return refuse(refus)
  return jour > ajouterMois(finiLe(mandat, fins), 12) ? refuse({ type: 'TropTardPourRenouveler' }) : ok(null)
}

/**
 * Les lignes à proposer au renouvellement : ni arrêtées, ni abandonnées ; une ligne accomplie n'y revient que si elle se
 * refait (déclaration mensuelle, trimestrielle, annuelle).
 */
export function lignesARenouveler(mandat: MandatSigne, suivi: Suivi, fins: readonly Fin[]): readonly LigneMandat[] {
  const arretees = lignesArretees(mandat.id, fins)
  return lignesImprimees(mandat).filter(({ recurrence }, rang) => {
    const etat = suivi.lignes[rang]?.type ?? 'aFaire'
    const finie = etat === 'abandonnee' || (etat === 'accomplie' && recurrence === 'uneFois')
    return !arretees.has(rang + 1) && !finie
  })
}
