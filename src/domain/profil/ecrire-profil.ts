import { enJsonCanonique } from '../signature/texte-canonique.ts'
import type { ProfilDeStructure } from '../structure.ts'

/** Le nom du format, puis sa version : ce qu'un Seing plus ancien lit en premier. */
export const FORMAT = 'seing/profil/'
export const VERSION = 1

/**
 * Le profil en un texte : JSON aux clés triées, les mêmes octets pour le même profil. Rien d'une personne : ni les
 * aidants, ni qui a vérifié une adresse (une vérification ne vaut que pour qui l'a faite).
 */
export function ecrireProfil({ masques, formalites, situations, curateurSigne }: ProfilDeStructure): string {
  return `${enJsonCanonique({ format: `${FORMAT}${String(VERSION)}`, masques, formalites, situations, curateurSigne })}\n`
}
