import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogueDeBase as catalogue, formaliteParId, organismeParId, parseFormaliteId } from '../../../src/domain/formalites/catalogue.ts'
import publiees from '../../fixtures/formalites-publiees.json' with { type: 'json' }

const ids = catalogue.formalites.map(({ id }) => id)

describe('le catalogue', () => {
  it('n’a pas deux fois le même identifiant', () => expect(new Set(ids).size).toBe(ids.length))

  it('garde tout identifiant publié : des mandats signés le nomment', () => {
    expect(publiees.filter((id) => !ids.some((connu) => connu === id))).toEqual([])
  })

  it('publie chacun de ses identifiants', () => expect(ids.filter((id) => !publiees.includes(id))).toEqual([]))

  it.each(catalogue.formalites.map((formalite) => [formalite.id, formalite] as const))('%s est bien formée', (id, formalite) => {
    expect(parseFormaliteId(id)).toBe(id)
    expect(formaliteParId(id)).toBe(formalite)
    expect(organismeParId(formalite.organisme)).not.toBeNull()
    // Un verbe à l'infinitif d'abord : c'est la ligne même du mandat.
    expect(formalite.titre).toMatch(/^(?:Se |S’)?\p{L}+(?:er|ir|re)\b/u)
    expect(formalite.titre).not.toMatch(/toutes|l’ensemble|gérer/i)
  })

  it('n’a que des organismes qui servent', () => {
    for (const { id } of catalogue.organismes) expect(catalogue.formalites.some(({ organisme }) => organisme === id)).toBe(true)
  })

  it('propose avec une ligne des formalités qui existent, une fois chacune, et qu’un aidant peut faire', () => {
    for (const { id, propose } of catalogue.formalites) {
      expect([id, new Set(propose).size]).toEqual([id, propose.length])
      for (const autre of propose) {
        expect([id, autre]).not.toEqual([id, id])
        expect([autre, formaliteParId(autre)?.drapeaux.includes('nonDelegable')]).toEqual([autre, false])
      }
    }
  })

  it('propose l’espace et une adresse électronique avec une demande à la CAF, jamais avec un message', () => {
    const proposees = (nom: string): readonly string[] => catalogue.formalites.find(({ id }) => id === nom)?.propose ?? []
    expect(proposees('caf.demander-le-rsa')).toEqual(['caf.creer-l-espace-mon-compte', 'trv.creer-une-adresse-electronique'])
    expect(proposees('caf.creer-l-espace-mon-compte')).toEqual(['trv.creer-une-adresse-electronique'])
    expect(proposees('caf.envoyer-un-message')).toEqual([])
    expect(proposees('caf.reinitialiser-le-mot-de-passe')).toEqual([])
    expect(proposees('retraite.demander-l-aspa')).toEqual([])
  })

  it('ne compte aucun numéro personnel parmi les pièces', () => {
    const pieces = [...catalogue.organismes, ...catalogue.formalites].flatMap(({ piecesUsuelles }) => piecesUsuelles)
    expect(pieces.filter((piece) => /\bNIR\b|IBAN|numéro|mot de passe/i.test(piece))).toEqual([])
  })

  it('marque comme santé tout ce qui se fait à la MDPH sur le fond, et dans Mon espace santé', () => {
    const sans = catalogue.formalites.filter(({ organisme, drapeaux }) => ['mdph', 'monespacesante'].includes(organisme) && !drapeaux.includes('sante'))
    expect(sans.map(({ id }) => id)).toEqual(['mdph.creer-le-compte', 'mdph.suivre-le-dossier', 'mdph.former-un-recours'])
  })

  it.each([
    ['nonDelegable', ['departement.signer-le-contrat-d-engagement', 'banquedefrance.repondre-a-une-proposition', 'cpf.activer-le-compte', 'cpf.s-inscrire-a-une-formation', 'trv.identite-numerique-la-poste', 'trv.france-identite']],
    ['personneSigne', ['banquedefrance.deposer-un-dossier-de-surendettement', 'banquedefrance.completer-un-dossier-papier', 'missionlocale.demander-un-contrat-d-engagement-jeune']],
    ['paiement', ['impots.payer-un-impot', 'ants.changer-le-titulaire-carte-grise', 'anef.valider-un-vls-ts', 'laposte.souscrire-une-reexpedition', 'amendes.payer-une-amende']],
    ['rib', ['caf.modifier-le-rib', 'ameli.modifier-le-rib', 'retraite.modifier-le-rib', 'impots.modifier-le-prelevement']],
  ] as const)('lève le drapeau « %s » là où il faut, et nulle part ailleurs', (drapeau, attendues) => {
    expect(catalogue.formalites.filter(({ drapeaux }) => drapeaux.includes(drapeau)).map(({ id }) => id)).toEqual([...attendues])
  })

  it('demande le mandat de l’opérateur pour toute la carte grise et pour l’Anah', () => {
    const attendues = catalogue.formalites.filter(({ id }) => /^(ants\..*(carte-grise|cession)|anah\.(?!creer))/.test(id))
    expect(attendues).toHaveLength(8)
    for (const { id, drapeaux } of attendues) expect([id, drapeaux.includes('mandatOperateur')]).toEqual([id, true])
  })
})

describe('les organismes', () => {
  it('ont chacun leur fichier, et chaque fichier est au catalogue', () => {
    const dossier = join(import.meta.dirname, '../../../src/domain/formalites/organismes')
    const fichiers = readdirSync(dossier, { recursive: true, encoding: 'utf8' }).filter((chemin) => chemin.endsWith('.ts'))
    expect(fichiers).toHaveLength(catalogue.organismes.length)
  })

  it('sont vingt-huit, chacun à son rang d’usage', () => {
    const rangs = catalogue.organismes.map(({ usage }) => usage).sort((a, b) => a - b)
    expect(rangs).toEqual(Array.from({ length: 28 }, (_, i) => i + 1))
  })

  it('mettent devant ceux que la Cour des comptes compte devant', () => {
    const premiers = [...catalogue.organismes].sort((a, b) => a.usage - b.usage).slice(0, 5)
    expect(premiers.map(({ id }) => id)).toEqual(['ants', 'caf', 'ameli', 'impots', 'retraite'])
  })

  it.each(catalogue.organismes.map((organisme) => [organisme.nom, organisme] as const))('%s a une adresse, ou dit laquelle chercher', (_, organisme) => {
    expect(organisme.adresse === '').toBe(organisme.adresseDite !== null)
    for (const hote of organisme.adresse === '' ? [] : organisme.adresse.split(' · ')) expect(hote).toMatch(/^(?:[a-z0-9-]+\.)+fr$/)
    expect(organisme.entrees.length).toBeGreaterThan(0)
    expect(organisme.piecesUsuelles.length).toBeGreaterThan(0)
  })

  it('n’ont pas d’adresse unique quatre fois seulement', () => {
    const dites = catalogue.organismes.flatMap(({ id, adresseDite }) => (adresseDite === null ? [] : [[id, adresseDite]]))
    expect(dites).toEqual([
      ['departement', 'departement'],
      ['mdph', 'mdph'],
      ['fournisseurs', 'fournisseur'],
      ['trv', 'messagerie'],
    ])
  })
})
