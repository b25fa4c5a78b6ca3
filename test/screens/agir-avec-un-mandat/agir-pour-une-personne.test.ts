import { afterEach, describe, expect, it, vi } from 'vitest'
import type { MandatId } from '../../../src/domain/ids.ts'
import { jour } from '../../support/lire.ts'
import AgirPourUnePersonne from '../../../src/screens/agir-avec-un-mandat/un-mandat/AgirPourUnePersonne.vue'
import { unMandat } from '../../support/au-poste.ts'
import { operations, passerA, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran
let poste: Poste
let id: MandatId
afterEach(() => ecran.page.unmount())

const ouvrir = async (): Promise<void> => {
  ecran = await unEcran(AgirPourUnePersonne, poste, { motif: '/agir/:id', adresse: `/agir/${id}` })
}
const unPosteAvecMandat = async (): Promise<void> => {
  poste = await unPosteOuvert()
  id = await unMandat(poste)
  await ouvrir()
}
const suivi = async () => reussi(await poste.actes.suiviDuMandat(id))
const noter = async (choix: string): Promise<void> => {
  await ecran.cliquer('Noter : Déposer une demande d’aide au logement')
  await ecran.cocher(choix)
  await laisserFaire()
}
const enregistrer = async (): Promise<void> => {
  const bouton = ecran.page.get('dialog[open] button[type=submit]').element
  if (bouton instanceof HTMLElement) bouton.click()
  await laisserFaire()
}

describe('agir pour une personne', () => {
  it('dit ce qui peut être fait, où, par qui, jusqu’à quand, et comment entrer sans elle', async () => {
    await unPosteAvecMandat()
    expect(ecran.page.get('h1').text()).toBe('Odette Fontenay')
    expect(ecran.texte()).toContain('née le 14/03/1943')
    expect(ecran.page.findAll('.adresse').map((adresse) => adresse.text())).toEqual(['caf.fr', 'ameli.fr'])
    expect(ecran.page.get('.reperes').text()).toMatch(/20 mai 2027.*Tout aidant habilité \(CCAS de Valfleury\)/s)
    expect(ecran.page.findAll('.entrer')).toHaveLength(2)
    expect(ecran.texte()).toContain('appartement du 8 rue des Tilleuls')
  })

  it('ne note rien tant qu’on ne dit pas où en est la ligne', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Noter : Déposer une demande d’aide au logement')
    await enregistrer()
    expect(ecran.texte()).toContain('Choisissez où en est la ligne.')
    expect(operations(poste)).not.toContain('suivi-note')
  })

  it('note une ligne faite en deux gestes', async () => {
    await unPosteAvecMandat()
    await noter('C’est fait')
    await enregistrer()
    expect((await suivi()).lignes[0]).toEqual({ type: 'accomplie', le: '2026-11-21' })
    expect(ecran.texte()).toContain('Faite le 21/11/2026')
  })

  it('note ce qui a été fait et comment le code est arrivé, jamais le code', async () => {
    await unPosteAvecMandat()
    await noter('J’ai avancé')
    await enregistrer()
    expect(ecran.texte()).toContain('Écrivez ce qui a été fait.')
    await ecran.taper('Ce que vous avez fait', 'dossier commencé')
    await ecran.cocher('Dicté au téléphone')
    await enregistrer()
    expect((await suivi()).actes.map(({ ligne, quoi, code }) => ({ ligne, quoi, code }))).toEqual([{ ligne: 1, quoi: 'dossier commencé', code: 'dicteAuTelephone' }])
    expect((await suivi()).lignes[0]).toEqual({ type: 'aFaire' })
    expect(ecran.page.get('.histoire').text()).toMatch(/dossier commencé \(code\s: dicté au téléphone\)/)
  })

  it('note une attente, avec un jour de relance proposé selon ce qui est attendu', async () => {
    await unPosteAvecMandat()
    await noter('Ça attend')
    await enregistrer()
    expect(ecran.texte()).toContain('Choisissez ce qui est attendu.')
    await ecran.cocher('Un courrier avec un code')
    await laisserFaire()
    expect(ecran.champ('À relancer le').value).toBe('01/12/2026')
    await ecran.taper('À relancer le', 'demain')
    await enregistrer()
    expect(ecran.texte()).toContain('Cette date n’existe pas')
    await ecran.taper('À relancer le', '20/11/2026')
    await enregistrer()
    expect(ecran.texte()).toContain('Choisissez un jour à venir')
    await ecran.taper('À relancer le', '2/12/2026')
    await enregistrer()
    expect((await suivi()).lignes[0]).toEqual({ type: 'enAttente', raison: 'courrierAvecCode', note: '', jusquAu: '2026-12-02' })
    expect(ecran.texte()).toContain('Un courrier avec un code, à relancer le 02/12/2026')
  })

  it('note un abandon, avec son pourquoi', async () => {
    await unPosteAvecMandat()
    await noter('On abandonne')
    await enregistrer()
    expect(ecran.texte()).toContain('Écrivez pourquoi en quelques mots.')
    await ecran.taper('Pourquoi', 'elle déménage')
    await enregistrer()
    expect(ecran.texte()).toContain('Abandonnée le 21/11/2026 : elle déménage')
  })

  it('refuse un numéro de sécurité sociale dans ce qui est noté, et garde la saisie', async () => {
    await unPosteAvecMandat()
    await noter('J’ai avancé')
    await ecran.taper('Ce que vous avez fait', 'compte 1 85 05 78 006 084 91')
    await enregistrer()
    expect(ecran.texte()).toContain('numéro de sécurité sociale')
    expect(ecran.champ('Ce que vous avez fait').value).toBe('compte 1 85 05 78 006 084 91')
    expect((await suivi()).actes).toEqual([])
  })

  it('montre la fiche téléphone, l’imprime, puis note la réponse', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Fiche téléphone : CAF')
    await vi.waitFor(() => {
      expect(ecran.page.get('h1').text()).toMatch(/^Appeler\s: CAF$/)
    })
    expect(ecran.page.find('.mandat').exists()).toBe(true)
    await ecran.cliquer('Imprimer la fiche')
    expect(poste.ports.files.imprimes).toHaveLength(1)
    await ecran.cliquer('Noter l’appel')
    expect(ecran.texte()).toContain('Écrivez la réponse en quelques mots.')
    await ecran.taper('Ce que l’organisme a répondu', 'dossier complet')
    await ecran.cliquer('Noter l’appel')
    expect(ecran.texte()).toContain('Appel noté.')
    await ecran.cliquer('Revenir au mandat')
    expect(ecran.page.get('.histoire').text()).toMatch(/Appel\s: CAF/)
    expect(ecran.page.get('.histoire').text()).toContain('dossier complet')
  })

  it('dit que le navigateur ne sait pas imprimer la fiche', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    poste = { ...poste, ports: { ...poste.ports, files: fileSpy({ imprime: false }) } }
    await ouvrir()
    await ecran.cliquer('Fiche téléphone : CAF')
    await vi.waitFor(() => ecran.bouton('Imprimer la fiche'))
    await ecran.cliquer('Imprimer la fiche')
    expect(ecran.texte()).toContain('ne sait pas imprimer')
  })

  it('note un papier confié puis rendu, même après la fin', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Noter un papier confié')
    await enregistrer()
    expect(ecran.texte()).toContain('Écrivez quel papier.')
    await ecran.taper('Quel papier', 'livret de famille')
    await ecran.taper('Combien', '0')
    await enregistrer()
    expect(ecran.texte()).toContain('Écrivez un nombre, de 1 à 99.')
    await ecran.taper('Combien', '2')
    await enregistrer()
    expect((await suivi()).originaux).toEqual([{ sorte: 'livret de famille', nombre: 2, confieLe: '2026-11-21', renduLe: null }])
    reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
    ecran.page.unmount()
    await ouvrir()
    expect(ecran.texte()).not.toContain('Noter un papier confié')
    await ecran.cliquer('Rendu aujourd’hui')
    expect((await suivi()).originaux[0]?.renduLe).toBe('2026-11-21')
    expect(ecran.texte()).toContain('Rendu le 21/11/2026')
  })

  it('commence un avenant : la séance d’abord s’il n’y en a pas', async () => {
    await unPosteAvecMandat()
    const seance = await poste.actes.seanceEnCours()
    await ecran.cliquer('Ajouter des lignes')
    expect(ecran.adresse()).toMatch(/^\/rediger\//)
    if (seance) await poste.actes.ouvrirSeance('jeFais')
    expect((await poste.actes.listerBrouillons()).brouillons[0]?.origine).toMatchObject({ type: 'avenant', mandat: id })
  })

  it('ne laisse pas toucher à une ligne arrêtée', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    reussi(await poste.actes.revoquerMandat(id, { voie: 'parEcrit', lignes: [1] }))
    await ouvrir()
    expect(ecran.page.findAll('.noter')).toHaveLength(1)
    expect(ecran.texte()).toContain('Arrêtée le 21/11/2026 : n’y touchez plus')
    expect(ecran.page.findAll('.adresse').map((adresse) => adresse.text())).toEqual(['ameli.fr'])
  })

  it('ne propose pas de nouveau mandat à une personne décédée', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    reussi(await poste.actes.constaterCaducite(id, { cause: 'deces' }))
    await ouvrir()
    expect(ecran.page.get('.avis').text()).toContain('a pris fin avec le décès')
    expect(ecran.page.findAll('.avis .bouton')).toHaveLength(0)
  })

  it.each([
    ['arrêté', 'Ce mandat est déjà arrêté.', 'Renouveler', async () => reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))],
    ['renoncé', 'a renoncé à ce mandat', 'Renouveler', async () => reussi(await poste.actes.renoncer(id, { cause: 'autre' }))],
    ['caduc', 'a pris fin avec le décès', 'nouveau mandat', async () => reussi(await poste.actes.constaterCaducite(id, { cause: 'tutelle' }))],
    ['expiré', 'Ce mandat est terminé.', 'Renouveler', async () => {
        poste.ports.clock.avancer(200 * 86_400)
      }],
    ['fini depuis plus d’un an', 'Ce mandat est terminé.', 'nouveau mandat', async () => {
        poste.ports.clock.avancer(600 * 86_400)
      }],
  ])('%s, dit pourquoi on ne peut pas agir et quoi faire', async (_etat, pourquoi, quoi, finir) => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    await finir()
    await ouvrir()
    const avis = ecran.page.get('.avis').text()
    expect(avis).toContain('N’agissez pas avec ce mandat')
    expect(avis).toContain(pourquoi)
    expect(avis).toContain(quoi)
    expect(ecran.texte()).not.toContain('Fiche téléphone')
    expect(ecran.texte()).not.toContain('Ajouter des lignes')
  })

  it('laisse noter après la fin ce qui a été fait avant, et rien d’autre', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    poste.ports.clock.avancer(2 * 86_400)
    reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: null }))
    poste.ports.clock.avancer(86_400)
    await ouvrir()
    await noter('C’est fait')
    expect(ecran.texte()).not.toContain('Ça attend')
    expect(ecran.champ('Fait le').value).toBe('23/11/2026')
    await ecran.taper('Fait le', '24/11/2026')
    await enregistrer()
    expect(ecran.texte()).toContain('le mandat ne valait pas pour cette ligne')
    await ecran.taper('Fait le', '22/11/2026')
    await enregistrer()
    expect((await suivi()).lignes[0]).toEqual({ type: 'accomplie', le: '2026-11-22' })
  })

  it('clos, dit pourquoi on ne peut plus agir', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    for (const ligne of [1, 2]) reussi(await poste.actes.noterEtatDeLigne(id, ligne, { type: 'accomplie', le: jour('2026-11-21') }))
    reussi(await poste.actes.cloreMandat(id))
    await ouvrir()
    expect(ecran.page.get('.avis').text()).toContain('Ce mandat est clos')
  })

  it('dit qu’un mandat d’un autre aidant ne s’ouvre pas, sans rien en montrer', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    await ouvrir()
    expect(ecran.page.find('[role=alert]').exists()).toBe(true)
    expect(ecran.page.html()).not.toMatch(/Fontenay|Odette|CAF/)
  })
})
