import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fr } from '../../src/i18n/fr.ts'
import { pointsDe } from '../../src/domain/seance/points.ts'
import { demarrerServeur, type ServeurDEssai } from '../e2e/support/serveur.ts'
import { mainsDans, type Mains } from './mains.ts'
import { demarrerPilote, type Pilote } from './pilote.ts'

const AIDANT = 'Camille Martin'
const MANDANT = 'Yvette Lefebvre'
const { ouvrir, commun, accueil, seance, rediger, lire, signer, remettre, mandats } = fr

let serveur: ServeurDEssai
let pilote: Pilote
let mains: Mains
let mots = ''

beforeAll(async () => {
  serveur = await demarrerServeur()
  pilote = await demarrerPilote()
  mains = mainsDans(pilote)
  await pilote.aller(serveur.adresse)
})

afterAll(async () => {
  await pilote.fermer()
  await serveur.arreter()
})

async function ecrireSonNom(nom: string): Promise<void> {
  await mains.cocher(signer.ecrire)
  await mains.ecrire(signer.nom, nom)
  await mains.cocherTout()
  await mains.presser(signer.jeSigne)
}

/** Des PointerEvents de la page : le stylet de WebKitWebDriver ne lève jamais la pointe. */
async function dessiner(): Promise<void> {
  await mains.cocher(signer.dessiner)
  await pilote.jusqua('le cadre de signature', () => document.querySelector('canvas') !== null)
  await pilote.evaluer(() => {
    const cadre = document.querySelector('canvas')
    const { x, y, width, height } = cadre?.getBoundingClientRect() ?? new DOMRect()
    const pointer = (type: string, t: number, buttons: number): void => {
      const place = { clientX: x + width * (0.2 + 0.5 * t), clientY: y + height * (0.5 + 0.2 * Math.sin(12 * t)) }
      cadre?.dispatchEvent(new PointerEvent(type, { ...place, buttons, pointerId: 1, isPrimary: true, pressure: 0.5, bubbles: true, cancelable: true }))
    }
    pointer('pointerdown', 0, 1)
    for (let pas = 1; pas <= 20; pas += 1) pointer('pointermove', pas / 20, 1)
    pointer('pointerup', 1, 0)
  })
  await mains.lire(signer.pad.trace)
  await mains.presser(signer.jeSigne)
}

describe('un mandat de bout en bout dans WebKit', () => {
  it('crée le coffre du poste et garde huit mots', async () => {
    const { creation } = ouvrir
    await mains.presser(ouvrir.creer)
    await mains.ecrire(creation.nomStructure, 'CCAS de Rezé')
    await mains.ecrire(creation.commune, 'Rezé')
    await mains.ecrire(creation.telephone, '02 40 84 43 00')
    await mains.ecrire(creation.nom, AIDANT)
    await mains.ecrire(creation.etiquette, 'CM')
    await mains.presser(commun.continuer)
    await mains.lire(creation.motsPerdus)
    mots = await pilote.evaluer(() => [...document.querySelectorAll('li [lang=fr]')].map((mot) => mot.textContent).join(' '))
    expect(mots.split(' ')).toHaveLength(8)
    await mains.presser(creation.notes)
    await mains.ecrire(ouvrir.mots, mots)
    await mains.presser(creation.creer)
    await mains.lire(accueil.agirAide)
  })

  it('mène la séance : la posture, puis chaque point', async () => {
    await mains.suivre(accueil.recevoir)
    await mains.presser(seance.postures.jeFais.reponse)
    const points = pointsDe('jeFais', 'avant')
    for (const { question } of points) await mains.presserDans(question, seance.fait)
    await mains.lire(`${points.length} points répondus sur ${points.length}`)
    await mains.presser(seance.rediger)
    await mains.lire(rediger.chapeau)
  })

  it('rédige le mandat et le fait lire', async () => {
    const { personne, juge, formalites } = rediger
    await mains.ecrire(personne.nom, 'Lefebvre')
    await mains.ecrire(personne.prenom, 'Yvette')
    await mains.ecrire(personne.naissance, '14/09/1950')
    await mains.cocher(personne.domiciles.adresse)
    await mains.ecrire(personne.adresse, '12 rue des Lilas, 44400 Rezé')
    await mains.cocher(personne.pieces.carteIdentite)
    await mains.cocherDans(juge.question, juge.reponses.non)
    // Des mots qu’aucune situation ne porte : la première proposée est une formalité.
    await mains.proposer(formalites.chercher, 'déclaration trimestrielle')
    await mains.lire('Une formalité')
    await mains.presser(rediger.suite)
    await mains.lire(lire.texteEntier)
    await mains.presserTantQue(commun.continuer, lire.signer)
    await mains.presser(lire.signer)
  })

  it('fait signer l’un en dessinant, l’autre en écrivant son nom, et enregistre', async () => {
    await mains.lire(signer.comment)
    await dessiner()
    await mains.presser(signer.rendre.suite)
    await mains.lire(AIDANT)
    await ecrireSonNom(AIDANT)
    await mains.lire(remettre.titre)
    await mains.suivre(commun.mandats)
    await mains.lire(MANDANT)
  })

  it('se verrouille sans rien laisser voir, puis rouvre le mandat avec les huit mots', async () => {
    await mains.presser(commun.verrouiller)
    await mains.lire(ouvrir.titre)
    expect(await pilote.evaluer(() => document.body.textContent)).not.toContain('Lefebvre')
    await ouvrirEtRetrouver()
  })

  it('rouvre le mandat sans serveur', async () => {
    await pilote.jusqua('le service worker aux commandes', () => navigator.serviceWorker.controller?.state === 'activated')
    await serveur.arreter()
    await pilote.recharger()
    await ouvrirEtRetrouver()
    await mains.suivre(MANDANT)
    await mains.presser(mandats.un.ouvrir)
    await mains.lire(mandats.un.fermerDocument)
  })
})

async function ouvrirEtRetrouver(): Promise<void> {
  await mains.ecrire(ouvrir.mots, mots)
  await mains.presser(ouvrir.ouvrir)
  await mains.lire(accueil.agirAide)
  await mains.suivre(commun.mandats)
  await mains.lire(MANDANT)
}
