import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { colonnes } from '../../src/domain/export/colonnes.ts'
import { catalogueDeBase } from '../../src/domain/formalites/catalogue.ts'
import type { Drapeau } from '../../src/domain/formalites/formalite.ts'
import { readAloud } from '../pdf/support/meant.ts'
import { dict, readPdf, run } from '../pdf/support/read-pdf.ts'
import { faireUnMandat, mener, type MandatFait } from './pages/parcours.ts'
import { Porte } from './pages/porte.ts'
import type { Saisie } from './pages/redaction.ts'
import { Registre } from './pages/registre.ts'
import { Remise } from './pages/remise.ts'
import { lireCsv } from './support/csv.ts'
import { expect, test } from './support/essai.ts'
import { premiere, usagere } from './support/personnes.ts'

/** Des titres qu'un seul organisme porte : la liste les retrouve sans hésiter. */
const titreUnique = (titre: string): boolean => catalogueDeBase.formalites.filter((autre) => autre.titre === titre).length === 1
/** Celles que l'écran n'accepte qu'après une autre réponse de la personne, ou pas du tout. */
const A_CONFIRMER: readonly Drapeau[] = ['nonDelegable', 'rib', 'paiement']
const sansQuestion = (drapeaux: readonly Drapeau[]): boolean => !A_CONFIRMER.some((drapeau) => drapeaux.includes(drapeau))
const QUARANTE = catalogueDeBase.formalites.filter(({ titre, drapeaux }) => titreUnique(titre) && sansQuestion(drapeaux)).slice(0, 40)

const specimens: Readonly<Record<'court' | 'long' | 'noms', Saisie>> = {
  court: usagere,
  long: { ...usagere, formalites: [], titres: QUARANTE.map(({ titre }) => titre), duree: 'douzeMois' },
  noms: {
    ...usagere,
    nom: 'N’Guessan-Włodarczyk de La Rochefoucauld-Liancourt d’Estrées',
    prenom: 'Anaïs-Zoé Maëlle Œdipine Šárka',
    lieu: 'L’Haÿ-les-Roses',
    adresse: '12 bis, rue de l’Abbé-Grégoire, résidence « Les Érables », 99123 Valombreuse-sur-Ÿerres',
  },
}

/** Ce que disent les lecteurs de PDF d'autrui. */
function verifierPdf(octets: Buffer, { nom, prenom, formalites, titres = [] }: Saisie): void {
  expect(run('qpdf', octets, ['--check'])).toContain('No syntax or stream encoding errors found')
  const polices = run('pdffonts', octets, []).trim().split('\n').slice(2)
  expect(polices.length).toBeGreaterThan(0)
  // Colonnes emb, sub, uni de pdffonts.
  for (const police of polices) expect(police).toMatch(/\byes\s+yes\s+yes\b/)
  const lu = readAloud(run('pdfinfo', octets, ['-struct-text'])).join(' ').replace(/\s+/g, ' ')
  const reperes = ['Mandat pour l', nom, premiere.structure, '1. Objet', '2. Formalités', ...titres, '7. Durée', `Fait à ${premiere.commune}`]
  const places = reperes.map((repere) => lu.indexOf(repere))
  expect(places.every((place) => place >= 0), `${reperes.filter((_, rang) => places[rang] === -1).join(', ')} absents`).toBe(true)
  expect(places, 'dans l’ordre du mandat').toEqual([...places].sort((a, b) => a - b))
  expect(formalites.length + titres.length).toBeGreaterThan(0)
  const pdf = readPdf(octets)
  const alternatives = [...pdf.objects.keys()].map((ref) => dict(pdf, ref)).filter((objet) => objet['/S'] === '/Figure').map((objet) => objet['/Alt'])
  expect(alternatives).toHaveLength(2)
  expect(String(alternatives[0])).toContain(`${prenom} ${nom}`)
  expect(String(alternatives[1])).toContain(premiere.nom)
}

function verifierRegistre(csv: Buffer, faits: readonly MandatFait[]): void {
  const [entete, ...lignes] = lireCsv(csv)
  expect(entete).toEqual(colonnes.map(({ titre }) => titre))
  const cellule = (rang: number, id: string): string => lignes[rang]?.[colonnes.findIndex((colonne) => colonne.id === id)] ?? ''
  expect(lignes.map((_, rang) => cellule(rang, 'numero')).sort()).toEqual(faits.map(({ numero }) => numero).sort())
  const comptes = new Map(lignes.map((_, rang) => [cellule(rang, 'numero'), cellule(rang, 'formalites')]))
  expect(faits.map(({ numero }) => comptes.get(numero))).toEqual(['2', '40', '2'])
  for (const rang of lignes.keys()) {
    expect(cellule(rang, 'signe-le')).toMatch(/^\d{2}\/\d{2}\/\d{4}$/)
    expect(cellule(rang, 'signe-le-iso')).toBe(cellule(rang, 'signe-le').split('/').reverse().join('-'))
    expect(cellule(rang, 'etat')).toBe('en cours')
  }
  for (const { nom, prenom } of Object.values(specimens)) expect(csv.includes(nom) || csv.includes(prenom)).toBe(false)
}

test('les documents remis et le registre sont lus comme il faut par les outils d’autrui @chromium', async ({ serveur, profil }) => {
  // Les mêmes octets sortent des deux moteurs : test/pdf le prouve.
  test.setTimeout(120_000)
  const page = await profil.page()
  const porte = new Porte(page)
  await porte.aller(serveur.adresse)
  await porte.creer(premiere)
  const court = await faireUnMandat(page, premiere.nom, specimens.court)
  await new Remise(page).autreMandat()
  const long = await mener(page, premiere.nom, specimens.long)
  await new Remise(page).autreMandat()
  const noms = await mener(page, premiere.nom, specimens.noms)
  const registre = new Registre(page)
  await registre.aller()
  const csv = await registre.exporter()

  const dossier = process.env['SPECIMENS']
  if (dossier !== undefined) {
    mkdirSync(dossier, { recursive: true })
    writeFileSync(join(dossier, 'registre.csv'), csv)
    for (const [nom, { document }] of Object.entries({ court, long, noms })) writeFileSync(join(dossier, `mandat-${nom}.pdf`), document)
  }
  verifierPdf(court.document, specimens.court)
  verifierPdf(long.document, specimens.long)
  verifierPdf(noms.document, specimens.noms)
  verifierRegistre(csv, [court, long, noms])
})
