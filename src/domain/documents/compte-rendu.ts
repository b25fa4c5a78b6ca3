import { enChiffres, enToutesLettres } from '../jour-civil.ts'
import { finEntiere, statutAu } from '../mandat/statut.ts'
import type { Bloc } from '../modeles/bloc.ts'
import { remplir } from '../modeles/remplir.ts'
import { estEnAttenteDuCurateur } from '../capacite/attente-du-curateur.ts'
import { lignesArretees } from '../vie/lignes.ts'
import type { Vie } from '../vie/noter.ts'
import { finiLe } from '../vie/renouveler.ts'
import type { EtatDeLigne } from '../vie/suivi.ts'
import { groupes, nomDeLAidant, numeroterSections, parties, reference, section, type Circonstances } from './communs.ts'
import type { TexteDuCompteRendu } from './texte.ts'

const PARTS_DES_FAITS = [16, 12, 52, 20] as const
const PARTS_DES_PAPIERS = [52, 12, 18, 18] as const

const colonnes = (titres: readonly string[], parts: readonly number[]) => titres.map((titre, rang) => ({ titre, part: parts[rang] ?? 1 }))

function etatEnMots(etat: EtatDeLigne, encours: boolean, { etats, raisons }: TexteDuCompteRendu): string {
  switch (etat.type) {
    case 'aFaire':
      return encours ? etats.aFaire : etats.pasFaite
    case 'enAttente': {
      const raison = etat.note === '' ? raisons[etat.raison] : etat.raison === 'autre' ? etat.note : `${raisons[etat.raison]} (${etat.note})`
      return remplir(encours ? etats.enAttente : etats.attendait, { jour: enToutesLettres(etat.jusquAu), raison })
    }
    case 'accomplie':
      return remplir(etats.accomplie, { jour: enToutesLettres(etat.le) })
    case 'abandonnee':
      return remplir(etats.abandonnee, { jour: enToutesLettres(etat.le), pourquoi: etat.pourquoi })
  }
}

function chaqueLigne({ mandat, fins, suivi, jour }: Vie, texte: TexteDuCompteRendu): Bloc {
  const arretees = lignesArretees(mandat.id, fins)
  const encours = statutAu(mandat, fins, jour) === 'enCours'
  const detail = (numero: number): string => {
    const etat = suivi.lignes[numero - 1] ?? { type: 'aFaire' }
    const arretee = arretees.get(numero)
    return arretee !== undefined && etat.type !== 'accomplie'
      ? remplir(texte.etats.arretee, { jour: enToutesLettres(arretee) })
      : etatEnMots(etat, encours, texte)
  }
  const lignes = groupes(mandat, () => true, ({ precision }, numero) => [precision, detail(numero)].filter((mot) => mot !== ''))
  return { type: 'clause', numero: 0, titre: texte.chaqueLigne, contenu: [{ type: 'formalites', groupes: lignes }] }
}

/** Ce qui a été fait, appelé, confié : un tableau chacun, absent s'il n'y a rien à y mettre. */
function faits({ suivi }: Vie, circonstances: Circonstances): readonly Bloc[] {
  const { actes, appels, originaux, codes } = circonstances.texte.compteRendu
  const parJour = <T extends { readonly le: string; readonly a: string }>(liste: readonly T[]): readonly T[] =>
    liste.toSorted((a, b) => (a.le + a.a < b.le + b.a ? -1 : 1))
  const tableau = (titre: string, titres: readonly string[], parts: readonly number[], rangees: readonly (readonly string[])[]): readonly Bloc[] =>
    rangees.length === 0 ? [] : [{ type: 'tableau', numero: 0, titre, colonnes: colonnes(titres, parts), rangees }]
  const deActes = parJour(suivi.actes).map(({ le, ligne, quoi, code, par }) => [
    enChiffres(le),
    String(ligne),
    code === null ? quoi : `${quoi} (${codes[code]})`,
    nomDeLAidant(circonstances, par),
  ])
  const deAppels = parJour(suivi.appels).map(({ le, organisme, reponse, par }) => [enChiffres(le), organisme, reponse, nomDeLAidant(circonstances, par)])
  const deOriginaux = suivi.originaux.map(({ sorte, nombre, confieLe, renduLe }) => [
    sorte,
    String(nombre),
    enChiffres(confieLe),
    renduLe === null ? originaux.pasRendu : enChiffres(renduLe),
  ])
  return [
    ...(deActes.length === 0 ? [section({ titre: actes.titre, alineas: [actes.aucun] }, {})] : tableau(actes.titre, actes.colonnes, PARTS_DES_FAITS, deActes)),
    ...tableau(appels.titre, appels.colonnes, PARTS_DES_FAITS, deAppels),
    ...tableau(originaux.titre, originaux.colonnes, PARTS_DES_PAPIERS, deOriginaux),
  ]
}

function ouEnEst({ mandat, fins, suivi, jour }: Vie, texte: TexteDuCompteRendu): Bloc {
  const valeurs = { debut: enToutesLettres(mandat.debut), echeance: enToutesLettres(mandat.echeance), fin: enToutesLettres(finiLe(mandat, fins)) }
  const statut = statutAu(mandat, fins, jour)
  const fin = finEntiere(mandat.id, fins)
  const heritiers = fin?.type === 'caducite' && fin.cause === 'deces' ? [texte.auxHeritiers] : []
  const attendu = estEnAttenteDuCurateur(mandat, suivi) && statut === 'enCours' ? [texte.curateurAttendu] : []
  const curateur = suivi.curateurSigneLe === null ? attendu : [remplir(texte.curateurSigne, { jour: enToutesLettres(suivi.curateurSigneLe) })]
  return section({ titre: texte.ouEnEst, alineas: [remplir(texte.statut[statut], valeurs), ...heritiers, ...curateur] }, {})
}

/** Le compte rendu au mandant (C. civ. 1993) : chaque ligne, chaque acte noté, les appels, les papiers confiés et rendus. */
export function composerCompteRendu(vie: Vie, circonstances: Circonstances): readonly Bloc[] {
  const { mandat, suivi, jour } = vie
  const { mots, compteRendu } = circonstances.texte
  const fin = finEntiere(mandat.id, vie.fins)
  const aRendre = suivi.originaux.some(({ renduLe }) => renduLe === null)
  return numeroterSections([
    { type: 'titre', texte: compteRendu.titre, sousTitre: compteRendu.sousTitre },
    reference(
      { numero: mandat.numero, jours: [['debut', mandat.debut], fin ? ['fin', fin.jour] : ['echeance', mandat.echeance], ['etabli', jour]] },
      circonstances,
    ),
    parties(mandat, circonstances),
    ouEnEst(vie, compteRendu),
    chaqueLigne(vie, compteRendu),
    ...faits(vie, circonstances),
    section({ titre: compteRendu.papiers.titre, alineas: [aRendre ? compteRendu.papiers.aRendre : compteRendu.papiers.aucun] }, {}),
    section(compteRendu.questions, { telephone: circonstances.structure.telephone }),
    { type: 'mention', texte: mots.etabliAvecSeing },
  ])
}
