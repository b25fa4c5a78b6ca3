import { ecrireProfil } from '../../../domain/profil/ecrire-profil.ts'
import type { Ports } from '../../ports.ts'
import { reglagesOuverts } from '../reglages-du-poste.ts'

/** Le profil en un fichier, à importer sur un autre poste. Aucune personne n'y figure : rien au journal. Lève `locked`. */
export const exporterProfil =
  ({ vault, clock, files }: Ports) =>
  async (): Promise<void> => {
    const { profil } = await reglagesOuverts(vault)
    files.enregistrer(`profil-seing-${clock.aujourdhui()}.json`, 'application/json', new TextEncoder().encode(ecrireProfil(profil)))
  }
