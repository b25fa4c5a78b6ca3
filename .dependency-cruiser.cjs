/** ESLint tient les frontières dans l'éditeur ; ici, la seule chose qu'il voit mal : les cycles. */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: "Deux fichiers qui s'importent l'un l'autre n'en font qu'un : séparez ce qui sert aux deux.",
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      comment: "Un import qui ne mène nulle part : le graphe serait incomplet et les cycles invisibles.",
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'src/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.vue', '.js', '.mjs'] },
  },
}
