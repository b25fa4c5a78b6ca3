import { enChiffres, type JourCivil } from '../../../domain/jour-civil.ts'
import { nomAffiche, type Mandant } from '../../../domain/mandat/parties.ts'

type Traduire = (cle: string, valeurs: Record<string, string>) => string

function domicileDe({ domicile }: Mandant, t: Traduire): string {
  if (domicile.type === 'ccas') return t('rediger.personne.domiciles.ccas', {})
  return domicile.type === 'adresse' ? domicile.adresse : domicile.commune
}

function naissanceDe({ naissance }: Mandant, t: Traduire): string {
  if (naissance.type === 'inconnue') return t('rediger.personne.inconnue', {})
  return t('rediger.personne.connus.ne', { jour: naissance.type === 'jour' ? enChiffres(naissance.jour) : String(naissance.annee) })
}

/** De quoi reconnaître quelqu'un d'un autre du même nom : sa naissance, où le joindre. */
export const direPersonne = (mandant: Mandant, t: Traduire): readonly string[] => [naissanceDe(mandant, t), domicileDe(mandant, t)]

/** « A changé d'adresse depuis le … » ; vide si rien de ce qu'on montre n'a changé. */
export function direChangement({ depuis, avant }: { readonly depuis: JourCivil; readonly avant: Mandant }, apres: Mandant, t: Traduire): string {
  const faits = [
    { cle: 'nom', ancien: nomAffiche(avant.nom), nouveau: nomAffiche(apres.nom) },
    { cle: 'domicile', ancien: domicileDe(avant, t), nouveau: domicileDe(apres, t) },
    { cle: 'naissance', ancien: naissanceDe(avant, t), nouveau: naissanceDe(apres, t) },
  ]
  return faits
    .flatMap(({ cle, ancien, nouveau }) =>
      ancien === nouveau ? [] : [t(`rediger.personne.connus.change.${cle}`, { jour: enChiffres(depuis), avant: ancien })],
    )
    .join(' ')
}
