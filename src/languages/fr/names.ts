import { openNameLexicon } from '../names/name-lexicon.ts'
import type { NameRules } from '../names/name-rules.ts'
import { headTypes } from '../names/head-types.ts'
import { foldedSet } from '../word-sets.ts'
import { once } from '../../text/once.ts'
import { elided } from './elisions.ts'
import { genderOf } from './names/gender.ts'
import { makeCapitals } from './names/capitals.ts'
import { makeOpeners, makePhrases, makeWords } from './names/lexicon.made.ts'
import { plainAcronyms } from './names/things.ts'
import { withLate } from '../with-late.ts'

const getCapitals = once(makeCapitals)
const getPlainAcronyms = once(() => foldedSet(plainAcronyms))

const getLexicon = once(() =>
  openNameLexicon({ words: makeWords(), phrases: makePhrases(), openers: makeOpeners() }),
)

const plain: NameRules = {
  getLexicon,
  findForms: (folded) => [{ skip: 0, folded }],
  elided,
  genderOf,
  genderedArticles: new Map([
    ['le', 'm'],
    ['un', 'm'],
    ['la', 'f'],
    ['une', 'f'],
  ]),
  ownerLinks: {
    links: foldedSet('de du des d'),
    articles: foldedSet('le la l les un une'),
    possessives: foldedSet('son sa ses leur leurs'),
  },
  introducers: foldedSet('un une le la l qui ancien ancienne ex numéro chef candidat candidate'),
  aliasCues: foldedSet('surnommé surnommée alias dit dite connu connue baptisé'),
  aliasLinks: foldedSet('qui est plus aussi sous le la les l nom de guerre comme son'),
  captionWords: foldedSet('photo image vidéo crédit infographie'),
  adjectivePrefixes: foldedSet('pro anti ex non'),
  placeOpeners: foldedSet('saint sainte'),
  placePrepositions: foldedSet('à en au aux vers dans depuis près'),
  functionWords:
    foldedSet(`le la les l un une des du de d ce cet cette ces il elle ils elles on nous vous je tu qui que qu quoi dont où et ou mais car donc ni or si
    pour par sur sous dans en à au aux avec sans chez vers entre parmi contre selon après avant depuis pendant durant malgré lors comme quand lorsque alors ainsi aussi enfin
    puis son sa ses leur leurs mon ma mes notre nos votre vos tout tous toute toutes plusieurs certains certaines chaque autre autres ici là hier aujourd’hui demain
    pas plus moins très bien même n s c j m t y ne se interrogé interrogée voir lire retour jusqu lorsqu quoi quant face grâce afin reste deux trois quatre cinq six sept huit neuf dix`),
  exemplifiers: foldedSet(
    'comme tel tels telle telles appelé appelée nommé nommée baptisé baptisée dont',
  ),
  smallHeads: headTypes({
    ORG: 'ministère tribunal cour université hôpital',
    LOC: 'stade aéroport col',
  }),
  contractions: new Set(['au', 'aux']),
  ministers: foldedSet('ministre ministres exministre secrétaire garde'),
  bodyWords: { partners: foldedSet('fils filles frère frères associés cie'), others: new Set() },
  conjunctions: new Set(['et', 'ou']),
  hasCase: true,
  outsideBias: 0,
  getModel: null,
}

/** No model has been trained for French: lists, patterns and capitals find the names. */
export const names: NameRules = withLate(plain, {
  get capitals() {
    return getCapitals()
  },
  get plainAcronyms() {
    return getPlainAcronyms()
  },
})
