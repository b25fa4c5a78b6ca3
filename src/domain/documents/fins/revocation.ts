import type { Bloc, Contenu } from '../../modeles/bloc.ts'
import { remplir } from '../../modeles/remplir.ts'
import type { Fin } from '../../vie/fin.ts'
import { lignesArretees } from '../../vie/lignes.ts'
import { enNumeros, groupes, numeroterSections, organismesDe, section, type Circonstances } from '../communs.ts'
import { aSigner, tete, valeursDe, type MandatFini } from './mandat-fini.ts'

type Revocation = Extract<Fin, { type: 'revocation' }>

/** Les numéros que cette révocation arrête : ceux qu'elle nomme ou, entière, ceux que rien n'avait arrêté avant elle. */
function arreteesParElle(fin: Revocation, fini: MandatFini): (numero: number) => boolean {
  const { lignes } = fin
  if (lignes !== null) return (numero) => lignes.includes(numero)
  const avant = lignesArretees(fin.mandat, fini.fins.filter((autre) => autre.a < fin.a))
  return (numero) => !avant.has(numero)
}

/**
 * L'acte de révocation, entière ou de quelques lignes (C. civ. 2004), avec les organismes à prévenir (2005, 2009). Si le mandat
 * est à un collègue, ni nom ni ligne n'y figurent : ils se recopient du papier.
 */
export function composerRevocation(fin: Revocation, fini: MandatFini, circonstances: Circonstances): readonly Bloc[] {
  const { revocation: texte, mots } = circonstances.texte
  const valeurs = { ...valeursDe(fin, fini, circonstances), lignes: fin.lignes === null ? '' : enNumeros(fin.lignes) }
  const mandat = fini.lu?.mandat ?? null
  const siennes = arreteesParElle(fin, fini)
  const inconnues = mandat ? (fin.lignes ?? []).filter((numero) => numero > mandat.lignes.length) : []
  const arretees = mandat ? groupes(mandat, siennes, ({ precision }) => (precision === '' ? [] : [precision])) : []
  const aPrevenir: Contenu = mandat
    ? { type: 'liste', elements: organismesDe(mandat, siennes) }
    : { type: 'paragraphe', texte: texte.prevenirIllisible }
  return numeroterSections([
    ...tete({ titre: fin.lignes === null ? texte.titre : texte.titrePartiel, sousTitre: texte.sousTitre }, fin, { fini, circonstances }),
    section(
      {
        titre: texte.decision,
        alineas: [
          `${remplir(fin.lignes === null ? texte.tout : texte.enPartie, valeurs)} ${remplir(texte.voies[fin.voie], valeurs)}`,
          texte.sansMotif,
          ...(fin.lignes === null ? [] : [texte.lesAutres]),
          ...(inconnues.length === 0 ? [] : [remplir(texte.inconnues, { lignes: enNumeros(inconnues) })]),
        ],
      },
      valeurs,
    ),
    ...(arretees.length === 0 ? [] : [{ type: 'clause', numero: 0, titre: texte.lignesArretees, contenu: [{ type: 'formalites', groupes: arretees }] } as const]),
    section(texte.prevenir, valeurs, [aPrevenir]),
    section(texte.structure, valeurs),
    aSigner(texte.exemplaires, fini, circonstances),
    { type: 'mention', texte: mots.etabliAvecSeing },
  ])
}
