import { fold } from '../../text/fold.ts'
import type { LinkingWords, NamedCountry, NationalName } from '../linking/linking-words.ts'
import { kinWords } from './kin-words.ts'
import { demonymsOf } from './linking/demonyms.ts'
import { isOfNation } from './linking/nations.ts'
import { otherNames } from './linking/other-names.ts'
import { shortDivisions } from './linking/short-divisions.ts'
import { sorts } from './linking/sorts.ts'
import { classOf, isMostlySmall } from './names/word-classes.ts'
import { isCapital, kindOf, letterKind } from '../../text/letters.ts'

const adjectiveEnding = /(?:ian|an|ese|ish|i|ch|sh|ss|k)$/
const ministry = /^(\p{Lu}[\p{L} ]{2,40}) Ministry$/u

/** "Egyptian", "Dutch", "Greek": letters, the first of them a capital. */
const isAdjective = (word: string): boolean =>
  adjectiveEnding.test(word.slice(2)) &&
  isCapital(word.codePointAt(0)!) &&
  [...word].every((letter) => kindOf(letter.codePointAt(0)!) === letterKind)

/** "Egyptian Health Ministry": the adjective stands first. */
function splitNationality(name: string): NationalName[] {
  const people = name.slice(0, Math.max(0, name.indexOf(' ')))
  const rest = name.slice(people.length + 1)
  if (!isAdjective(people) || !isCapital(rest.codePointAt(0) ?? 0)) return []
  const turned = ministry.exec(rest)
  return [
    { rest, people: [fold(people)] },
    ...(turned ? [{ rest: `Ministry of ${turned[1]!}`, people: [fold(people)] }] : []),
  ]
}

/** "The Foreign Ministry" of Japan: "Foreign Ministry of Japan". */
function joinNationality(name: string, { label, adjectives }: NamedCountry): string[] {
  const bare = name.replace(/^[Tt]he /, '')
  const own = adjectives.map((one) => `${one.charAt(0).toUpperCase()}${one.slice(1)} ${bare}`)
  return [`${bare} of ${label}`, `${bare} of the ${label}`, ...own]
}

export const linkingWords: LinkingWords = {
  sorts,
  demonymsOf,
  shortDivisions,
  placeHeads: 'city town village state province river lake planet',
  headLinks: 'of the a an named called',
  placeWords: 'in at near across outside around inside',
  teamPlaceWords: 'at',
  appositionHeads:
    'city town village capital port suburb province company newspaper club university',
  idleWords: 'the and for from with that its was are who',
  wordsLeftOut: 'of the and for in on al',
  smallWords: 'of the and for in on to a an',
  // names of Arab and Dutch people and bodies among them
  nameOpeners: 'the al el an as van von der',
  languageWords: 'language languages grammar spoken translated translation dialect linguistic',
  conjunctions: 'and|or',
  personTitles: '(?:Mr|Mrs|Ms|Mx|Miss|Messrs)\\.?',
  kinWords: [...kinWords].join(' '),
  formerWords: 'former ex late then onetime',
  isMostlySmall: (folded) => isMostlySmall(classOf(folded)),
  townOffices:
    'mayor councillor councilor councilman councilwoman councilmember alderman alderwoman',
  officeWords: 'the current new incumbent acting elect embattled us uk',
  leadingOffices: 'prime minister|president|chancellor|king|queen|emir|sultan',
  sportSigns: '\\b(?:match|goals?|scored|league|cup|coach|season|players?|championship|team)\\b',
  doubtfulSportWords:
    'goal goals season stadium players final semi defeat match assists rebounds roster',
  sportSections: 'sports?|football|soccer|basketball|nfl|nba|nhl|mlb|rugby|cricket|tennis',
  playWords:
    'beat beats win wins won lose loses lost draw drew defeat defeats defeated thrash thrashes vs v ' +
    'qualify qualifies qualified scored scorer kickoff unbeaten relegated squad lineup',
  footballWords: 'football soccer footballers',
  otherSports:
    'basketball handball volleyball rugby cricket hockey tennis baseball softball nba wnba mlb nhl ' +
    'nfl swimming athletics cycling wrestling judo taekwondo olympics olympic futsal',
  otherTeams: 'women womens youth u21 u20 u19 u17',
  gamesWords: 'olympic olympics paralympic paralympics medal medals',
  teamEnding: /^ (?:State|Tech)(?![a-zA-Z\u00c0-\u024f'’])/,
  teamNames: (name) => [`${name} FC`, `${name} national football team`],
  agencyName: (name) => `${name} News Agency`,
  nameArticle: 'the ',
  direction: /^(?:north|south|east|west)(?:[ -]?(?:east|west))?$/,
  compassBefore: /^(?:north|south|east|west)(?:ern)? /,
  sides: /^(?:North|South|East|West|Central|Upper|Lower|Greater|New|Royal)(?:ern)?$/,
  ownersLetter: 's',
  possessive: /['’]s$/,
  bareArticle: {
    before: /(?:^|[\s(“"])[Tt]he $/,
    noNoun:
      /^ (?:of|in|and|or|is|was|has|had|are|were|will|to|from|at|by|on|with|that|which|as|for|near|when|where|while|because|but)\b/,
  },
  bodyBeginnings: 'the|university of|bank of',
  bodyEndings:
    'university|college|institute|school|bank|group|corporation|corp|company|co|inc|ltd|holdings|' +
    'airlines|motors|hospital|club|fc|foundation|party|times|news|agency',
  sharedNoun: {
    noun: 'County',
    plural: /\b[Cc]ounties\b/,
    after: /^ [Cc]ounties\b/,
    inName: / Counties$/,
  },
  otherNames,
  isOfNation,
  splitNationality,
  joinNationality,
}
