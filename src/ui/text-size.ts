import { ref } from 'vue'

/** La taille choisie par la personne : elle suit d'un écran à l'autre, et l'écran qui commence la lecture la remet à 1. */
export const grandTexte = ref(false)
