import { roleNouns } from './names/role-nouns.ts'
import { openNameLexicon } from '../name-lexicon.ts'
import type { NameRules } from '../name-rules.ts'
import { once } from '../../text/once.ts'
import { classesOf } from '../usage-classes.ts'
import { genderOf } from './names/gender.ts'
import { makeOpeners, makePhrases, makeWords } from './names/lexicon.made.ts'
import { makeModel } from './names/model.made.ts'
import { makeUsage } from './names/usage.made.ts'
import { introductionWords } from './names/introduction-words.ts'
import { kinWords } from './kin-words.ts'
import { plainAcronyms } from './names/things.ts'
import { further, kept } from './names/second-look.ts'
import { sidesAtPlay } from './names/sides-at-play.ts'
import { workSigns } from './names/work-signs.ts'
import { withLate } from '../with-late.ts'

const getPlainAcronyms = once(() => new Set(plainAcronyms.split(' ')))

const getLexicon = once(() =>
  openNameLexicon({ words: makeWords(), phrases: makePhrases(), openers: makeOpeners() }),
)

const getRoleNouns = once(() => new Set(roleNouns.split(' ')))

const plain: NameRules = {
  sonWords: new Set(['bin', 'ibn', 'bint']),
  kinWords,
  getLexicon,
  classOf: classesOf(makeUsage),
  findForms: (folded) => [{ skip: 0, folded }],
  genderOf,
  hasPossessive: true,
  bodyWords: {
    partners: new Set(
      'son sons daughter daughters brothers co company partners associates'.split(' '),
    ),
    others: new Set(
      'foundation union association supporters workers employees fund trust institute museum committee council department fire police north south east west and'.split(
        ' ',
      ),
    ),
  },
  introducers: new Set('a an the of its his her their who which one former then'.split(' ')),
  titlesInNames: new Set(
    'king queen prince princess pope emperor empress tsar saint st sheikh sheik sheikha shaikh shaikha emir sultan imam ayatollah lord lady sir dame father sister brother mullah rabbi baron baroness count countess duke duchess earl'.split(
      ' ',
    ),
  ),
  withoutArticle: (folded) => folded.replace(/^the /, ''),
  bodyLinks: new Set(['of', 'for', 'on']),
  longBodyLinks: new Set(['of']),
  articles: new Set(['the', 'a', 'an']),
  wordEndings: ['ing', 'ly'],
  aliasCues: new Set('known nicknamed dubbed alias aka called'.split(' ')),
  callingVerbs: new Set(['called', 'nicknamed', 'dubbed']),
  aliasLinks: new Set(
    'who which is was are also better widely commonly formerly popularly simply as by his her its the nom de guerre nickname name or more'.split(
      ' ',
    ),
  ),
  legalForms: new Set('inc corp ltd llc plc asa ag gmbh nv bv oyj spa llp pty'.split(' ')),
  introductionWords,
  honorifics: new Set('mr mrs ms miss mx dr malam signor señor eng'.split(' ')),
  relatives: new Set(['who', 'whose', 'which']),
  personalRelatives: new Set(['who']),
  finiteWords: new Set('is are was were has had have will would can could did does'.split(' ')),
  clauseWords: new Set('according including'.split(' ')),
  roleWords: new Set(
    'former ex then acting interim deputy vice head prime foreign finance defence defense interior health justice trade energy climate culture education transport environment senior chief executive managing assistant associate first second opposition party state government army police military press human rights policy national federal local regional city political special permanent retired longtime veteran late co'.split(
      ' ',
    ),
  ),
  placePrepositions: new Set(
    'in at from to near across outside inside around of through into'.split(' '),
  ),
  functionWords: new Set(
    'the a an he she it they we this that these those said says who which what when where in on at as but if so then there here his her its their my our not no for by with from after before while because although however also'.split(
      ' ',
    ),
  ),
  captionWords: new Set('image photo video file audio credit picture photograph'.split(' ')),
  adjectivePrefixes: new Set('pro anti non pan mid trans'.split(' ')),
  exemplifiers: new Set('as like called named including dubbed'.split(' ')),
  conjunctions: new Set(['and', 'or']),
  pronouns: new Set(['I']),
  ranks: {
    letters: new Set('sp cp asp csp dsp ssp acp dcp dig aig igp dci'.split(' ')),
    behind: new Set(['advocate']),
    beforeGiven: new Set('hon honourable sir dame pastor sheikh imam'.split(' ')),
  },
  sidesAtPlay,
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
