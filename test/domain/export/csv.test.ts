import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { colonnes, versionRegistre, type LigneExportee } from '../../../src/domain/export/colonnes.ts'
import { toCsv } from '../../../src/domain/export/csv.ts'
import type { LigneRegistre } from '../../../src/domain/mandat/mandat.ts'
import { unMandat } from '../../support/un-mandat.ts'

/** Lecteur RFC 4180 écrit pour l'essai : `;`, guillemets doublés, CRLF. */
function lireCsv(texte: string): readonly (readonly string[])[] {
  const rangees: string[][] = [['']]
  let entoure = false
  for (let rang = 1; rang < texte.length; rang++) {
    const signe = texte.charAt(rang)
    const rangee = rangees.at(-1) ?? []
    const ajouter = (lu: string): void => void rangee.push((rangee.pop() ?? '') + lu)
    if (entoure && signe === '"' && texte[rang + 1] === '"') {
      ajouter('"')
      rang++
    } else if (signe === '"') entoure = !entoure
    else if (!entoure && signe === ';') rangee.push('')
    else if (!entoure && signe === '\r' && texte[rang + 1] === '\n') {
      rangees.push([''])
      rang++
    } else ajouter(signe)
  }
  return rangees.slice(0, -1)
}

const cellules = fc.array(fc.array(fc.string({ unit: fc.constantFrom('a', 'é', ';', '"', '\r', '\n', '\t', '=', '+', '-', '@', "'", ' ') }), { minLength: 3, maxLength: 3 }))
const trois = [0, 1, 2].map((rang) => ({ titre: `c${String(rang)}`, valeur: (ligne: readonly string[]) => ligne[rang] ?? '' }))

describe('le CSV', () => {
  it('se relit à l’identique, à l’apostrophe des formules près', () => {
    fc.assert(
      fc.property(cellules, (lignes) => {
        const attendu = lignes.map((ligne) => ligne.map((texte) => (/^[=+\-@\t\r\n]/.test(texte) ? `'${texte}` : texte)))
        expect(lireCsv(toCsv(trois, lignes))).toEqual([['c0', 'c1', 'c2'], ...attendu])
      }),
    )
  })

  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx', '\rx', '＝1', '=cmd|"/c calc"!A1'])('rend inerte « %s »', (texte) => {
    const cellule = lireCsv(toCsv(trois, [[texte, '', '']]))[1]?.[0]
    expect(cellule).toBe(`'${texte}`)
  })

  it('commence par la marque d’ordre et finit chaque ligne par CRLF', () => {
    expect(toCsv(trois, [])).toBe('\ufeffc0;c1;c2\r\n')
  })
})

describe('le registre exporté', () => {
  const registre = (id: string, mandat: ReturnType<ReturnType<typeof unMandat>['signe']>): LigneRegistre => ({
    mandat: mandat.id,
    numero: mandat.numero,
    signeLe: mandat.signeLe,
    debut: mandat.debut,
    echeance: mandat.echeance,
    organismes: [...new Set(mandat.lignes.map(({ nomOrganisme }) => nomOrganisme))],
    formalites: mandat.lignes.length,
    signatureMandant: id === '3' ? 'nomEcrit' : mandat.signatures.mandant.type,
    signatureAidant: mandat.signatures.aidant.type,
  })
  const ligne = (id: string, statut: LigneExportee['statut'], copieRemise: boolean): LigneExportee => {
    const mandat = unMandat().portant(id).pour('caf.demander-le-rsa').pour('ameli.demander-la-c2s').pendant('douzeMois').signe()
    return { registre: registre(id, mandat), statut, copieRemise }
  }
  const lignes = [ligne('1', 'enCours', true), ligne('2', 'revoque', false), ligne('3', 'expire', true), ligne('4', 'aVenir', true)]

  it('est celui de référence (colonne changée : monter versionRegistre)', () => {
    expect(versionRegistre).toBe(1)
    expect(toCsv(colonnes, lignes)).toBe(readFileSync(new URL('../../fixtures/registre.csv', import.meta.url), 'utf8'))
  })

  it('ne porte aucun nom de personne', () => expect(toCsv(colonnes, lignes)).not.toMatch(/Lefèvre|Zoé|Benali|Nadia/))

  it('a pour chaque colonne un identifiant, un titre et une sensibilité', () => {
    expect(new Set(colonnes.map(({ id }) => id)).size).toBe(colonnes.length)
    expect(colonnes.filter(({ sensibilite }) => sensibilite === 'revelatrice').map(({ id }) => id)).toEqual(['organismes'])
  })
})
