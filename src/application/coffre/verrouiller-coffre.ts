import type { Ports } from '../ports.ts'

/** Lâche les clés et révoque toute adresse de fichier montrée. Sans effet si déjà fermé ; ne lève jamais. */
export const verrouillerCoffre =
  ({ vault, files }: Ports) =>
  async (): Promise<void> => {
    files.oublier()
    await vault.verrouiller()
  }
