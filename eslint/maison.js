import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import { importX } from 'eslint-plugin-import-x'
import vue from 'eslint-plugin-vue'
import accessibilite from 'eslint-plugin-vuejs-accessibility'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'
import vueParser from 'vue-eslint-parser'
import { FRONTIERES, npmRefuse, PHRASE_MIGRATION, zones } from './frontieres.js'
import { FORME, GLOBAUX_DU_NAVIGATEUR, HORLOGE_ET_HASARD, LEXIQUE, SANS_AS, SANS_DEFAUT, SANS_MOCK, syntaxe } from './interdits.js'

const TS = ['**/*.ts', '**/*.vue']
const LECTEURS = [
  'src/domain/jour-civil.ts',
  'src/domain/ids.ts',
  'src/**/parse*.ts',
  'src/**/payloads/**/*.ts',
  'src/i18n/**/*.ts',
  'src/platform/ids.ts',
  // Fabriques de marques et clés typées des catalogues : le type vient de la liste elle-même.
  'src/domain/formalites/{definir,identifiant}.ts',
  'src/domain/modeles/index.ts',
]
const PURS = ['domain', 'application', 'pdf']
const DONNEES = ['src/domain/formalites/**', 'src/domain/modeles/**', 'src/i18n/**']
const NODE = ['process', 'console', 'URL', 'Buffer', 'setTimeout', 'clearTimeout', 'fetch']
const lignes = (max) => ['error', { max, skipBlankLines: true, skipComments: true }]

const typescript = (racine) => [
  { files: TS, extends: [js.configs.recommended, tseslint.configs.strictTypeChecked] },
  { files: ['**/*.vue'], extends: [vue.configs['flat/recommended'], accessibilite.configs['flat/recommended']] },
  { files: ['**/*.vue'], languageOptions: { parser: vueParser } },
  {
    files: TS,
    languageOptions: {
      parserOptions: { parser: tseslint.parser, projectService: true, tsconfigRootDir: racine, extraFileExtensions: ['.vue'] },
    },
    rules: {
      'no-undef': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      // Une méthode de port est asynchrone même quand celle-ci n'attend rien.
      '@typescript-eslint/require-await': 'off',
      // Couper un texte en points de code est voulu : une police se juge lettre par lettre.
      '@typescript-eslint/no-misused-spread': 'off',
      // Espaces insécables : le français en a besoin, dans les textes.
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipRegExps: true, skipComments: true }],
      // Un id générique choisi par l'appelant (`parseId<MandatId>`) est voulu : la marque n'existe que dans le type.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
]

const vueMaison = {
  files: ['**/*.vue'],
  rules: {
    'vue/no-v-html': 'error',
    'vue/block-lang': ['error', { script: { lang: 'ts' } }],
    'vue/component-api-style': ['error', ['script-setup']],
    'vue/no-undef-components': ['error', { ignorePatterns: ['RouterView', 'RouterLink'] }],
    'vuejs-accessibility/no-autofocus': ['error', { ignoreNonDOM: true }],
    // `icone = undefined` empêche Vue de lire un booléen dans un attribut absent.
    '@typescript-eslint/no-useless-default-assignment': 'off',
    // Un type venu d'un autre .vue n'existe pas pour ESLint ; vue-tsc, lui, le vérifie.
    '@typescript-eslint/no-unsafe-assignment': 'off',
    '@typescript-eslint/no-redundant-type-constituents': 'off',
    '@typescript-eslint/no-unsafe-argument': 'off',
    'vue/max-attributes-per-line': 'off',
    'vue/singleline-html-element-content-newline': 'off',
    'vue/multiline-html-element-content-newline': 'off',
    'vue/html-self-closing': 'off',
    'vue/html-indent': 'off',
    'vue/html-closing-bracket-newline': 'off',
    'vue/first-attribute-linebreak': 'off',
    'vue/attributes-order': 'off',
    // Un champ relié par `for` ET imbriqué n'apporte rien de plus qu'un seul des deux.
    'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
  },
}

const regles = [
  { files: ['src/**/*.ts', 'service-worker/**/*.ts'], rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT, SANS_AS) } },
  { files: ['src/**/*.vue'], rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_AS) } },
  { files: LECTEURS, rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT) } },
  ...PURS.map((dossier) => ({
    files: [`src/${dossier}/**/*.ts`],
    ignores: LECTEURS,
    rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT, SANS_AS, HORLOGE_ET_HASARD) },
  })),
  {
    files: LECTEURS.filter((f) => f.startsWith('src/domain') || f.startsWith('src/**')),
    ignores: ['src/vault/**', 'src/platform/**'],
    rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT, HORLOGE_ET_HASARD) },
  },
  { files: ['src/domain/**/*.ts', 'src/application/**/*.ts'], rules: { 'no-restricted-globals': ['error', ...GLOBAUX_DU_NAVIGATEUR] } },
  {
    files: ['test/**/*.ts'],
    rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT, SANS_MOCK) },
  },
  { files: ['test/support/**/*.ts'], rules: { 'no-restricted-syntax': syntaxe(LEXIQUE, FORME, SANS_DEFAUT) } },
]

const frontieres = (racine) => [
  {
    files: ['src/**/*.{ts,vue}', 'service-worker/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: `${racine}/src/tsconfig.json`, noWarnOnMultipleProjects: true })],
      'import-x/extensions': ['.ts', '.vue'],
    },
    rules: { 'import-x/no-restricted-paths': ['error', { basePath: racine, zones: zones(racine) }] },
  },
  ...FRONTIERES.map((frontiere) => ({
    files: [`src/${frontiere.dossier}/**/*.{ts,vue}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [npmRefuse(frontiere)] }] },
  })),
  {
    files: ['src/vault/migrations/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [npmRefuse({ npm: [], phrase: PHRASE_MIGRATION })] }] },
  },
]

// Un composable rend un objet de fonctions fléchées : les détacher est son usage, et sa taille celle d'un <script>.
const composables = [
  { files: ['src/**/*.vue', 'src/{screens,state}/**/*.ts', 'src/router.ts'], rules: { '@typescript-eslint/unbound-method': 'off' } },
  { files: ['src/screens/**/use*.ts'], rules: { 'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }] } },
]

// Ici on importe des .vue, que seul vue-tsc sait typer.
const quiImporteDesVues = {
  files: ['src/main.ts', 'src/mount.ts', 'src/router.ts', 'test/{screens,ui,state}/**/*.ts'],
  rules: Object.fromEntries(
    ['assignment', 'argument', 'call', 'member-access', 'return'].map((quoi) => [`@typescript-eslint/no-unsafe-${quoi}`, 'off']),
  ),
}

const tailles = [
  { files: ['**/*.ts'], rules: { 'max-lines': lignes(300) } },
  { files: ['**/*.vue'], rules: { 'max-lines': lignes(250) } },
  { files: TS, ignores: ['test/**'], rules: { 'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }] } },
  { files: DONNEES, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
]

const essaisEtScripts = [
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      'vue/one-component-per-file': 'off',
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries([...NODE, 'module', 'require', '__dirname'].map((nom) => [nom, 'readonly'])) },
  },
]

/** La configuration entière, pour le dépôt posé à `racine` : les essais la rejouent sur un dépôt inventé. */
export const maison = (racine) =>
  defineConfig([
    { ignores: ['eslint/*.d.ts', 'dist/**', '.tsbuild/**', 'node_modules/**', 'public/**', 'specimens/**', 'test-results/**', 'coverage/**', 'test/fixtures/**'] },
    { linterOptions: { reportUnusedDisableDirectives: 'error' } },
    typescript(racine),
    vueMaison,
    regles,
    frontieres(racine),
    tailles,
    composables,
    quiImporteDesVues,
    essaisEtScripts,
  ])
