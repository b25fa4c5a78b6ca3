import { describe, expect, it } from 'vitest'
import { brouillonVide } from '../../../src/domain/brouillon/brouillon-vide.ts'
import { composerApercu, composerLecture, composerMandat } from '../../../src/domain/modeles/composer.ts'
import type { Bloc } from '../../../src/domain/modeles/bloc.ts'
import { RIEN_D_APPOSE } from '../../../src/domain/modeles/assembler.ts'
import { modeleEnVigueur } from '../../../src/domain/modeles/index.ts'
import { jour, numero } from '../../support/lire.ts'
import { desCirconstances, desSignatures, unMandat, uneAidante, type UnMandat } from '../../support/un-mandat.ts'

const modele = modeleEnVigueur(jour('2026-11-21'))
const blocsDe = (mandat: UnMandat): readonly Bloc[] => composerMandat(mandat.pret(), { ...RIEN_D_APPOSE, modele })

/** Tous les textes d'une valeur, dans l'ordre de lecture, sans les noms de types. */
function textesDe(valeur: unknown, cle = ''): readonly string[] {
  if (typeof valeur === 'string') return cle === 'type' ? [] : [valeur]
  if (typeof valeur !== 'object' || valeur === null) return []
  return Object.entries(valeur).flatMap(([nom, contenu]) => textesDe(contenu, nom))
}
const texteDe = (valeur: unknown): string => textesDe(valeur).join(' ')
const mots = (valeur: unknown): number => texteDe(valeur).split(/\s+/).length
const clause = (blocs: readonly Bloc[], titre: string): string => texteDe(blocs.find((bloc) => bloc.type === 'clause' && bloc.titre === titre))

describe('le mandat composé', () => {
  it('suit l’ordre des clauses, numérotées sans trou', () => {
    const blocs = blocsDe(unMandat())
    expect(blocs.map(({ type }) => type).filter((type) => type !== 'clause')).toEqual(['titre', 'reference', 'parties', 'signatures', 'mention'])
    expect(blocs.flatMap((bloc) => (bloc.type === 'clause' ? [`${String(bloc.numero)} ${bloc.titre}`] : []))).toEqual([
      '1 Objet',
      '2 Formalités confiées',
      '3 Informations utilisées',
      '4 Le mandataire s’engage',
      '5 Le mandant s’engage',
      '6 Qui peut agir',
      '7 Durée',
      '8 Arrêter le mandat',
      '9 Gratuité et paiement',
      '10 Droits sur les informations',
      '11 Information (RGPD, art. 13)',
      '12 Signer à l’écran',
    ])
  })

  it('porte le titre exact, et ne se dit jamais conforme', () => {
    const texte = texteDe(blocsDe(unMandat()))
    expect(texte).toContain('Mandat pour l’utilisation de données à caractère personnel')
    expect(texte).toContain('Rédigé d’après les éléments publics du modèle CNIL de 2019')
    expect(texte).not.toMatch(/conforme|inviolable|anonyme|aucun risque/i)
  })

  it('tient en deux pages : moins de 620 mots pour un mandat court', () => {
    expect(mots(blocsDe(unMandat()))).toBeGreaterThan(450)
    expect(mots(blocsDe(unMandat()))).toBeLessThan(620)
  })

  it('ne laisse aucun trou ni aucune accolade', () => {
    const { mandat } = { mandat: unMandat().signe() }
    const blocs = composerMandat(mandat, { modele, numero: mandat.numero, signeLe: mandat.signeLe, signatures: mandat.signatures })
    expect(texteDe(blocs)).not.toMatch(/[{}…]|undefined|\(à signer\)/)
  })

  it('range les lignes par organisme et les numérote d’un bout à l’autre', () => {
    const blocs = blocsDe(
      unMandat()
        .pour('caf.declaration-trimestrielle', 'dès janvier')
        .pour('ameli.demander-la-c2s')
        .pour('caf.modifier-le-rib'),
    )
    const formalites = blocs.flatMap((bloc) => (bloc.type === 'clause' ? bloc.contenu : [])).find(({ type }) => type === 'formalites')
    expect(formalites).toEqual({
      type: 'formalites',
      groupes: [
        {
          organisme: 'CAF',
          teleservice: 'Mon Compte · caf.fr',
          lignes: [
            {
              numero: 1,
              titre: 'Faire la déclaration trimestrielle de ressources (RSA, prime d’activité, AAH)',
              details: ['tous les trois mois', 'Précision : dès janvier'],
            },
            { numero: 2, titre: 'Modifier les coordonnées bancaires (RIB)', details: ['changement de coordonnées bancaires'] },
          ],
        },
        {
          organisme: 'Assurance maladie',
          teleservice: 'compte ameli · ameli.fr',
          lignes: [{ numero: 3, titre: 'Demander la Complémentaire santé solidaire', details: ['donnée de santé'] }],
        },
      ],
    })
  })

  it('dit qui peut agir', () => {
    expect(clause(blocsDe(unMandat()), 'Qui peut agir')).toContain('tout autre aidant habilité')
    expect(clause(blocsDe(unMandat().cetAidantSeulement()), 'Qui peut agir')).toContain('Nadia Benali seulement')
  })

  it('ne parle de santé et de redirection que s’il y a lieu', () => {
    expect(texteDe(blocsDe(unMandat()))).not.toMatch(/messagerie professionnelle|RGPD art\. 9/)
    expect(texteDe(blocsDe(unMandat().avecRedirection()))).toContain('messagerie professionnelle')
    expect(clause(blocsDe(unMandat().pour('trv.rediriger-les-courriels')), 'Informations utilisées')).toContain('Ils sont supprimés')
    expect(texteDe(blocsDe(unMandat().pour('ameli.demander-la-c2s')))).toContain('RGPD art. 9')
  })

  it('dit dès l’en-tête jusqu’à quand il vaut, et « … » tant que la durée manque', () => {
    const valable = (blocs: readonly Bloc[]): string | undefined =>
      blocs.flatMap((bloc) => (bloc.type === 'reference' ? bloc.lignes : [])).find(({ terme }) => terme === 'Valable jusqu’au')?.texte
    expect(valable(blocsDe(unMandat()))).toBe('20 mai 2027 inclus')
    const sansDuree = { ...unMandat().brouillon(), duree: { type: 'jusquAu' as const, jour: '' } }
    expect(valable(composerApercu(sansDuree, desCirconstances()))).toBe('…')
  })

  it('écrit le dernier jour en toutes lettres, et le téléphone pour arrêter', () => {
    const blocs = blocsDe(unMandat())
    expect(clause(blocs, 'Durée')).toContain('Du 21 novembre 2026 au 20 mai 2027, ce dernier jour compris')
    expect(clause(blocs, 'Arrêter le mandat')).toContain('03 20 00 00 00')
  })

  it('renvoie à l’accueil quand aucun délégué n’est indiqué', () => {
    expect(clause(blocsDe(unMandat().chez({ contactDpo: '' })), 'Droits sur les informations')).toContain('Contact : l’accueil de la structure.')
  })

  it('imprime le numéro, le repère du journal et les deux signatures', () => {
    const blocs = composerMandat(unMandat().pret(), {
      modele,
      numero: numero('K7QD-0012'),
      signeLe: jour('2026-11-21'),
      signatures: desSignatures,
      teteJournal: '1a2b3c4d',
    })
    expect(blocs[1]).toEqual({
      type: 'reference',
      lignes: [
        { terme: 'Numéro', texte: 'K7QD-0012' },
        { terme: 'Date', texte: '21 novembre 2026' },
        { terme: 'Valable jusqu’au', texte: '20 mai 2027 inclus' },
        { terme: 'Pour vérifier ou arrêter', texte: '03 20 00 00 00' },
        { terme: 'Repère du journal', texte: '1a2b3c4d' },
        { terme: 'Texte', texte: '2026-11-21' },
      ],
    })
    expect(blocs.find(({ type }) => type === 'signatures')).toMatchObject({
      lieuEtDate: 'Fait à Lille, le 21 novembre 2026',
      exemplaires: 'Un exemplaire pour chacun.',
      cadres: [
        {
          role: 'Le mandant',
          nom: 'Madame Zoé Lefèvre',
          mention: 'Signé à l’écran le 21 novembre 2026',
          alternative: 'Signature de Madame Zoé Lefèvre, tracée à l’écran le 21 novembre 2026',
          nomEcrit: null,
        },
        { role: 'Pour le mandataire', nom: 'Nadia Benali', mention: 'Nom écrit au clavier le 21 novembre 2026', trace: null, nomEcrit: 'Nadia Benali' },
      ],
    })
  })

  it('n’interprète pas les accolades tapées dans un nom', () => {
    expect(texteDe(blocsDe(unMandat().avec({ lieuSignature: '{telephone}' })))).toContain('Fait à {telephone}')
  })
})

describe('l’aperçu au fil de la frappe', () => {
  const contexte = desCirconstances()
  const { id, seance, modifieA } = unMandat().brouillon()
  const vide = brouillonVide({ id, seance, a: modifieA, lieu: '' })

  it('montre « … » là où rien n’est encore tapé', () => {
    const blocs = composerApercu(vide, contexte)
    expect(blocs.find(({ type }) => type === 'parties')).toMatchObject({
      parties: [{ nom: '…', lignes: ['Naissance : …', 'Adresse : …'] }, { nom: 'CCAS de Lille' }],
    })
    expect(texteDe(blocs)).toContain('Fait à …, le …')
  })

  it('ne casse sur aucune saisie à moitié faite', () => {
    for (const type of ['jour', 'annee', 'inconnue'] as const) {
      for (const texte of ['', '1', '14/09', '31/02/1950', '{mandant}']) {
        const saisi = { ...vide.mandant, naissance: type, dateNaissance: texte }
        expect(composerApercu({ ...vide, mandant: saisi, duree: { type: 'jusquAu', jour: texte } }, contexte).length).toBe(17)
      }
    }
  })

  it('supporte une structure et une aidante encore vides', () => {
    const rien = { nom: '', adresse: '', commune: '', telephone: '', contactDpo: '' }
    const blocs = composerApercu(vide, { ...contexte, structure: rien, aidant: { ...uneAidante, nom: '', fonction: '' } })
    expect(blocs.find(({ type }) => type === 'parties')).toMatchObject({
      parties: [{}, { nom: '…', lignes: ['Représentée par …', 'Téléphone : …'] }],
    })
  })

  it.each([unMandat(), unMandat().avecRedirection().cetAidantSeulement().pour('ameli.demander-la-c2s').pendant('unJour')])(
    'montre exactement le mandat qui sera signé quand tout est là (%#)',
    (mandat) => expect(composerApercu(mandat.brouillon(), contexte)).toEqual(blocsDe(mandat)),
  )
})

describe('la lecture faite ensemble', () => {
  const lire = (mandat: UnMandat): ReturnType<typeof composerLecture> => composerLecture(mandat.pret(), modele)

  it('dit une idée par écran, en sept à neuf écrans et moins de 170 mots', () => {
    for (const mandat of [unMandat(), unMandat().avecRedirection(), unMandat().pour('caf.modifier-le-rib')]) {
      expect(lire(mandat).length).toBeGreaterThanOrEqual(7)
      expect(lire(mandat).length).toBeLessThanOrEqual(9)
      expect(mots(lire(mandat).map(({ titre, texte }) => [titre, texte]))).toBeLessThan(170)
    }
  })

  it('donne la liste des formalités et le dernier jour', () => {
    const [premiere, , troisieme] = lire(unMandat().pour('caf.demander-le-rsa', 'en couple').pour('ameli.demander-la-c2s'))
    expect(premiere?.liste).toEqual(['CAF : Déposer une demande de RSA, en couple', 'Assurance maladie : Demander la Complémentaire santé solidaire'])
    expect(troisieme?.texte).toContain('20 mai 2027')
  })

  it('range la liste comme le papier, par organisme', () => {
    const [premiere] = lire(unMandat().pour('caf.demander-le-rsa').pour('ameli.demander-la-c2s').pour('caf.modifier-le-rib'))
    expect(premiere?.liste?.map((ligne) => ligne.split(' : ')[0])).toEqual(['CAF', 'CAF', 'Assurance maladie'])
  })

  it('ne promet de ne pas toucher à l’argent que si aucune ligne ne change un RIB, et le dit sinon', () => {
    const surLArgent = (mandat: UnMandat): readonly string[] => lire(mandat).flatMap(({ picto, texte }) => (picto === 'argent' ? [texte] : []))
    expect(surLArgent(unMandat())).toEqual(['Ce papier ne permet pas de toucher à votre argent.'])
    expect(surLArgent(unMandat().pour('caf.demander-le-rsa').pour('ameli.modifier-le-rib'))).toEqual([
      'Attention : ce papier permet de changer le compte où arrive votre argent. Relisez le RIB avec nous.',
    ])
  })

  it('dit qu’on peut refuser et arrêter', () => {
    const textes = lire(unMandat()).map(({ texte }) => texte)
    expect(textes).toContain('Vous pouvez dire non. Nous vous aiderons quand même.')
    expect(textes).toContain('Vous pouvez arrêter quand vous voulez, sans dire pourquoi. Dites-le à l’accueil ou appelez le 03 20 00 00 00.')
  })
})
