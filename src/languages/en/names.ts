import { roleNouns } from './names/role-nouns.ts'
import { openNameLexicon } from '../names/name-lexicon.ts'
import type { NameRules } from '../names/name-rules.ts'
import { once } from '../../text/once.ts'
import { bodySigns } from './names/body-signs.ts'
import { genderOf } from './names/gender.ts'
import { makeOpeners, makePhrases, makeWords } from './names/lexicon.made.ts'
import { makeModel } from './names/model.made.ts'
import { classOf, isMostlySmall } from './names/word-classes.ts'
import { introductionBounds } from './names/introduction-bounds.ts'
import { personSigns } from './names/person-signs.ts'
import { kinWords } from './kin-words.ts'
import { plainAcronyms } from './names/things.ts'
import { further, kept } from './names/second-look.ts'
import { sidesAtPlay } from './names/sides-at-play.ts'
import { workSigns } from './names/work-signs.ts'
import { wordSet } from '../word-sets.ts'
import { withLate } from '../with-late.ts'

const getPlainAcronyms = once(() => new Set(plainAcronyms.split(' ')))

const getLexicon = once(() =>
  openNameLexicon({ words: makeWords(), phrases: makePhrases(), openers: makeOpeners() }),
)

const getRoleNouns = once(() => new Set(roleNouns.split(' ')))

/** Of members of a house, behind a person's name or a party's. */
const memberLetters = 'td mp mep msp mpp mla mna mpa mlc'

const sonWords = wordSet('bin binti ibn bint')

const plain: NameRules = {
  sonWords,
  surnameParticles: new Set([
    ...sonWords,
    ...wordSet('da das de del dela della delos der den di dos du la las los van von ter'),
  ]),
  kinWords,
  getLexicon,
  classOf,
  isMostlySmall,
  findForms: (folded) => [{ skip: 0, folded }],
  genderOf,
  hasPossessive: true,
  bodyWords: {
    partners: wordSet('son sons daughter daughters brothers co company partners associates'),
    others: wordSet(
      'foundation union association supporters workers employees fund trust institute museum committee council department fire police north south east west and',
    ),
  },
  introducers: wordSet('a an the of its his her their who which one former then'),
  titlesInNames: wordSet(
    'king queen prince princess pope emperor empress tsar saint st sheikh sheik sheikha shaikh shaikha emir sultan imam ayatollah lord lady sir dame father sister brother mullah rabbi baron baroness count countess duke duchess earl',
  ),
  withoutArticle: (folded) => folded.replace(/^the /, ''),
  bodyLinks: new Set(['of', 'for', 'on']),
  longBodyLinks: new Set(['of']),
  articles: new Set(['the', 'a', 'an']),
  ownerLinks: {
    links: new Set(['of']),
    articles: new Set(['the', 'a', 'an']),
    possessives: new Set(['his', 'her', 'their', 'its']),
  },
  wordEndings: ['ing', 'ly'],
  aliasCues: wordSet('known nicknamed dubbed alias aka called'),
  callingVerbs: new Set(['called', 'nicknamed', 'dubbed']),
  aliasLinks: wordSet(
    'who which is was are also better widely commonly formerly popularly simply as by his her its the nom de guerre nickname name or more',
  ),
  legalForms: wordSet('inc corp ltd llc plc asa ag gmbh nv bv oyj spa llp pty'),
  introductionBounds,
  honorifics: wordSet(
    'mr mrs ms miss mx dr malam mallam alhaji hajia comrade engr pharm signor señor eng',
  ),
  relatives: new Set(['who', 'whose', 'which']),
  personalRelatives: new Set(['who']),
  finiteWords: wordSet('is are was were has had have will would can could did does'),
  clauseWords: wordSet('according including'),
  roleWords: wordSet(
    'former ex then acting interim deputy vice head prime foreign finance defence defense interior health justice trade energy climate culture education transport environment senior chief executive managing assistant associate first second opposition party state government army police military press human rights policy national federal local regional city political special permanent retired longtime veteran late co',
  ),
  placePrepositions: wordSet('in at from to near across outside inside around of through into'),
  functionWords: wordSet(
    'the a an he she it they we this that these those said says who which what when where in on at as but if so then there here his her its their my our not no for by with from after before while because although however also',
  ),
  captionWords: wordSet('image photo video file audio credit picture photograph'),
  adjectivePrefixes: wordSet('pro anti non pan mid trans'),
  exemplifiers: wordSet('as like called named including dubbed'),
  conjunctions: new Set(['and', 'or']),
  pronouns: new Set(['I']),
  ranks: {
    letters: wordSet('sp cp asp csp dsp ssp acp dcp dig aig igp dci pm'),
    behind: new Set(['advocate']),
    lettersBehind: wordSet(`kc qc sc bl ${memberLetters} obe mbe cbe phd`),
    memberLetters: wordSet(memberLetters),
    beforeGiven: wordSet('hon honourable sir dame pastor sheikh imam'),
  },
  personSigns,
  sidesAtPlay,
  bodySigns,
  workSigns,
  hasCase: true,
  outsideBias: 0.4,
  getModel: makeModel,
  secondLook: { getKept: () => kept, getFurther: () => further },
}

export const names: NameRules = withLate(plain, {
  get roleNouns() {
    return getRoleNouns()
  },
  get plainAcronyms() {
    return getPlainAcronyms()
  },
})
