import type { Instant } from '../domain/jour-civil.ts'

const format = new Intl.DateTimeFormat('fr-FR', { hour: 'numeric', minute: '2-digit' })

/** `9 h 04`, à l'heure du poste. */
export const heureDe = (instant: Instant): string => format.format(Date.parse(instant)).replace(':', ' h ')
