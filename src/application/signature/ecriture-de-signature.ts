import type { BrouillonId } from '../../domain/ids.ts'
import { estUnOrganismeTape } from '../../domain/formalites/parse-organisme-tape.ts'
import { lecteursDe } from '../../domain/mandat/lecteurs.ts'
import type { DocumentPdf, LigneRegistre, MandatSigne, Repere } from '../../domain/mandat/mandat.ts'
import { enJsonCanonique } from '../../domain/signature/texte-canonique.ts'
import { evenement } from '../evenement.ts'
import type { Batch, Ports, Reservation } from '../ports.ts'

interface ASceller {
  readonly mandat: MandatSigne
  readonly octets: Uint8Array
  readonly reservation: Reservation
  readonly brouillon: BrouillonId
}

const repereDe = ({ id, numero, debut, echeance, mandataire }: MandatSigne): Repere => ({
  mandat: id,
  numero,
  debut,
  echeance,
  auteur: mandataire.aidant.id,
})

// Le registre est sans noms : « M. Untel, propriétaire » s'écrit dans un organisme tapé.
const AUTRE_ORGANISME = 'Autre organisme'

const registreDe = ({ id, numero, signeLe, debut, echeance, lignes, signatures }: MandatSigne): LigneRegistre => ({
  mandat: id,
  numero,
  signeLe,
  debut,
  echeance,
  organismes: [...new Set(lignes.map(({ organisme, nomOrganisme }) => (estUnOrganismeTape(organisme) ? AUTRE_ORGANISME : nomOrganisme)))],
  formalites: lignes.length,
  signatureMandant: signatures.mandant.type,
  signatureAidant: signatures.aidant.type,
})

/** HMAC(sel, SHA-256(PDF) ‖ métadonnées) : lie le journal au document, et ne dit plus rien une fois le sel effacé. */
function engager({ digest }: Ports, mandat: MandatSigne, { sel, sha256 }: DocumentPdf): Promise<string> {
  const { id, numero, teteJournal, signeLe, debut, echeance, empreinte } = mandat
  const metadonnees = enJsonCanonique({ format: 'seing/engagement/1', id, numero, teteJournal, signeLe, debut, echeance, empreinte })
  return digest.hmac(sel, new TextEncoder().encode(`${sha256}\n${metadonnees}`))
}

/** Le seul bloc d'une signature : tout y est, ou rien n'est écrit. */
export async function ecritureDeSignature(ports: Ports, { mandat, octets, reservation, brouillon }: ASceller): Promise<Batch> {
  const { id } = mandat
  const document: DocumentPdf = { mandat: id, octets, sha256: await ports.digest.sha256(octets), sel: ports.ids.sel() }
  const clause = mandat.mandataire.quiPeutAgir
  return {
    put: [
      { kind: 'mandat', id, contenu: mandat, lecteurs: lecteursDe('mandat', clause) },
      { kind: 'document', id, contenu: document, lecteurs: lecteursDe('document', clause) },
      { kind: 'repere', id, contenu: repereDe(mandat), lecteurs: lecteursDe('repere', clause) },
      { kind: 'registre', id, contenu: registreDe(mandat), lecteurs: lecteursDe('registre', clause) },
    ],
    remove: [{ kind: 'brouillon', id: brouillon }],
    evenement: evenement(ports, 'mandat-signe', { objet: id, engagement: await engager(ports, mandat, document) }),
    reservation,
  }
}
