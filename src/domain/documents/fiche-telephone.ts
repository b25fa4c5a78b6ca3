import { enToutesLettres } from '../jour-civil.ts'
import { peut } from '../mandat/cycle-de-vie.ts'
import type { Refus } from '../mandat/refus.ts'
import { statutAu } from '../mandat/statut.ts'
import type { Bloc } from '../modeles/bloc.ts'
import { remplir } from '../modeles/remplir.ts'
import { ok, refuse, type Result } from '../result.ts'
import { estEnAttenteDuCurateur } from '../capacite/attente-du-curateur.ts'
import { lignesArretees, lignesImprimees } from '../vie/lignes.ts'
import type { Vie } from '../vie/noter.ts'
import { groupes, lignesDeLaPersonne, numeroterSections, reference, section, type Circonstances } from './communs.ts'

/**
 * De quoi appeler un organisme : nom, naissance, ses lignes qui valent encore, dates, numéro, téléphone de la structure, ce
 * qu'il faut demander ; rien d'autre (RGPD 5.1.c). Refuse `OrganismeHorsMandat`, `CurateurAttendu` et ce que la table refuse.
 */
export function composerFicheTelephone(vie: Vie, organisme: string, circonstances: Circonstances): Result<readonly Bloc[], Refus> {
  const { mandat, fins, suivi, jour } = vie
  const refus = peut('etablirFicheTelephone', statutAu(mandat, fins, jour))
  if (refus !== null) return refuse(refus)
  if (estEnAttenteDuCurateur(mandat, suivi)) return refuse({ type: 'CurateurAttendu' })
  const arretees = lignesArretees(mandat.id, fins)
  const imprimees = lignesImprimees(mandat)
  const vaut = (numero: number): boolean =>
    imprimees[numero - 1]?.nomOrganisme === organisme && !arretees.has(numero) && suivi.lignes[numero - 1]?.type !== 'abandonnee'
  const siennes = groupes(mandat, vaut, ({ precision }) => (precision === '' ? [] : [precision]))
  if (siennes.length === 0) return refuse({ type: 'OrganismeHorsMandat' })
  const { fiche, mots } = circonstances.texte
  const { structure, aidant } = circonstances
  const valeurs = {
    aidant: [aidant.nom, aidant.fonction].filter((morceau) => morceau !== '').join(', '),
    structure: structure.nom,
    numero: mandat.numero,
    echeance: enToutesLettres(mandat.echeance),
    telephone: structure.telephone,
  }
  return ok(
    numeroterSections([
      { type: 'titre', texte: fiche.titre, sousTitre: remplir(fiche.sousTitre, { organisme }) },
      reference({ numero: mandat.numero, jours: [['debut', mandat.debut], ['echeance', mandat.echeance]] }, circonstances),
      {
        type: 'parties',
        parties: [
          { role: mots.roles.personne, ...lignesDeLaPersonne(mandat, mots) },
          { role: mots.roles.appelant, nom: valeurs.aidant, lignes: [structure.nom] },
        ],
      },
      { type: 'clause', numero: 0, titre: fiche.lignes, contenu: [{ type: 'formalites', groupes: siennes }] },
      section(fiche.dire, valeurs),
      section(fiche.demander, valeurs),
      { type: 'cadres', titre: fiche.cadres.titre, cadres: fiche.cadres.cadres },
    ]),
  )
}
