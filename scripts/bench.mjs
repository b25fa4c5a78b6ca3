// npm run bench : les nombres promis, mesurés d'un trait sur la construction de production, la cible à côté. Rien ici n'est un essai.
/* global navigator -- ce qui court dans la page */
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { mesurerKdf } from './bench/kdf.mjs'
import { mesurerFrappes, quantile } from './bench/frappe.mjs'
import { durees, jusquAuVerrou, maintenant, ouvrirNavigateur, plusLongueTache, refairePdf } from './bench/navigateur.mjs'
import * as parcours from './bench/parcours.mjs'
import { peser } from './bench/poids.mjs'
import { ms, octets, rapport, tableau, tache, titre } from './bench/tableau.mjs'
import { construire } from './construire.mjs'
import { serve } from './serve.mjs'

const RALENTI = 6
const DEMARRAGES = 7
const MANDATS = 3
const REPRISES = 9
const KDF = 5
const RECHERCHES = ['rsa', 'carte vitale', 'declaration trimestrielle', 'titre de sejour', 'pole emploi']

const mediane = (nombres) => [...nombres].sort((a, b) => a - b)[Math.floor(nombres.length / 2)]
const importer = async (chemin) => (await runnerImport(join(import.meta.dirname, '..', chemin))).module
// Avant runnerImport, qui met NODE_ENV à « development » : la construction ne serait plus celle de production.
const dist = await construire()
const { fr } = await importer('src/i18n/fr.ts')
const { KDF_PARAMS } = await importer('src/vault/crypto/params.ts')
const ouvrir = (profil, ralentir) => ouvrirNavigateur(profil, ralentir, fr.ouvrir.mots)

/** Un poste neuf : l'application gardée hors ligne, un coffre fermé. */
async function preparerLePoste(profil, adresse) {
  const { page, fermer } = await ouvrir(profil, 1)
  await page.goto(adresse)
  await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated')
  const mots = await parcours.creerLeCoffre(page, fr)
  await fermer()
  return mots
}

/** Un processus de navigateur neuf à chaque tour : rien n'est chaud. */
async function demarrer(profil, adresse, ralentir) {
  const mesures = []
  for (let tour = 0; tour < DEMARRAGES; tour += 1) {
    const { page, fermer } = await ouvrir(profil, ralentir)
    mesures.push(await jusquAuVerrou(page, adresse))
    await fermer()
  }
  return mediane(mesures)
}

/** Une étape du parcours, et la plus longue tâche du fil principal pendant qu'elle dure. */
async function etape(page, taches, quoi, faire) {
  const debut = await maintenant(page)
  const rendu = await faire()
  await page.waitForTimeout(100)
  const plusLongue = await plusLongueTache(page, debut, await maintenant(page))
  taches.set(quoi, Math.max(taches.get(quoi) ?? 0, plusLongue))
  return rendu
}

async function unMandat(page, taches, frappes) {
  const noter = (quoi, faire) => etape(page, taches, quoi, faire)
  await noter('points avant', () => parcours.tenirLesPoints(page, fr))
  await noter('saisie du brouillon et aperçu', () => parcours.taper(page, fr))
  await noter('recherche de formalités', () => parcours.chercherLesFormalites(page, fr))
  frappes.push(...(await mesurerFrappes(page, page.getByRole('combobox', { name: fr.rediger.formalites.chercher }), RECHERCHES)))
  await noter('lecture', () => parcours.faireLire(page, fr))
  await noter('tracé des signatures', () => parcours.signerPresque(page, fr))
  const duree = await noter('enregistrement du mandat signé', () => parcours.enregistrer(page, fr))
  return duree
}

/** Le parcours entier, plusieurs mandats de suite, dans un même navigateur ralenti ou non. */
async function travailler(profil, adresse, mots, ralentir) {
  const { page, fermer } = await ouvrir(profil, ralentir)
  await jusquAuVerrou(page, adresse)
  const taches = new Map()
  const frappes = []
  const signer = []
  for (let tour = 0; tour < MANDATS; tour += 1) {
    await etape(page, taches, 'déverrouillage', () => parcours.deverrouiller(page, fr, mots))
    signer.push(await unMandat(page, taches, frappes))
    await etape(page, taches, 'clôture de la séance', () => parcours.clore(page, fr))
  }
  const [premier] = await refairePdf(page, 1, true)
  const chauds = await etape(page, taches, 'fabrication du PDF', () => refairePdf(page, REPRISES, false))
  const ouvertures = await durees(page, 'coffre.ouvrir')
  const prechauffes = await durees(page, 'pdf.warm')
  const fabriques = await durees(page, 'pdf.make')
  await fermer()
  return {
    taches,
    frappe: quantile(frappes, 0.95),
    signer: mediane(signer),
    ouvrir: mediane(ouvertures),
    prechauffer: prechauffes[0] ?? premier,
    pdfDuParcours: fabriques[0] ?? premier,
    pdfPremier: premier,
    pdfChaud: mediane(chauds),
  }
}

const poidsEnLignes = (poids) => [
  titre('Poids (gzip, 1 ko = 1 000 octets)'),
  octets('premier chargement, JavaScript', poids.js, 90),
  octets('premier chargement, CSS', poids.css, 12),
  octets('worker du coffre', poids.coffre, 60),
  octets('worker du PDF, à part', poids.pdf),
  octets(`gardé hors ligne, sans compression (${poids.fichiers} fichiers)`, poids.precache, 3000),
]

const temps = ({ demarrage, kdf, rapide, lent }) => [
  titre('Démarrage à froid hors ligne, serveur éteint, jusqu’à l’écran verrouillé utilisable'),
  ms('CPU × 1', demarrage[0]),
  ms(`CPU ÷ ${RALENTI}`, demarrage[1], 1000),
  rapport(`÷ ${RALENTI} sur × 1`, demarrage[1], demarrage[0]),
  titre(`Mots vers clé : Argon2id ${KDF_PARAMS.m / 1024} Mio, t = ${KDF_PARAMS.t}, p = ${KDF_PARAMS.p}`),
  ms('dérivation seule, CPU × 1', kdf[0]),
  ms(`dérivation seule, CPU ÷ ${RALENTI} (fil principal d’une page nue)`, kdf[1]),
  ms('ouverture entière du coffre, dans son worker (non ralenti)', rapide.ouvrir),
  titre('PDF, dans son worker (non ralenti)'),
  ms('premier, worker neuf, polices comprises', rapide.pdfPremier, 600),
  ms('préchauffage pendant la rédaction', rapide.prechauffer, 600),
  ms('premier du parcours, après préchauffage', rapide.pdfDuParcours),
  ms('à chaud', rapide.pdfChaud, 150),
  rapport('chaud sur premier', rapide.pdfChaud, rapide.pdfPremier),
  titre('« Je signe » jusqu’à « C’est signé et enregistré »'),
  ms('CPU × 1', rapide.signer),
  ms(`CPU ÷ ${RALENTI} (page seule)`, lent.signer),
  rapport(`÷ ${RALENTI} sur × 1`, lent.signer, rapide.signer),
]

const frappes = ({ rapide, lent }) => [
  titre('Une lettre dans la recherche de formalités, jusqu’à la liste posée (95 % des lettres)'),
  ms('CPU × 1', rapide.frappe),
  ms(`CPU ÷ ${RALENTI}`, lent.frappe, 16),
]

const longues = ({ lent }) => [
  titre(`Plus longue tâche du fil principal à CPU ÷ ${RALENTI}, après le démarrage`),
  ...[...lent.taches].map(([quoi, duree]) => tache(quoi, duree)),
]

const profil = mkdtempSync(join(tmpdir(), 'seing-banc-'))
const serveur = await serve({ dir: dist, port: 4290 })
const dire = (phrase) => console.error(`… ${phrase}`)
try {
  dire('poste neuf')
  const mots = await preparerLePoste(profil, serveur.adresse)
  await serveur.arreter()
  dire('démarrages à froid, serveur éteint')
  const demarrage = [await demarrer(profil, serveur.adresse, 1), await demarrer(profil, serveur.adresse, RALENTI)]
  dire('dérivation')
  const kdf = (await mesurerKdf(KDF_PARAMS, [1, RALENTI], KDF)).map(mediane)
  dire('parcours, CPU × 1')
  const rapide = await travailler(profil, serveur.adresse, mots, 1)
  dire(`parcours, CPU ÷ ${RALENTI}`)
  const lent = await travailler(profil, serveur.adresse, mots, RALENTI)
  console.log(`${cpus().length} cœurs, charge ${loadavg()[0].toFixed(1)} ; médianes : ${DEMARRAGES} démarrages, ${MANDATS} mandats, ${REPRISES} PDF.`)
  console.log('Le ralentissement du navigateur n’atteint pas les workers : coffre et PDF y sont mesurés à pleine vitesse.')
  console.log(tableau([...poidsEnLignes(peser(dist)), ...temps({ demarrage, kdf, rapide, lent }), ...frappes({ rapide, lent }), ...longues({ lent })]))
} finally {
  await serveur.arreter()
  rmSync(profil, { recursive: true, force: true, maxRetries: 3 })
}
