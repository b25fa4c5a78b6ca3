// Sélecteurs de `no-restricted-syntax`, par familles. Un bloc plus loin REMPLACE les options d'un bloc plus haut :
// eslint/maison.js recompose donc la liste entière pour chaque dossier, avec `syntaxe(...)`.
const MOTS = ['mandate', 'mandator', 'procuration', 'autorisation', 'demarche', 'beneficiaire']
const premiereEnCapitale = (mot) => mot.charAt(0).toUpperCase() + mot.slice(1)
const bas = MOTS.join('|')
const capitale = MOTS.map(premiereEnCapitale).join('|')
const cri = MOTS.join('|').toUpperCase()
const SYNONYME = `(?:(?:^|[_$])(?:${bas})|${capitale})s?(?![a-z])|(?:^|_)(?:${cri})S?(?![A-Za-z])`

export const PHRASES = {
  lexique: 'Ce mot a un seul nom dans la maison (src/domain/LEXIQUE.md) : mandat, mandant, formalite, usager.',
  horloge: "Le jour est un argument : le domaine, les actes et le PDF ne lisent pas l'heure ; c'est le port Clock qui la donne.",
  hasard: 'Pas de hasard ici : un identifiant vient du port Ids, un secret du coffre.',
  navigateur: 'Le domaine est seul : pas de navigateur ici ; passez par un port.',
  enum: 'Pas de enum : une liste `as const` et le type qui en dérive.',
  defaut: "Pas d'export par défaut : un nom, le même partout.",
  as: '`as` est réservé aux lecteurs (jour-civil, ids, payloads, analyseurs, i18n) : vérifiez la valeur au lieu de la promettre.',
  mock: 'vi.mock est refusé hors de test/support : prenez la vraie pièce (memory-vault, horloge fixe).',
  chargement: "Un import() de paquet échappe aux frontières : importez-le en tête de fichier, ou nommez-le dans eslint/interdits.js.",
}

export const LEXIQUE = [{ selector: `Identifier[name=/${SYNONYME}/]`, message: PHRASES.lexique }]

export const HORLOGE_ET_HASARD = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PHRASES.horloge },
  { selector: "CallExpression[callee.name='Date']", message: PHRASES.horloge },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: PHRASES.horloge },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: PHRASES.hasard },
]

// `no-restricted-imports` ne voit que les imports statiques : un import() de paquet passerait les frontières.
const PAQUETS_CHARGES_PLUS_TARD = ['workbox-window', '@scure/bip39/'].map((nom) => nom.replaceAll('/', '\\u002F')).join('|')

export const FORME = [
  { selector: 'TSEnumDeclaration', message: PHRASES.enum },
  { selector: `ImportExpression > Literal[value=/^(?![.])(?!${PAQUETS_CHARGES_PLUS_TARD})/]`, message: PHRASES.chargement },
]
export const SANS_DEFAUT = [{ selector: 'ExportDefaultDeclaration', message: PHRASES.defaut }]
export const SANS_AS = [{ selector: "TSAsExpression:not([typeAnnotation.typeName.name='const'])", message: PHRASES.as }]
export const SANS_MOCK = [
  { selector: "CallExpression[callee.object.name='vi'][callee.property.name=/^(mock|doMock|unmock)$/]", message: PHRASES.mock },
]

/** L'option complète de `no-restricted-syntax` pour un bloc. */
export const syntaxe = (...familles) => ['error', ...familles.flat()]

export const GLOBAUX_DU_NAVIGATEUR = [
  'window', 'self', 'globalThis', 'document', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage', 'indexedDB', 'caches',
  'crypto', 'fetch', 'performance', 'setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask', 'console', 'alert', 'confirm',
  'Worker', 'process', 'Buffer',
].map((name) => ({ name, message: PHRASES.navigateur }))
