// Pour ESLint seulement : vue-tsc lit les vrais .vue et ne vient jamais jusqu'ici.
declare module '*.vue' {
  import type { DefineComponent } from 'vue'

  export const component: DefineComponent
  export { component as default }
}
