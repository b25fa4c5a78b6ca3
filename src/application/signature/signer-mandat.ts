import type { BrouillonId, MandatId } from '../../domain/ids.ts'
import type { Instant, JourCivil } from '../../domain/jour-civil.ts'
import type { MandatSigne } from '../../domain/mandat/mandat.ts'
import { neutraliser } from '../../domain/signature/neutraliser.ts'
import { signatairesDe, type QuiSigne } from '../../domain/signature/signataires.ts'
import type { GesteDeSignature, SignatureApposee, Signatures } from '../../domain/signature/signature.ts'
import { signer } from '../../domain/signature/signer.ts'
import { texteCanonique } from '../../domain/signature/texte-canonique.ts'
import { RIEN_D_APPOSE } from '../../domain/modeles/assembler.ts'
import { composerMandat } from '../../domain/modeles/composer.ts'
import type { Modele } from '../../domain/modeles/modele.ts'
import { ok, refuse, type Result } from '../../domain/result.ts'
import { brouillonPret, type BrouillonPret, type RefusDeMandat } from './brouillon-pret.ts'
import { ecritureDeSignature } from './ecriture-de-signature.ts'
import { lettresImpossibles } from './lettres-impossibles.ts'
import type { DocumentAComposer, Ports, Reservation } from '../ports.ts'

/** Un geste et l'instant où la main s'est levée. */
export interface GesteDate {
  readonly geste: GesteDeSignature
  readonly a: Instant
}
export interface Gestes {
  readonly mandant: GesteDate
  readonly aidant: GesteDate
  /** Celui du curateur présent, si la structure le demande ; absent sinon. */
  readonly curateur?: GesteDate
  /** Le jour où le texte a été lu : les dates signées sont celles-là, ou rien n'est signé. */
  readonly luLe: JourCivil
}
export interface MandatEnregistre {
  readonly mandat: MandatId
}

/** Ce que la main a fait devient ce qu'on garde. Refuse une signature vide, trop petite, ou un nom qui n'est pas le sien. */
function neutraliserTout(pret: BrouillonPret['pret'], gestes: Gestes): Result<Signatures, RefusDeMandat> {
  const signees: Partial<Record<QuiSigne, SignatureApposee>> = {}
  for (const { qui, nom } of signatairesDe(pret)) {
    const geste = gestes[qui]
    if (geste === undefined) return refuse({ type: 'SignatureNonAttendue' })
    const lue = neutraliser(geste.geste, { nomAttendu: nom, a: geste.a })
    if (!lue.ok) return lue
    signees[qui] = lue.value
  }
  const { mandant, aidant, curateur = null } = signees
  const enTrop = gestes.curateur !== undefined && curateur === null
  return mandant && aidant && !enTrop ? ok({ mandant, aidant, curateur }) : refuse({ type: 'SignatureNonAttendue' })
}

async function apposer(ports: Ports, { pret, modele }: BrouillonPret, signatures: Signatures, reservation: Reservation): Promise<MandatSigne> {
  const { ids, clock, digest } = ports
  const empreinte = await digest.sha256(new TextEncoder().encode(texteCanonique(pret, modele)))
  const { numero, teteJournal } = reservation
  return signer(pret, {
    id: ids.nouveau<MandatId>(),
    numero,
    teteJournal,
    // Celui du jugement, pas une seconde lecture de l'horloge : minuit peut passer ici aussi.
    jour: pret.debut,
    a: clock.maintenant(),
    signatures,
    empreinte,
  })
}

/** Le numéro et la tête du journal figurent au pied de chaque page : une coupe du journal se verra (ADR 0012). */
const documentDe = (mandat: MandatSigne, modele: Modele): DocumentAComposer => ({
  titre: `${modele.titre} ${mandat.numero}`,
  numero: mandat.numero,
  langue: modele.langue,
  date: mandat.signeA,
  blocs: composerMandat(mandat, { modele, numero: mandat.numero, signeLe: mandat.signeLe, signatures: mandat.signatures }),
  pied: `Mandat n° ${mandat.numero} · journal ${mandat.teteJournal}`,
})

/**
 * Signe le brouillon gardé : le juge encore, neutralise les gestes, vérifie les lettres, réserve un numéro, fabrique le
 * PDF, puis écrit mandat, document, repère, registre et ligne de journal d'un seul bloc, qui retire le brouillon.
 * Refuse tout ce qui peut l'être avant d'avoir rien réservé : `BrouillonIntrouvable`, `BrouillonARevoir`, `JourChange` si
 * minuit est passé depuis la lecture, les refus de signature, `LettreImpossible`. Lève `pdf-failed`, ou ce que lève `ecrire` : alors rien n'est signé, le brouillon est intact.
 */
export const signerMandat =
  (ports: Ports) =>
  async (id: BrouillonId, gestes: Gestes): Promise<Result<MandatEnregistre, RefusDeMandat>> => {
    const lu = await brouillonPret(ports, id)
    if (!lu.ok) return lu
    const { pret, modele } = lu.value
    if (pret.debut !== gestes.luLe) return refuse({ type: 'JourChange' })
    const signatures = neutraliserTout(pret, gestes)
    if (!signatures.ok) return signatures
    const lettres = await lettresImpossibles(ports.pdf, [composerMandat(pret, { modele, ...RIEN_D_APPOSE }), signatures.value])
    if (!lettres.ok) return lettres
    const reservation = await ports.vault.reserver()
    const mandat = await apposer(ports, lu.value, signatures.value, reservation)
    const octets = await ports.pdf.fabriquer(documentDe(mandat, modele))
    await ports.vault.ecrire(await ecritureDeSignature(ports, { mandat, octets, reservation, brouillon: id }))
    return ok({ mandat: mandat.id })
  }
