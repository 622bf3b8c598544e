import { once } from '../../text/once.ts'
import { openNameLexicon } from '../names/name-lexicon.ts'
import type { NameRules } from '../names/name-rules.ts'
import { headTypes } from '../names/head-types.ts'
import { foldedSet } from '../word-sets.ts'
import { makeCapitals } from './names/capitals.ts'
import { makeOpeners, makePhrases, makeWords } from './names/lexicon.made.ts'
import { menNames, womenNames } from './names/people.ts'
import { plainAcronyms } from './names/things.ts'
import { withLate } from '../with-late.ts'

const getCapitals = once(makeCapitals)
const getPlainAcronyms = once(() => foldedSet(plainAcronyms))
const getMen = once(() => foldedSet(menNames))
const getWomen = once(() => foldedSet(womenNames))
const getLexicon = once(() =>
  openNameLexicon({ words: makeWords(), phrases: makePhrases(), openers: makeOpeners() }),
)

const plain: NameRules = {
  getLexicon,
  findForms: (folded) => [{ skip: 0, folded }],
  genderedArticles: new Map([
    ['el', 'm'],
    ['un', 'm'],
    ['la', 'f'],
    ['una', 'f'],
  ]),
  genderOf: (folded) => (getMen().has(folded) ? 'm' : getWomen().has(folded) ? 'f' : null),
  withoutArticle: (folded) => folded.replace(/^(?:el|la|los|las) /, ''),
  ownerLinks: {
    links: foldedSet('de del'),
    articles: foldedSet('el la los las un una'),
    possessives: foldedSet('su sus'),
  },
  introducers: foldedSet('un una el la quien que antiguo antigua ex'),
  aliasCues: foldedSet('alias apodado apodada conocido conocida llamado llamada'),
  aliasLinks: foldedSet('que es también como el la'),
  captionWords: foldedSet('foto imagen vídeo video crédito'),
  adjectivePrefixes: foldedSet('pro anti ex'),
  placeOpeners: foldedSet('san santa santo'),
  placePrepositions: foldedSet('en a desde hacia hasta cerca'),
  functionWords:
    foldedSet(`el la los las un una unos unas de del al a en con por para sin sobre entre hasta desde según ante tras contra y e o u pero sino que quien quienes cuando donde
    como si no ni ya más muy también así se le les lo me te nos su sus mi mis tu este esta estos estas ese esa esto eso aquel aquella él ella ellos ellas yo usted ayer hoy mañana anoche
    es son fue fueron era ha han había dos tres cuatro cinco seis siete ocho nueve diez todo toda todos todas otro otra otros otras cada aunque porque mientras además`),
  exemplifiers: foldedSet('como llamado llamada denominado denominada'),
  smallHeads: headTypes({
    ORG: 'ministerio tribunal universidad hospital',
    LOC: 'estadio aeropuerto sierra',
  }),
  ministers: foldedSet(
    'ministro ministra exministro exministra secretario secretaria consejero consejera viceministro viceministra',
  ),
  bodyWords: { partners: foldedSet('hijos hijo hermanos hnos asociados cía'), others: new Set() },
  conjunctions: new Set(['y', 'e', 'o']),
  surnameJoiners: new Set(['y']),
  hasCase: true,
  outsideBias: 0,
  getModel: null,
}

/** No model has been trained for Spanish: lists, patterns and capitals find the names. */
export const names: NameRules = withLate(plain, {
  get capitals() {
    return getCapitals()
  },
  get plainAcronyms() {
    return getPlainAcronyms()
  },
})
