import type { QuiPeutAgir } from './parties.ts'

/** Pour qui une ligne du coffre s'ouvre : son auteur seul ; l'équipe ; l'auteur et les référents du poste. */
export type Lecteurs = 'auteur' | 'equipe' | 'auteurEtReferents'
export type SorteDeLigne = 'reglages' | 'brouillon' | 'mandat' | 'document' | 'repere' | 'registre' | 'fin' | 'suivi' | 'remise' | 'seance'

type ParClause = Readonly<Record<QuiPeutAgir, Lecteurs>>
const equipe: ParClause = { toutAidant: 'equipe', cetAidant: 'equipe' }
const selonLaClause: ParClause = { toutAidant: 'equipe', cetAidant: 'auteur' }

const LECTEURS: Readonly<Record<SorteDeLigne, ParClause>> = {
  reglages: equipe,
  brouillon: { toutAidant: 'auteur', cetAidant: 'auteur' },
  mandat: selonLaClause,
  document: selonLaClause,
  repere: equipe,
  registre: { toutAidant: 'equipe', cetAidant: 'auteurEtReferents' },
  fin: equipe,
  suivi: selonLaClause,
  remise: equipe,
  seance: equipe,
}

/** La clause « qui peut agir » est aussi une clé, pas un menu : rend les lecteurs de cette sorte de ligne. */
export const lecteursDe = (sorte: SorteDeLigne, clause: QuiPeutAgir): Lecteurs => LECTEURS[sorte][clause]
