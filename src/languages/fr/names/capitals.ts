/** Words around capitals that tell what they name: our own lists. */
import type { CapitalRules } from '../../names/capital-rules.ts'
import { foldedSet } from '../../word-sets.ts'

/** Built at first use. */
export const makeCapitals = (): CapitalRules => ({
  articles: foldedSet('le la les l'),
  within: foldedSet('à vers depuis entre'),
  ofPlaces:
    foldedSet(`maire mairesse député députée sénateur sénatrice curé évêque archevêque préfet sous-préfet habitant habitante habitants habitantes riverains
    originaire natif native usine prison centrale barrage route autoroute banlieue nord sud est ouest centre large environs alentours sortie abords camp descente entrée hauteur communes écluse bourgmestre échevin échevine procureur procureure préfète sous-préfète adjoint adjointe caïd gendarmerie commissariat`),
  ofBodies:
    foldedSet(`porte-parole rapport étude analyse enquête sondage communiqué directeur directrice président présidente patron patronne pdg gérant gérante salariés salariées employés
    actionnaires action actions titre siège conseil cheffe analyste économiste stratégiste avocats chez rédaction journalistes journaliste militants élus adhérents`),
  laws: foldedSet('code'),
  online: new Set(['sur', 'compte']),
  according: new Set(['selon', 'd apres']),
  firmEndings: foldedSet(
    'sa sas sarl gestion films group groupe capital holding hebdo tv radio productions industries recherche research conseil city',
  ),
  bodyBeginning: /(?:tion|sion|isme)$/,
  notAlone: foldedSet('république nation état royaume couronne région commune patrie'),
  infinitiveEnding: /(?:er|ir|re)$/,
  bridges: foldedSet('de du des d la le les l lès lez en sur sous aux et el'),
  joinedArticles: foldedSet('el al es ed er ez ech'),
  adjectiveEnding:
    /(?:aux|al|ales?|els?|elles?|iques?|aires?|ifs?|ives?|iens?|iennes?|oires?|istes|ants|antes|ains|aines|urales?|eurs)$/,
  noAdjectives:
    foldedSet(`explique indique réplique critique communique revendique applique implique complique fabrique pratique abdique rappelle appelle interpelle renouvelle arrive
    dérive prive signale égale étale avale éclaire ailleurs plusieurs faire taire plaire`),
  smallComplements: foldedSet('assises appel commerce grande instance proximité paix'),
})
