import type { Formalite, Organisme } from './formalite.ts'
import * as laPoste from './organismes/acces/la-poste.ts'
import * as servicePublic from './organismes/acces/service-public.ts'
import * as socle from './organismes/acces/socle-transversal.ts'
import * as caf from './organismes/aides/caf.ts'
import * as chequeEnergie from './organismes/aides/cheque-energie.ts'
import * as departement from './organismes/aides/departement.ts'
import * as fournisseurs from './organismes/aides/fournisseurs.ts'
import * as msa from './organismes/aides/msa.ts'
import * as amendes from './organismes/argent/amendes.ts'
import * as banqueDeFrance from './organismes/argent/banque-de-france.ts'
import * as financesPubliques from './organismes/argent/finances-publiques.ts'
import * as defenseurDesDroits from './organismes/droits/defenseur-des-droits.ts'
import * as justice from './organismes/droits/justice.ts'
import * as franceTravail from './organismes/emploi/france-travail.ts'
import * as missionLocale from './organismes/emploi/mission-locale.ts'
import * as monCompteFormation from './organismes/emploi/mon-compte-formation.ts'
import * as urssaf from './organismes/emploi/urssaf.ts'
import * as crousEtEducation from './organismes/etudes/crous-et-education.ts'
import * as etrangersEnFrance from './organismes/identite/etrangers-en-france.ts'
import * as franceTitres from './organismes/identite/france-titres.ts'
import * as actionLogement from './organismes/logement/action-logement.ts'
import * as franceRenov from './organismes/logement/france-renov.ts'
import * as logementSocial from './organismes/logement/logement-social.ts'
import * as agircArrco from './organismes/retraite/agirc-arrco.ts'
import * as assuranceRetraite from './organismes/retraite/assurance-retraite.ts'
import * as assuranceMaladie from './organismes/sante/assurance-maladie.ts'
import * as mdph from './organismes/sante/mdph.ts'
import * as monEspaceSante from './organismes/sante/mon-espace-sante.ts'

interface Source {
  readonly organisme: Organisme
  readonly formalites: readonly Formalite[]
}

/** Dans l'ordre où les organismes se présentent à l'écran. Ajouter un organisme : un fichier et une ligne ici. */
export const SOURCES: readonly Source[] = [
  caf,
  assuranceMaladie,
  franceTravail,
  assuranceRetraite,
  agircArrco,
  msa,
  financesPubliques,
  franceTitres,
  etrangersEnFrance,
  logementSocial,
  actionLogement,
  chequeEnergie,
  departement,
  mdph,
  justice,
  banqueDeFrance,
  urssaf,
  servicePublic,
  laPoste,
  monCompteFormation,
  franceRenov,
  crousEtEducation,
  defenseurDesDroits,
  amendes,
  monEspaceSante,
  fournisseurs,
  missionLocale,
  socle,
]
