import { describe, expect, it } from 'vitest'
import { catalogueDeBase } from '../../../src/domain/formalites/catalogue.ts'
import type { Drapeau } from '../../../src/domain/formalites/formalite.ts'
import { RIEN_D_APPOSE } from '../../../src/domain/modeles/assembler.ts'
import type { Bloc } from '../../../src/domain/modeles/bloc.ts'
import { composerApercu, composerLecture, composerMandat } from '../../../src/domain/modeles/composer.ts'
import { modeleEnVigueur } from '../../../src/domain/modeles/index.ts'
import { jour } from '../../support/lire.ts'
import { desCirconstances, desSignatures, unMandat, type UnMandat } from '../../support/un-mandat.ts'

const modele = modeleEnVigueur(jour('2026-11-21'))
const blocsDe = (mandat: UnMandat): readonly Bloc[] => composerMandat(mandat.pret(), { ...RIEN_D_APPOSE, modele })
const texteDe = (valeur: unknown): string =>
  typeof valeur === 'string' ? valeur : typeof valeur === 'object' && valeur !== null ? Object.values(valeur).map(texteDe).join(' ') : ''
const pages = (mandat: UnMandat): readonly string[] => composerLecture(mandat.pret(), modele).map(({ id }) => id)
const titres = (mandat: UnMandat): readonly string[] => blocsDe(mandat).flatMap((bloc) => (bloc.type === 'clause' ? [bloc.titre] : []))
const avecDrapeau = (drapeau: Drapeau): UnMandat => {
  const trouvee = catalogueDeBase.formalites.find(({ drapeaux }) => drapeaux.includes(drapeau) && !drapeaux.includes('nonDelegable'))
  return unMandat().avecPaiementExpres().pour(trouvee?.id ?? '')
}

const premier = unMandat().portant('7').signe()
const tuteur = unMandat().protege('tutelle').represente('Luc Morel', 'tuteur')

describe('ce que chaque choix fait dire au papier, et lire à voix haute', () => {
  const CHOIX: readonly (readonly [string, UnMandat, string, string])[] = [
    ['la boîte dédiée', unMandat().avecBoiteDediee(), 'sauf celui de la boîte dédiée', 'boite'],
    ['le paiement', avecDrapeau('paiement'), 'accepte expressément que soient payées en ligne', 'payer'],
    ['un autre mandat', unMandat().dejaConfieA('la Croix-Rouge'), 'déjà confié une de ces formalités à : la Croix-Rouge', 'autre-mandat'],
    ['un représentant', tuteur, 'Luc Morel (tuteur ou tutrice) signe au nom de Madame Zoé Lefèvre', 'represente'],
    ['un curateur présent', unMandat().curateur('présent'), 'signe à côté de la personne', 'curateur'],
    ['un curateur absent', unMandat().curateur('absent'), 'tant que le papier n’est pas revenu signé', 'curateur-absent'],
    ['un avenant', unMandat().avenantDe(premier), 'est un avenant au mandat n° K7QD-0007', 'avenant'],
    ['un renouvellement', unMandat().renouvelle(premier), 'fait suite au mandat n° K7QD-0007', 'renouvellement'],
    ['le mandat de l’organisme', avecDrapeau('mandatOperateur'), 'son propre formulaire', 'operateur'],
    ['la signature de la personne', avecDrapeau('personneSigne'), 'la personne signe elle-même le dossier', 'personne-signe'],
    ['un engagement', avecDrapeau('engagement'), 'son accord est redemandé ce jour-là', 'engagement'],
  ]

  it.each(CHOIX)('%s', (_, mandat, texte, page) => {
    expect(texteDe(blocsDe(mandat))).toContain(texte)
    expect(pages(mandat)).toContain(page)
    expect(texteDe(blocsDe(unMandat()))).not.toContain(texte)
    expect(pages(unMandat())).not.toContain(page)
  })

  it.each(CHOIX)('%s ne laisse ni trou ni accolade', (_, mandat) => {
    const signe = mandat.signe()
    expect(texteDe(composerMandat(signe, { ...signe, modele }))).not.toMatch(/[{}…]|undefined/)
    expect(texteDe(composerLecture(signe, modele))).not.toMatch(/[{}…]|undefined/)
  })

  it.each(CHOIX)('%s se lit déjà dans l’aperçu', (_, mandat) => {
    expect(composerApercu(mandat.brouillon(), desCirconstances({ curateurSigne: true }))).toEqual(blocsDe(mandat))
  })

  it('n’ouvre une clause que si elle a quelque chose à dire', () => {
    expect(titres(unMandat())).not.toContain('Mandat déjà donné')
    expect(titres(unMandat())).not.toContain('Qui signe pour la personne')
    expect(titres(unMandat())).not.toContain('Lien avec un mandat précédent')
  })

  it('exclut de payer, et le dit, tant que ce n’est pas accordé', () => {
    expect(texteDe(blocsDe(unMandat()))).toContain('Payer au nom de la personne est exclu.')
    expect(texteDe(blocsDe(avecDrapeau('paiement')))).not.toContain('est exclu')
    expect(pages(avecDrapeau('paiement'))).not.toContain('argent')
  })
})

describe('les cadres de signature', () => {
  const cadres = (mandat: UnMandat): readonly (readonly string[])[] => {
    const signe = mandat.signe()
    const bloc = composerMandat(signe, { ...signe, modele }).find(({ type }) => type === 'signatures')
    return bloc?.type === 'signatures' ? bloc.cadres.map(({ role, nom, mention }) => [role, nom, mention]) : []
  }
  const trace = 'Signé à l’écran le 21 novembre 2026'
  const ecrit = 'Nom écrit au clavier le 21 novembre 2026'
  const aidant = ['Pour le mandataire', 'Nadia Benali', ecrit]

  it('le représentant signe au nom de la personne', () => {
    expect(cadres(tuteur)).toEqual([['Au nom de Madame Zoé Lefèvre', 'Luc Morel', trace], aidant])
  })
  it('le curateur présent signe entre elle et l’aidant', () => {
    expect(cadres(unMandat().curateur('présent', 'UDAF 59'))).toEqual([['Le mandant', 'Madame Zoé Lefèvre', trace], ['Le curateur', 'UDAF 59', ecrit], aidant])
  })
  it('le curateur absent garde son cadre, pour le papier', () => {
    expect(cadres(unMandat().curateur('absent', 'UDAF 59'))[1]).toEqual(['Le curateur', 'UDAF 59', '(signature attendue sur le papier)'])
  })
  it('avant de signer, chaque cadre attend', () => {
    const bloc = blocsDe(unMandat().curateur('absent')).find(({ type }) => type === 'signatures')
    expect(bloc).toMatchObject({ cadres: [{ mention: '(à signer)' }, { mention: '(signature attendue sur le papier)' }, { mention: '(à signer)' }] })
    expect(desSignatures.curateur).toBeNull()
  })
})

describe('le détail d’une ligne', () => {
  const detail = (mandat: UnMandat): readonly string[] =>
    blocsDe(mandat).flatMap((bloc) =>
      bloc.type === 'clause' ? bloc.contenu.flatMap((un) => (un.type === 'formalites' ? un.groupes.flatMap(({ lignes }) => lignes.flatMap(({ details }) => details)) : [])) : [],
    )
  const trimestrielle = unMandat().pour('caf.declaration-trimestrielle')

  it.each<readonly [string, UnMandat, readonly string[]]>([
    ['le rythme ordinaire', trimestrielle, ['tous les trois mois']],
    ['un nombre de fois', trimestrielle.auRythme('fois', '2'), ['tous les trois mois, 2 fois au plus']],
    ['une fin', trimestrielle.auRythme('jusquAu', '31/12/2026'), ['tous les trois mois, jusqu’au 31 décembre 2026']],
    ['plusieurs fois sans rythme', unMandat().pour('caf.envoyer-un-message').auRythme('fois', '3'), ['3 fois au plus']],
  ])('%s', (_, mandat, attendus) => expect(detail(mandat)).toEqual(attendus))
})

describe('l’aperçu cache ce qui est refusé', () => {
  const NIR = '1 85 05 78 006 084 91'
  const IBAN = 'FR14 2004 1010 0505 0001 3M02 606'
  const dans: readonly (readonly [string, (texte: string) => UnMandat])[] = [
    ['le nom', (nom) => unMandat().de({ nom })],
    ['le prénom', (prenom) => unMandat().de({ prenom })],
    ['le lieu de naissance', (lieuNaissance) => unMandat().de({ lieuNaissance })],
    ['l’adresse', (adresse) => unMandat().de({ adresse })],
    ['une précision', (precision) => unMandat().pour('caf.demander-le-rsa', precision)],
    ['un organisme tapé', (organisme) => unMandat().tape(organisme, 'Demander une place')],
    ['une phrase tapée', (titre) => unMandat().tape('Mairie', `Demander ${titre}`)],
    ['l’autre mandat', (autre) => unMandat().dejaConfieA(autre)],
    ['le représentant', (nom) => unMandat().protege('tutelle').represente(nom, 'tuteur')],
    ['le curateur', (nom) => unMandat().curateur('présent', nom)],
    ['le lieu de signature', (lieuSignature) => unMandat().avec({ lieuSignature })],
  ]
  it.each(dans.flatMap(([champ, avec]) => [[champ, NIR, avec] as const, [champ, IBAN, avec] as const]))('%s : %s', (_, numero, avec) => {
    const texte = texteDe(composerApercu(avec(numero).brouillon(), desCirconstances({ curateurSigne: true })))
    expect(texte).not.toMatch(/078|006 084|2004 1010|3M02/)
    expect(texte).toContain('…')
  })
})
