import { createRouter, createWebHistory, type RouteRecordRaw } from 'vue-router'
import type { Messages } from './i18n/fr.ts'
import OuvrirLeCoffre from './screens/ouvrir-le-coffre/OuvrirLeCoffre.vue'

/**
 * Les adresses ne portent que des identifiants au hasard. `ouvert: true` : il faut un coffre ouvert.
 * `titre` : celui de l'onglet, qui dit la tâche et jamais la personne.
 * `usager: true` : l'écran est dans les mains de la personne, rien d'autre n'y est accessible.
 */
declare module 'vue-router' {
  interface RouteMeta {
    ouvert?: boolean
    usager?: boolean
    titre?: keyof Messages['commun']['titres']
  }
}

const ouvert = { ouvert: true }
const usager = { ouvert: true, usager: true }

export const routes: RouteRecordRaw[] = [
  // La porte est du premier chargement : c'est elle qu'on attend chaque matin.
  { path: '/', meta: { titre: 'ouvrir' }, component: OuvrirLeCoffre },
  { path: '/creer', meta: { titre: 'creer' }, component: () => import('./screens/ouvrir-le-coffre/CreerLeCoffre.vue') },
  { path: '/accueil', meta: { ...ouvert, titre: 'accueil' }, component: () => import('./screens/accueil/AccueilDuPoste.vue') },
  { path: '/seance', meta: { ...ouvert, titre: 'seance' }, component: () => import('./screens/mener-une-seance/OuvrirUneSeance.vue') },
  { path: '/seance/fin', meta: { ...ouvert, titre: 'fin' }, component: () => import('./screens/mener-une-seance/CloreLaSeance.vue') },
  { path: '/rediger/:id', meta: { ...ouvert, titre: 'rediger' }, component: () => import('./screens/rediger-un-mandat/RedigerMandat.vue') },
  { path: '/lire/:id', meta: { ...usager, titre: 'lire' }, component: () => import('./screens/lire-ensemble/LireEnsemble.vue') },
  { path: '/signer/:id', meta: { ...usager, titre: 'signer' }, component: () => import('./screens/faire-signer/FaireSigner.vue') },
  { path: '/remettre/:id', meta: { ...ouvert, titre: 'remettre' }, component: () => import('./screens/remettre-une-copie/RemettreUneCopie.vue') },
  { path: '/agir', meta: { ...ouvert, titre: 'agir' }, component: () => import('./screens/agir-avec-un-mandat/AgirAvecUnMandat.vue') },
  { path: '/agir/:id', meta: { ...ouvert, titre: 'agir' }, component: () => import('./screens/agir-avec-un-mandat/un-mandat/AgirPourUnePersonne.vue') },
  { path: '/mandats', meta: { ...ouvert, titre: 'mandats' }, component: () => import('./screens/suivre-mes-mandats/MesMandats.vue') },
  { path: '/mandats/:id', meta: { ...ouvert, titre: 'mandat' }, component: () => import('./screens/suivre-mes-mandats/un-mandat/UnMandat.vue') },
  { path: '/mandats/:id/compte-rendu', meta: { ...ouvert, titre: 'document' }, component: () => import('./screens/remettre-une-copie/documents/UnDocument.vue') },
  { path: '/mandats/:id/fin/:fin', meta: { ...ouvert, titre: 'document' }, component: () => import('./screens/remettre-une-copie/documents/UnDocument.vue') },
  { path: '/poste', meta: { ...ouvert, titre: 'poste' }, component: () => import('./screens/regler-le-poste/ReglerLePoste.vue') },
  { path: '/poste/profil', meta: { ...ouvert, titre: 'profil' }, component: () => import('./screens/regler-le-poste/profil/CeQueLaStructurePropose.vue') },
  { path: '/poste/adresses', meta: { ...ouvert, titre: 'adresses' }, component: () => import('./screens/regler-le-poste/adresses/LesAdresses.vue') },
  { path: '/registre', meta: { ...ouvert, titre: 'registre' }, component: () => import('./screens/tenir-le-registre/TenirLeRegistre.vue') },
  { path: '/:reste(.*)', meta: { titre: 'introuvable' }, component: () => import('./screens/ouvrir-le-coffre/PageIntrouvable.vue') },
]

/**
 * `estOuvert` dit si le coffre l'est : la garde renvoie à la porte, sans retenir l'adresse demandée. `tousLesTextes` : ceux
 * de la porte sont déjà là, les autres s'attendent avant tout autre écran.
 */
export function makeRouter(estOuvert: () => boolean, tousLesTextes: () => Promise<void>) {
  const router = createRouter({ history: createWebHistory(), routes })
  router.beforeEach((vers) => {
    if (vers.meta.ouvert && !estOuvert()) return '/'
    if (vers.path === '/' && estOuvert()) return '/accueil'
    return true
  })
  router.beforeResolve(async (vers) => {
    if (vers.path !== '/') await tousLesTextes()
  })
  return router
}
