// Le parcours, aux mots de l'écran : le banc ne sait rien d'autre de l'application.
/* global document, performance, requestAnimationFrame -- ce qui court dans la page */
import { setTimeout as attendre } from 'node:timers/promises'

export const AIDANT = { nom: 'Camille Martin', etiquette: 'CM' }
const FRAPPE = { delay: 25 }

const bouton = (page, name, exact = true) => page.getByRole('button', { name, exact })
const champ = (page, libelle) => page.getByRole('textbox', { name: new RegExp(`^${libelle}( \\(facultatif\\))?$`) })
const option = (page, legende, libelle) => page.getByRole('group', { name: legende }).getByRole('radio', { name: libelle })

/** Premier démarrage ; rend les huit mots. */
export async function creerLeCoffre(page, { ouvrir, commun }) {
  const { creation, creer, mots: huitMots } = ouvrir
  await bouton(page, creer, false).click()
  await page.getByLabel(creation.nomStructure).fill('CCAS de Rezé')
  await page.getByLabel(creation.commune).fill('Rezé')
  await page.getByLabel(creation.telephone).fill('02 40 84 43 00')
  await page.getByLabel(creation.nom, { exact: true }).fill(AIDANT.nom)
  await page.getByLabel(creation.etiquette).fill(AIDANT.etiquette)
  await bouton(page, commun.continuer).click()
  await bouton(page, creation.notes).waitFor()
  const mots = (await page.getByRole('listitem').locator('[lang=fr]').allTextContents()).join(' ')
  await bouton(page, creation.notes).click()
  await page.getByRole('textbox', { name: huitMots }).fill(mots)
  await bouton(page, creation.creer).click()
  await page.waitForURL('**/accueil')
  return mots
}

export async function deverrouiller(page, { ouvrir }, mots) {
  await page.getByRole('textbox', { name: ouvrir.mots }).fill(mots)
  await bouton(page, ouvrir.ouvrir).click()
  await page.waitForURL('**/accueil')
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** Chaque point « fait », l'un après l'autre, gardé avant le suivant. */
async function toutFaire(page, { seance }) {
  const faits = bouton(page, seance.fait, false)
  await faits.first().waitFor()
  for (const fait of await faits.all()) {
    await fait.click()
    await page.waitForFunction((un) => un.getAttribute('aria-pressed') === 'true', await fait.elementHandle())
  }
}

export async function tenirLesPoints(page, { accueil, seance }) {
  await page.getByRole('link', { name: accueil.recevoir }).click()
  await bouton(page, seance.postures.jeFais.reponse, false).click()
  await toutFaire(page, { seance })
  await bouton(page, seance.rediger).click()
  await page.waitForURL('**/rediger/*')
  await champ(page, 'Nom').waitFor()
}

export async function taper(page, { rediger }) {
  const { personne, juge, duree } = rediger
  const ecrire = (libelle, texte) => champ(page, libelle).pressSequentially(texte, FRAPPE)
  await ecrire(personne.nom, 'Lefebvre-Nguyễn')
  await ecrire(personne.prenom, 'Yvette')
  await option(page, personne.civilite, personne.civilites.madame).check()
  await ecrire(personne.naissance, '14/09/1950')
  await ecrire(personne.lieu, 'Nantes')
  await option(page, personne.domicile, personne.domiciles.adresse).check()
  await ecrire(personne.adresse, '12 rue de la Commune de 1871, 44400 Rezé')
  await option(page, personne.identite, personne.pieces.carteIdentite).check()
  await option(page, juge.question, juge.reponses.non).check()
  await option(page, duree.legende, duree.durees.sixMois).check()
  await attendre(700)
}

export async function chercherLesFormalites(page, { rediger }) {
  const recherche = page.getByRole('combobox', { name: rediger.formalites.chercher })
  for (const mots of ['rsa', 'allocation', 'carte vitale']) {
    await recherche.click()
    await recherche.pressSequentially(mots, FRAPPE)
    await attendre(250)
    await recherche.press('Enter')
    await recherche.press('Control+A')
    await recherche.press('Backspace')
    await attendre(250)
  }
  await recherche.press('Escape')
  await attendre(700)
}

export async function faireLire(page, { rediger, lire, commun }) {
  await bouton(page, rediger.suite, false).click()
  await page.waitForURL('**/lire/*')
  const suite = bouton(page, commun.continuer)
  const fin = bouton(page, lire.signer)
  await suite.or(fin).first().waitFor()
  while (!(await fin.isVisible())) {
    await suite.click()
    await attendre(60)
  }
  await fin.click()
  await page.waitForURL('**/signer/*')
}

async function tracer(page, { signer }) {
  await page.getByRole('radio', { name: signer.dessiner }).check()
  const cadre = page.getByRole('group', { name: signer.cadre.split('{nom}')[0] })
  await cadre.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await cadre.boundingBox()
  const point = (t) => [x + width * (0.2 + 0.55 * t), y + height * (0.5 + 0.22 * Math.sin(t * 14))]
  await page.mouse.move(...point(0))
  await page.mouse.down()
  for (let pas = 1; pas <= 30; pas += 1) await page.mouse.move(...point(pas / 30))
  await page.mouse.up()
}

/** Jusqu'au dernier geste, non compris : les deux ont signé, il reste à presser « Je signe ». */
export async function signerPresque(page, fr) {
  const { signer } = fr
  await tracer(page, fr)
  await bouton(page, signer.jeSigne).click()
  await bouton(page, signer.rendre.suite).click()
  await tracer(page, fr)
  await attendre(300)
}

/** Du geste à « C'est signé et enregistré », en ms, vu de la page. */
export const enregistrer = (page, { signer, remettre }) =>
  page.evaluate(
    ([jeSigne, titre]) =>
      new Promise((tenu) => {
        const bouton = [...document.querySelectorAll('button')].find((un) => un.textContent.trim() === jeSigne)
        const debut = performance.now()
        const voir = () => (document.querySelector('h1')?.textContent.trim() === titre ? tenu(performance.now() - debut) : requestAnimationFrame(voir))
        bouton.click()
        voir()
      }),
    [signer.jeSigne, remettre.titre],
  )

export async function clore(page, { remettre, seance }) {
  await bouton(page, remettre.clore).click()
  await toutFaire(page, { seance })
  await bouton(page, seance.fin.clore).click()
  await page.waitForURL('**/')
}
