import { faireUnMandat } from './pages/parcours.ts'
import { Porte } from './pages/porte.ts'
import { expect, test } from './support/essai.ts'
import { premiere, usagere } from './support/personnes.ts'
import { residusDuProfil } from './support/residu.ts'

/** Deux mots qui se suivent : un seul, pris dans un dictionnaire, se trouverait aussi dans la liste livrée avec l'application. */
const paires = (mots: string): string[] => {
  const suite = mots.split(' ')
  return suite.slice(1).map((mot, rang) => `${suite[rang] ?? ''} ${mot}`)
}

const PLANTE = 'Malvoisinière'

test('après le parcours, aucun mot de la personne ni de la clé n’est en clair dans le profil ; un mot planté y est trouvé', async ({
  serveur,
  profil,
}) => {
  test.setTimeout(150_000)
  const page = await profil.page()
  const porte = new Porte(page)
  await porte.aller(serveur.adresse)
  const mots = await porte.creer(premiere)
  await faireUnMandat(page, premiere.nom, usagere)
  await porte.verrouiller()
  await porte.ouvrir(premiere.etiquette, mots)
  await profil.fermer()

  const { nom, prenom, lieu, adresse, precision = '' } = usagere
  const canaris = [nom, prenom, lieu, adresse, 'Bruyandières', precision, 'Gravelotières', ...paires(mots)]
  expect(residusDuProfil(profil.dossier, canaris)).toEqual([])

  const rouverte = await profil.relancer()
  await rouverte.goto(serveur.adresse)
  await rouverte.evaluate(
    (mot) =>
      new Promise<void>((fini, rate) => {
        const demande = indexedDB.open('plante', 1)
        demande.onupgradeneeded = () => demande.result.createObjectStore('mots')
        demande.onerror = () => rate(new Error('base refusée'))
        demande.onsuccess = () => {
          const ecriture = demande.result.transaction('mots', 'readwrite')
          ecriture.objectStore('mots').put({ mot }, 1)
          ecriture.oncomplete = () => fini()
        }
      }),
    PLANTE,
  )
  await profil.fermer()
  expect(residusDuProfil(profil.dossier, [PLANTE])).not.toEqual([])
})
