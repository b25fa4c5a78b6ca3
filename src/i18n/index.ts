import { createI18n } from 'vue-i18n'
import { fr, type Messages } from './fr.ts'

declare module 'vue-i18n' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- l'augmentation demande une interface
  export interface DefineLocaleMessage extends Messages {}
}

/** Une clé absente doit se voir au type, pas à l'écran. */
export const makeI18n = () => createI18n({ legacy: false, locale: 'fr', messages: { fr } })
