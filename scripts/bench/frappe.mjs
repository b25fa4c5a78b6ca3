// Ce que coûte une touche dans la recherche de formalités : de la lettre reçue à la liste posée (script, style et mise en page), hors attente de l'écran.
/* global window, document, performance, MessageChannel -- ce qui court dans la page */

/** À poser une fois par page. Range chaque durée, en ms, dans `window.frappes`. */
const ecouter = (page) =>
  page.evaluate(() => {
    window.frappes = []
    let debut = 0
    window.addEventListener('beforeinput', () => (debut = performance.now()), { capture: true })
    window.addEventListener('input', () => {
      const canal = new MessageChannel()
      // Après les microtâches, donc après le rendu de Vue ; lire une hauteur force la mise en page.
      canal.port1.onmessage = () => window.frappes.push(document.body.offsetHeight > 0 ? performance.now() - debut : 0)
      canal.port2.postMessage(null)
    })
  })

/** Tape chaque texte lettre à lettre dans le champ, et rend la durée de chaque touche. */
export async function mesurerFrappes(page, champ, textes) {
  await ecouter(page)
  for (const texte of textes) {
    await champ.press('Control+A')
    await champ.pressSequentially(texte, { delay: 90 })
    await page.waitForTimeout(200)
  }
  await champ.press('Escape')
  return page.evaluate(() => window.frappes)
}

/** Le quantile `part` d'une suite de nombres. */
export const quantile = (nombres, part) => [...nombres].sort((a, b) => a - b)[Math.min(nombres.length - 1, Math.ceil(nombres.length * part) - 1)] ?? 0
