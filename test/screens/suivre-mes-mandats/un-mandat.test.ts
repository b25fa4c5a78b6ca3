import { afterEach, describe, expect, it } from 'vitest'
import { ecritureReglages } from '../../../src/application/coffre/reglages-du-poste.ts'
import { evenement } from '../../../src/application/evenement.ts'
import type { MandatId } from '../../../src/domain/ids.ts'
import UnMandat from '../../../src/screens/suivre-mes-mandats/un-mandat/UnMandat.vue'
import { pointsDe } from '../../../src/domain/seance/points.ts'
import { unMandat } from '../../support/au-poste.ts'
import { operations, passerA, reussi, unPosteOuvert, type Poste } from '../../support/container.ts'
import { fileSpy } from '../../support/files.ts'
import { jour } from '../../support/lire.ts'
import { laisserFaire, unEcran, type Ecran } from '../../support/un-ecran.ts'

let ecran: Ecran
let poste: Poste
let id: MandatId
afterEach(() => ecran.page.unmount())

const ouvrir = async (): Promise<void> => {
  ecran = await unEcran(UnMandat, poste, { motif: '/mandats/:id', adresse: `/mandats/${id}` })
}
const unPosteAvecMandat = async (): Promise<void> => {
  poste = await unPosteOuvert()
  id = await unMandat(poste)
  await ouvrir()
}
const arreter = async (voie: string): Promise<void> => {
  await ecran.cliquer('Arrêter ce mandat')
  if (voie) await ecran.cocher(voie)
  await ecran.cliquer('Arrêter le mandat')
}

describe('un mandat', () => {
  it('dit où en est chaque ligne, par qui, jusqu’à quand', async () => {
    await unPosteAvecMandat()
    expect(ecran.page.get('h1').text()).toBe('Odette Fontenay')
    expect(ecran.texte()).toContain('née le 14/03/1943')
    expect(ecran.page.findAll('.organismes .etat').map((etat) => etat.text())).toEqual(['À faire', 'À faire'])
    expect(ecran.page.get('.organismes').text()).toMatch(/Précision\s: appartement du 8 rue des Tilleuls/)
    expect(ecran.page.get('.faits').text()).toMatch(/20 mai 2027.*Tout aidant habilité \(CCAS de Valfleury\).*Pas encore/s)
    expect(ecran.bouton('Agir avec ce mandat').getAttribute('href')).toBe(`/agir/${id}`)
  })

  it('montre le PDF gardé et inscrit l’ouverture au journal', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Ouvrir le document signé')
    expect(ecran.page.find('.cadre').exists()).toBe(true)
    expect(operations(poste)).toContain('document-ouvert')
    await ecran.cliquer('Refermer le document')
    expect(poste.ports.files.oublis()).toBeGreaterThan(0)
    expect(ecran.page.find('.cadre').exists()).toBe(false)
  })

  it('imprime une copie et dit alors qu’elle est remise', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Imprimer une copie')
    expect(poste.ports.files.imprimes).toHaveLength(1)
    expect(ecran.page.get('.faits').text()).toContain('Papier remis le 21 novembre 2026')
  })

  it('dit que le navigateur ne sait pas imprimer, et ne note aucune remise', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste)
    poste = { ...poste, ports: { ...poste.ports, files: fileSpy({ imprime: false }) } }
    await ouvrir()
    await ecran.cliquer('Imprimer une copie')
    expect(ecran.page.get('[role=alert]').text()).toContain('ne sait pas imprimer')
    expect(ecran.page.get('.faits').text()).toContain('Pas encore')
  })

  it('n’arrête rien tant qu’on ne dit pas comment la personne l’a demandé', async () => {
    await unPosteAvecMandat()
    await arreter('')
    expect(ecran.texte()).toContain('Choisissez comment elle l’a dit.')
    expect(operations(poste)).not.toContain('mandat-revoque')
  })

  it.each([
    ['Au guichet', 'dit au guichet'],
    ['Par téléphone', 'dit par téléphone'],
    ['Par écrit', 'demandé par écrit'],
  ])('arrête le mandat (%s), daté, et dit qui prévenir', async (voie, phrase) => {
    await unPosteAvecMandat()
    await arreter(voie)
    expect(ecran.page.get('.avis').text()).toContain(`Arrêté le 21 novembre 2026, ${phrase}`)
    expect(ecran.page.get('.avis').text()).toContain('CAF (caf.fr), Assurance maladie (ameli.fr)')
    expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('revoque')
    expect(ecran.texte()).not.toContain('Agir avec ce mandat')
    expect(ecran.page.findAll('button').some((bouton) => bouton.text() === 'Arrêter ce mandat')).toBe(false)
  })

  it('dit le lendemain du dernier jour qu’il est terminé', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { duree: { type: 'unJour', jour: '' } })
    poste.ports.clock.avancer(86_400)
    await ouvrir()
    expect(ecran.page.get('.avis').text()).toContain('Terminé le 21 novembre 2026')
  })

  it('arrête quelques lignes seulement, et dit lesquelles', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Arrêter ce mandat')
    await ecran.cocher('Au guichet')
    await ecran.cocher('Certaines lignes seulement')
    await laisserFaire()
    await ecran.cliquer('Arrêter ces lignes')
    expect(ecran.texte()).toContain('Cochez au moins une ligne.')
    await ecran.cocher('2. ')
    await ecran.cliquer('Arrêter ces lignes')
    expect(ecran.page.get('.avis').text()).toContain('Ligne 2 arrêtée le 21 novembre 2026')
    expect(ecran.page.findAll('.organismes .etat').map((etat) => etat.text())).toEqual(['À faire', expect.stringMatching(/Arrêtée le 21\/11\/2026/)])
    expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('enCours')
    expect(ecran.texte()).toContain('Agir avec ce mandat')
  })

  it('note la renonciation de la structure, avec sa cause et l’avis à la personne', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('La structure y renonce')
    expect(ecran.texte()).toContain('ne fait plus rien en votre nom')
    await ecran.cliquer('Renoncer au mandat')
    expect(ecran.texte()).toContain('Choisissez pourquoi.')
    await ecran.cocher('Un désaccord')
    await ecran.cliquer('Renoncer au mandat')
    expect(reussi(await poste.actes.lireMandat(id)).fin).toMatchObject({ type: 'renonciation', cause: 'desaccord' })
    expect(ecran.page.get('.avis').text()).toContain('La structure y a renoncé le 21 novembre 2026')
    expect(ecran.bouton('Renouveler')).toBeTruthy()
  })

  it('note un décès, et ne propose plus de renouveler', async () => {
    await unPosteAvecMandat()
    await ecran.cliquer('Décès ou tutelle')
    await ecran.cliquer('Noter la fin')
    expect(ecran.texte()).toContain('Choisissez ce qui s’est passé.')
    await ecran.cocher('La personne est décédée')
    await ecran.cliquer('Noter la fin')
    expect(ecran.page.get('.avis').text()).toContain('Fini par le décès')
    expect(ecran.page.get('.faire').text()).toContain('Il ne se renouvelle pas.')
    expect(ecran.page.findAll('button').some((bouton) => bouton.text() === 'Renouveler')).toBe(false)
  })

  it('dit pourquoi on ne peut pas clore, puis clôt quand tout est fait', async () => {
    await unPosteAvecMandat()
    expect(ecran.page.get('.faire').text()).toContain('2 lignes restent à faire ou en attente')
    for (const ligne of [1, 2]) reussi(await poste.actes.noterEtatDeLigne(id, ligne, { type: 'accomplie', le: jour('2026-11-21') }))
    ecran.page.unmount()
    await ouvrir()
    await ecran.cliquer('Clore : tout est fait')
    await ecran.cliquer('Clore le mandat')
    expect(reussi(await poste.actes.lireMandat(id)).statut).toBe('accompli')
    expect(ecran.page.get('.avis').text()).toContain('Clos le 21 novembre 2026')
  })

  it('commence un renouvellement dans la séance ouverte', async () => {
    await unPosteAvecMandat()
    // Un mandat d'aujourd'hui ne se renouvelle pas : on y ajoute des lignes. À trente jours de sa fin, si.
    expect(ecran.page.get('.faire').text()).not.toContain('Renouveler')
    ecran.page.unmount()
    poste.ports.clock.avancer(160 * 86_400)
    await ouvrir()
    await ecran.cliquer('Renouveler')
    expect(ecran.adresse()).toMatch(/^\/(rediger|seance)/)
    expect((await poste.actes.listerBrouillons()).brouillons[0]?.origine).toMatchObject({ type: 'renouvellement', mandat: id })
  })

  it('ouvre la séance d’abord quand il n’y en a pas', async () => {
    await unPosteAvecMandat()
    const seance = await poste.actes.seanceEnCours()
    for (const { id: point } of pointsDe('jeFais', 'apres')) if (seance) reussi(await poste.actes.cocherPoint(seance.id, point, 'fait'))
    if (seance) reussi(await poste.actes.cloreSeance(seance.id))
    await ecran.cliquer('Ajouter des lignes')
    expect(ecran.adresse()).toBe('/seance')
  })

  it('attend le papier du curateur, et note son retour', async () => {
    poste = await unPosteOuvert()
    const reglages = await poste.actes.lireReglages()
    await poste.ports.vault.ecrire({
      put: [ecritureReglages({ ...reglages, profil: { ...reglages.profil, curateurSigne: true } })],
      remove: [],
      evenement: evenement(poste.ports, 'reglages-modifies'),
      reservation: null,
    })
    id = await unMandat(poste, { protection: 'curatelle', curateur: { nom: 'Paul Curateur', present: false } })
    await ouvrir()
    expect(ecran.texte()).toContain('Le papier du curateur n’est pas revenu')
    await ecran.taper('Revenu signé le', '20/11/2026')
    await ecran.cliquer('Noter le retour')
    expect(ecran.page.get('.phrase-erreur').text()).toBeTruthy()
    await ecran.taper('Revenu signé le', '21/11/2026')
    await ecran.cliquer('Noter le retour')
    expect(reussi(await poste.actes.suiviDuMandat(id)).curateurSigneLe).toBe('2026-11-21')
    expect(ecran.texte()).not.toContain('n’est pas revenu')
  })

  it('mène au compte rendu et à l’écrit de chaque fin', async () => {
    await unPosteAvecMandat()
    const fin = reussi(await poste.actes.revoquerMandat(id, { voie: 'auGuichet', lignes: [1] }))
    ecran.page.unmount()
    await ouvrir()
    expect(ecran.page.findAll('.documents a').map((lien) => lien.attributes('href'))).toEqual([`/mandats/${id}/compte-rendu`, `/mandats/${id}/fin/${fin.id}`])
  })

  it('laisse un collègue arrêter un mandat qu’il ne peut pas lire', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    await ouvrir()
    expect(ecran.page.get('h1').text()).toBe('Mandat d’un collègue')
    expect(ecran.page.html()).not.toMatch(/Fontenay|Odette|CAF/)
    await arreter('Par téléphone')
    await laisserFaire()
    expect((await poste.actes.listerMandats()).fermes[0]?.statut).toBe('revoque')
    expect(ecran.texte()).toContain('Arrêté')
  })

  it('laisse un collègue arrêter des lignes par leurs numéros sur le papier', async () => {
    poste = await unPosteOuvert()
    id = await unMandat(poste, { quiPeutAgir: 'cetAidant' })
    await passerA(poste, 'Karim')
    await ouvrir()
    expect(ecran.page.html()).not.toMatch(/2026|2027/)
    await ecran.cliquer('Arrêter ce mandat')
    await ecran.cocher('Par écrit')
    await ecran.cocher('Certaines lignes seulement')
    await laisserFaire()
    for (const faux of ['', 'deux', '0', '61', '2;x']) {
      await ecran.taper('Numéros des lignes', faux)
      await ecran.cliquer('Arrêter ces lignes')
      expect(ecran.texte()).toContain('Écrivez des numéros de 1 à 60')
    }
    await ecran.taper('Numéros des lignes', '2, 7 2')
    await ecran.cliquer('Arrêter ces lignes')
    const [fin] = (await poste.ports.vault.lister('fin')).lignes
    expect(fin?.contenu).toMatchObject({ type: 'revocation', lignes: [2, 7] })
  })

  it('dit qu’un mandat inconnu n’est pas sur cet ordinateur', async () => {
    poste = await unPosteOuvert()
    ecran = await unEcran(UnMandat, poste, { motif: '/mandats/:id', adresse: '/mandats/nimporte' })
    expect(ecran.texte()).toContain('Ce mandat n’est pas sur cet ordinateur.')
  })
})
