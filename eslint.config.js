import { maison } from './eslint/maison.js'

export default maison(import.meta.dirname)
