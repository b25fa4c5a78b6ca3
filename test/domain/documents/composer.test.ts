import { describe, expect, it } from 'vitest'
import { enNumeros, type Circonstances } from '../../../src/domain/documents/communs.ts'
import { composerCompteRendu } from '../../../src/domain/documents/compte-rendu.ts'
import { composerFicheTelephone } from '../../../src/domain/documents/fiche-telephone.ts'
import { composerFin } from '../../../src/domain/documents/fins/composer-fin.ts'
import { texteDesDocuments } from '../../../src/domain/documents/index.ts'
import type { MandatSigne } from '../../../src/domain/mandat/mandat.ts'
import { CAUSES_DE_CADUCITE, CAUSES_DE_RENONCIATION, VOIES_DE_REVOCATION, type Fin } from '../../../src/domain/vie/fin.ts'
import { fins } from '../../../src/i18n/fr/vie/fins.ts'
import { CODES_RECUS, RAISONS_D_ATTENTE, suiviInitial, type EtatDeLigne } from '../../../src/domain/vie/suivi.ts'
import { instant, jour } from '../../support/lire.ts'
import { uneAidante, uneStructure } from '../../support/un-mandat.ts'
import { attendantLeCurateur, unMandatDeTroisLignes, uneRevocation, uneVie } from '../../support/vie.ts'

const mandat = unMandatDeTroisLignes()
const le = jour('2026-12-01')
const circonstances: Circonstances = { texte: texteDesDocuments(le), jour: le, structure: uneStructure, aidant: uneAidante, aidants: [uneAidante] }
const texte = (blocs: unknown): string => JSON.stringify(blocs)
const { id, mandat: leMandat, lignes, jour: leJour, a, recueilliePar } = uneRevocation(mandat, null)
const ecrit = { id, mandat: leMandat, lignes, jour: leJour, a, recueilliePar }

const FINS: readonly Fin[] = [
  ...VOIES_DE_REVOCATION.flatMap((voie): readonly Fin[] => [
    { ...ecrit, type: 'revocation', voie },
    { ...ecrit, lignes: [2], type: 'revocation', voie },
  ]),
  ...CAUSES_DE_RENONCIATION.map((cause): Fin => ({ ...ecrit, type: 'renonciation', cause })),
  ...CAUSES_DE_CADUCITE.map((cause): Fin => ({ ...ecrit, type: 'caducite', cause })),
  { ...ecrit, type: 'accomplissement' },
]
const fini = (lu: MandatSigne | null, fin: Fin) => ({
  numero: mandat.numero,
  debut: mandat.debut,
  echeance: mandat.echeance,
  lu: lu && { mandat: lu, suivi: suiviInitial(lu) },
  fins: [fin],
})

describe.each(FINS.map((fin) => [`${fin.type} ${texte(fin.lignes)} ${'voie' in fin ? fin.voie : 'cause' in fin ? fin.cause : ''}`, fin] as const))(
  'le document : %s',
  (_nom, fin) => {
    it('nomme le mandat, la personne et l’article', () => {
      const lu = texte(composerFin(fin, fini(mandat, fin), circonstances))
      expect(lu).toContain(mandat.numero)
      expect(lu).toContain('Zoé Lefèvre')
      expect(lu).toMatch(/articles? \d{4}/)
      expect(lu).not.toMatch(/\{\w+\}/)
    })

    it('sans droit de lecture, ne nomme ni la personne, ni un organisme, ni une ligne', () => {
      const lu = texte(composerFin(fin, fini(null, fin), circonstances))
      expect(lu).toContain(mandat.numero)
      expect(lu).not.toMatch(/Lef|CAF|Assurance|ressources/)
    })
  },
)

describe('la révocation de quelques lignes', () => {
  const blocs = (lignes: readonly number[], fins: readonly Fin[] = []): string => {
    const fin = uneRevocation(mandat, lignes)
    return texte(composerFin(fin, { ...fini(mandat, fin), fins: [...fins, fin] }, circonstances))
  }
  it('ne nomme que ces lignes et leurs organismes, par leurs numéros imprimés', () => {
    const lu = blocs([3])
    expect(lu).toContain('"numero":3,"titre":"Renouveler la Complémentaire santé solidaire"')
    expect(lu).toContain('Assurance maladie (ameli.fr)')
    expect(lu).not.toMatch(/CAF/)
  })
  it('ne dit pas arrêté le mandat dont d’autres lignes valent encore', () => {
    expect(blocs([3])).toContain('Lignes arrêtées le')
    expect(blocs([3])).not.toContain('"Arrêté le"')
  })
  it('dit les numéros qui ne sont pas au mandat', () => expect(blocs([1, 14])).toContain('absentes de ce mandat : ligne 14.'))
})

describe('les organismes à prévenir', () => {
  const renonciation: Fin = { ...ecrit, type: 'renonciation', cause: 'absence' }
  it('d’un mandat qu’on ne lit pas sont ceux du papier, sans parler de lignes arrêtées', () => {
    for (const fin of [renonciation, { ...ecrit, type: 'caducite', cause: 'deces' } as const]) {
      const lu = texte(composerFin(fin, fini(null, fin), circonstances))
      expect(lu).toContain('ceux que le papier nomme')
      expect(lu).not.toContain('arrêtées')
    }
  })
  it('sont tous ceux du mandat quand plus rien n’y reste à faire', () => {
    const faites = mandat.lignes.map(() => ({ type: 'accomplie', le }) as const)
    const lu = texte(composerFin(renonciation, { ...fini(mandat, renonciation), lu: { mandat, suivi: { ...suiviInitial(mandat), lignes: faites } } }, circonstances))
    expect(lu).toContain('prévient les organismes : CAF (caf.fr), Assurance maladie (ameli.fr).')
  })
})

it('l’écran qui fait renoncer cite le document mot pour mot', () => {
  const [, cite = 'rien'] = /« (.*) »/.exec(fins.renoncer.avisTexte.replaceAll('\u00A0', ' ')) ?? []
  expect(circonstances.texte.renonciation.avis.alineas.join(' ')).toContain(cite)
})

it('une révocation entière ne redit pas ce qui était déjà arrêté', () => {
  const [avant, fin] = [uneRevocation(mandat, [3], '2026-11-25'), uneRevocation(mandat, null)]
  const lu = texte(composerFin(fin, { ...fini(mandat, fin), fins: [avant, fin] }, circonstances))
  expect(lu).toContain('CAF')
  expect(lu).not.toContain('Assurance maladie')
})

describe('le compte rendu', () => {
  const ETATS: readonly (readonly [EtatDeLigne, string])[] = [
    [{ type: 'aFaire' }, 'À faire'],
    [{ type: 'accomplie', le }, 'Faite le 1er décembre 2026'],
    [{ type: 'abandonnee', le, pourquoi: 'elle le fera' }, 'Abandonnée le 1er décembre 2026 : elle le fera'],
    ...RAISONS_D_ATTENTE.map((raison) => [{ type: 'enAttente', raison, note: 'le détail', jusquAu: le } as const, 'le détail'] as const),
  ]
  it.each(ETATS)('dit une ligne %j', (etat, dit) => {
    const vie = uneVie(mandat, { suivi: { lignes: [{ type: 'aFaire' }, etat, { type: 'aFaire' }] } })
    const [, ligne] = composerCompteRendu(vie, circonstances).flatMap((bloc) =>
      bloc.type === 'clause' ? bloc.contenu.flatMap((un) => (un.type === 'formalites' ? un.groupes.flatMap(({ lignes }) => lignes) : [])) : [],
    )
    expect(ligne?.numero).toBe(2)
    expect(ligne?.details.at(-1)).toContain(dit)
  })

  const FINIS: readonly (readonly [string, ReturnType<typeof uneVie>])[] = [
    ['expiré', uneVie(mandat, { le: '2027-06-01' })],
    ...FINS.flatMap((fin) => (fin.lignes === null && fin.type !== 'accomplissement' ? [[fin.type, uneVie(mandat, { fins: [fin] })] as const] : [])),
  ]
  it.each(FINIS)('ne promet plus de revenir sur une ligne d’un mandat fini : %s', (_nom, { suivi, ...vie }) => {
    const attente = { type: 'enAttente', raison: 'piece', note: '', jusquAu: le } as const
    const lu = texte(composerCompteRendu({ ...vie, suivi: { ...suivi, lignes: suivi.lignes.with(1, attente) } }, circonstances))
    expect(lu).toContain('il manque une pièce')
    expect(lu).not.toMatch(/revenons|En attente/)
  })

  it('dit à qui il va après un décès, et alors seulement', () => {
    const dit = FINS.filter((fin) => fin.lignes === null && texte(composerCompteRendu(uneVie(mandat, { fins: [fin] }), circonstances)).includes('héritiers'))
    expect(dit.map((fin) => ('cause' in fin ? fin.cause : fin.type))).toEqual(['deces'])
  })

  it('range actes et appels par jour, dit comment un code est venu, et nomme qui a agi', () => {
    const acte = { ligne: 1, a: instant('2026-12-01T10:00:00.000Z'), par: uneAidante.id }
    const actes = [
      { ...acte, le, quoi: 'second', code: null },
      ...CODES_RECUS.map((code) => ({ ...acte, le: jour('2026-11-22'), quoi: `premier ${code}`, code })),
    ]
    const [tableau] = composerCompteRendu(uneVie(mandat, { suivi: { actes } }), circonstances).filter(({ type }) => type === 'tableau')
    const rangees = tableau?.type === 'tableau' ? tableau.rangees : []
    expect(rangees.at(-1)).toEqual(['01/12/2026', '1', 'second', 'Nadia Benali'])
    expect(rangees.slice(0, 3).every(([, , quoi]) => /premier .* \(code /.test(quoi ?? ''))).toBe(true)
  })

  it('dit les papiers à rendre, puis qu’il n’en reste pas', () => {
    const papier = { sorte: 'livret', nombre: 1, confieLe: le, renduLe: null }
    expect(texte(composerCompteRendu(uneVie(mandat, { suivi: { originaux: [papier] } }), circonstances))).toContain('ils vous seront rendus')
    expect(texte(composerCompteRendu(uneVie(mandat, { suivi: { originaux: [{ ...papier, renduLe: le }] } }), circonstances))).toContain('ne garde aucun')
  })
})

describe('la fiche téléphone', () => {
  const fiche = (organisme: string, vie = uneVie(mandat)) => composerFicheTelephone(vie, organisme, circonstances)

  it('ne dit que la personne, sa naissance, les lignes de cet organisme, les dates, le numéro et le téléphone', () => {
    const lu = fiche('Assurance maladie')
    const dit = texte(lu.ok ? lu.value : null)
    for (const attendu of ['Zoé Lefèvre', '14 septembre 1950', mandat.numero, '20 mai 2027', uneStructure.telephone]) expect(dit).toContain(attendu)
    expect(dit).not.toMatch(/rue Haute|carte d’identité|CAF|dpo@/)
  })

  it.each([
    ['un organisme absent du mandat', fiche('France Travail')],
    ['des lignes toutes arrêtées', fiche('CAF', uneVie(mandat, { fins: [uneRevocation(mandat, [1, 2])] }))],
  ])('refuse %s', (_quoi, rendu) => expect(rendu).toEqual({ ok: false, refus: { type: 'OrganismeHorsMandat' } }))

  it('refuse tant que le curateur est attendu', () => {
    expect(fiche('CAF', uneVie(attendantLeCurateur(mandat)))).toEqual({ ok: false, refus: { type: 'CurateurAttendu' } })
  })
})

it.each([
  [[3], 'ligne 3'],
  [[1, 4], 'lignes 1 et 4'],
  [[1, 4, 6], 'lignes 1, 4 et 6'],
])('%j se lit « %s »', (numeros, attendu) => expect(enNumeros(numeros)).toBe(attendu))
