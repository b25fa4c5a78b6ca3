import type { Bloc } from '../../modeles/bloc.ts'
import type { Fin } from '../../vie/fin.ts'
import type { Circonstances } from '../communs.ts'
import { composerCaducite } from './caducite.ts'
import { composerCloture } from './cloture.ts'
import type { MandatFini } from './mandat-fini.ts'
import { composerRenonciation } from './renonciation.ts'
import { composerRevocation } from './revocation.ts'

/** Le document d'une fin : révocation (C. civ. 2004), renonciation (2007), décès ou tutelle (2003), clôture. */
export function composerFin(fin: Fin, fini: MandatFini, circonstances: Circonstances): readonly Bloc[] {
  switch (fin.type) {
    case 'revocation':
      return composerRevocation(fin, fini, circonstances)
    case 'renonciation':
      return composerRenonciation(fin, fini, circonstances)
    case 'caducite':
      return composerCaducite(fin, fini, circonstances)
    case 'accomplissement':
      return composerCloture(fin, fini, circonstances)
  }
}
