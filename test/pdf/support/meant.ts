import type { Bloc, Contenu } from '../../../src/domain/modeles/bloc.ts'

const plat = (texte: string): string => texte.normalize('NFC').replace(/\s+/g, ' ').trim()

const contenu = (un: Contenu): string[] => {
  if (un.type === 'paragraphe') return [un.texte]
  if (un.type === 'liste') return un.elements.flatMap((element) => ['•', element])
  return un.groupes.flatMap(({ organisme, teleservice, lignes }) => [
    organisme,
    teleservice,
    ...lignes.flatMap((ligne) => [`${String(ligne.numero)}.`, ligne.titre, ligne.details.join(' · ')]),
  ])
}

const bloc = (un: Bloc): string[] => {
  switch (un.type) {
    case 'titre':
      return [un.texte.replaceAll("'", '’'), un.sousTitre]
    case 'reference':
      return un.lignes.map(({ terme, texte }) => `${terme} ${texte}`)
    case 'parties':
      return un.parties.flatMap(({ role, nom, lignes }) => [role, nom, ...lignes])
    case 'clause':
      return [`${String(un.numero)}. ${un.titre}`, ...un.contenu.flatMap(contenu)]
    case 'signatures':
      return [un.lieuEtDate, un.exemplaires, ...un.cadres.flatMap(({ role, nom, nomEcrit, mention }) => [role, nom, nomEcrit ?? '', mention])]
    case 'tableau':
      return [`${String(un.numero)}. ${un.titre}`, ...un.colonnes.map(({ titre }) => titre), ...un.rangees.flat()]
    case 'cadres':
      return [un.titre, ...un.cadres.flatMap(({ titre, aide }) => [titre, aide])]
    case 'mention':
      return [un.texte]
  }
}

/** What must be read aloud, element by element, in order: written apart from the layout on purpose. */
export const meant = (blocs: readonly Bloc[]): string[] => blocs.flatMap(bloc).map(plat).filter((texte) => texte !== '')

/** What poppler reads through the tags, one text per element. */
export const readAloud = (structText: string): string[] =>
  structText
    .replace(/"\n\s*"/g, '')
    .split('\n')
    .flatMap((line) => /^\s*"(.*)"$/.exec(line)?.[1] ?? [])
    .map(plat)
    .filter((texte) => texte !== '')
