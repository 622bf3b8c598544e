/** Who stands in the pack, and under which names. */
import { isCommonWord } from '../../../src/languages/words-in-packs.ts'
import { fold } from '../../../src/text/fold.ts'
import { hasForeignLetters } from '../check/arabic.ts'
import { arab } from '../people/rank-people.ts'
import type { FamousLine } from './famous-lines.ts'
import type { KnownNames, KnownPerson } from './known-people.ts'
import type { PantheonRow } from './read-pantheon.ts'
import { getTrade } from './trades.ts'
import { compareText } from '../../../src/model/compare-text.ts'

/** Arabic spellings by page, most usual first. */
export type Spellings = ReadonlyMap<string, readonly string[]>

export interface Reckoned {
  known: KnownNames
  spellings: Spellings
  /** whether many people bear a name, in English and in Arabic letters */
  isCommon: (name: string) => boolean
  isCommonArabic: (name: string) => boolean
  /** whether a full name stands in a headline that was given to the script */
  isInNews: (name: string) => boolean
}

/** Who was born in or after this year is met in the news; earlier, whom the whole world knows. */
const livedLately = 1930
const worldKnows = 75
const livedInCentury = 1900
const centuryKnows = 50
/**
 * Wikipedias from which on those born lately have room in the pack: of the trades that news name
 * most, of the others, of people born in Arab countries, and of those whom a headline names.
 */
const leastNamed = 31
const leastOfOthers = 40
const leastOfArabs = 26
const leastInNews = 26
/** Figures of faith of earlier times are no people of public life. */
const faithSince = 1900

/** In hundredths, as linking takes them: see wellKnown and borneByMany there. */
const wellKnown = 80
const known = 60
const generic = 10
/** Wikipedias from which on somebody is well known. */
const well = 35

/** Trades that offices go with: a person of that name without a birth in another pack is this one. */
const ofOffices: ReadonlySet<string> = new Set([
  'politician',
  'diplomat',
  'military personnel',
  'nobleman',
  'lawyer',
  'judge',
  'businessperson',
  'economist',
])

const muchNamed: ReadonlySet<string> = new Set([
  'actor',
  'singer',
  'musician',
  'film director',
  'writer',
  'businessperson',
  'tennis player',
  'basketball player',
  'boxer',
  'athlete',
  'nobleman',
  'presenter',
  'producer',
  'model',
  'comedian',
  'fashion designer',
  'social activist',
  'religious figure',
  'astronaut',
  'computer scientist',
  'journalist',
])

/** The lines of the pack. Those of one trade and country stand together: so they take less room. */
export function gatherFamous(rows: readonly PantheonRow[], reckoned: Reckoned): FamousLine[] {
  const lines = rows.flatMap((row) => toLine(row, reckoned) ?? [])
  const bearers = new Map<string, number>()
  for (const { name } of lines) bearers.set(fold(name), (bearers.get(fold(name)) ?? 0) + 1)
  return lines
    .map((line) => (bearers.get(fold(line.name))! > 1 ? { ...line, prior: generic } : line))
    .sort(byOrigin)
}

function byOrigin(a: FamousLine, b: FamousLine): number {
  const [one, other] = [a, b].map(({ trade, country, gender }) => `${trade} ${country} ${gender}`)
  return compareText(one!, other!) || Number(a.curid) - Number(b.curid)
}

function toLine(row: PantheonRow, reckoned: Reckoned): FamousLine | null {
  const { curid, gender, born, languages } = row
  const trade = row.occupation.toLowerCase()
  const name = cleanTitle(row.title)
  if (getTrade(trade) === null || !isFullName(name)) return null
  const isFamous = isMet(row, trade)
  if (!isFamous && !isMetInNews(row, reckoned.isInNews(name))) return null
  const country = isDisputed(row) ? '' : row.country
  const { people, things } = reckoned.known
  if (things.has(fold(name))) return null
  const arabic = fullNames(reckoned.spellings.get(curid) ?? [])
  const isSame = (other: KnownPerson) => isOne({ born, country: row.country }, other, trade)
  const names = [name, name.replace(/ of .*$/, ''), ...arabic]
  if (names.some((one) => people.get(fold(one))?.some(isSame))) return null
  const isCommon =
    isRankAlone(row.title) || reckoned.isCommon(name) || arabic.some(reckoned.isCommonArabic)
  const isOthersName = isCommon || names.some((one) => people.has(fold(one)))
  if (!isFamous && (isOthersName || arabic.length === 0)) return null
  return {
    curid,
    name,
    aliases: [],
    trade,
    gender,
    born,
    country,
    prior: isCommon ? priorOfCommon(languages) : languages >= well ? wellKnown : known,
    arabic,
  }
}

/** Whom the whole world knows is likelier than others of a common name. */
const priorOfCommon = (languages: number): number => (languages >= worldKnows ? known : generic)

function isMet({ born, languages, country }: PantheonRow, trade: string): boolean {
  if (trade === 'religious figure' && (born ?? 0) < faithSince) return false
  if (languages >= worldKnows) return true
  if (born === null) return false
  if (born < livedLately) return born >= livedInCentury && languages >= centuryKnows
  if (arab.has(country)) return languages >= leastOfArabs
  return languages >= (muchNamed.has(trade) ? leastNamed : leastOfOthers)
}

/**
 * Of those born lately alone: a headline that names one of earlier times means a namesake or a son.
 * Nor is anybody taken for a headline's sake whose name others bear or nobody has spelled in Arabic.
 */
const isMetInNews = ({ born, languages }: PantheonRow, isInNews: boolean): boolean =>
  isInNews && born !== null && born >= livedLately && languages >= leastInNews

/**
 * A page's title as a name: without its brackets, and without the rank behind a comma, which is
 * that of the source's day.
 */
export function cleanTitle(title: string): string {
  const name = title.replace(/ \(.*\)$/, '').replace(/, (Jr\.|Sr\.)$/, ' $1')
  return name.split(', ')[0]!.trim()
}

/** "Prince Edward, Earl of Wessex": without what is behind the comma one of several. */
const isRankAlone = (title: string): boolean => /^(?:Prince|Princess) \S+, /.test(title)

/** Of two words and more, in Latin letters; no words of the language ("The Edge"). */
const isFullName = (name: string): boolean =>
  name.includes(' ') &&
  !name.startsWith('The ') &&
  !name.split(' ').every((word) => isCommonWord(word)) &&
  /^[\p{Script=Latin}\p{M}\s.'’-]+$/u.test(name)

/** The other packs tell of offices since 2015 and of sport since 2006. */
const othersBornSince = 1920

/** Two births within a year are one: sources differ by so much. */
function isOne(a: KnownPerson, b: KnownPerson, trade: string): boolean {
  if (a.born !== null && b.born !== null) return Math.abs(a.born - b.born) <= 1
  if (a.born !== null && a.born < othersBornSince) return false
  return a.country === b.country || b.country === '' || ofOffices.has(trade)
}

/**
 * Places of which the country is disputed, or was another in the year of the birth: the source
 * tells the state of its own day.
 */
const disputedTowns =
  /^(?:jerusalem|east jerusalem|bethlehem|hebron|nablus|ramallah|gaza|majdal shams|sevastopol|simferopol|yalta|feodosia|kerch|yevpatoria|bakhchysarai|laayoune)/i
const ilSince = 1948

function isDisputed({ town, country, born }: PantheonRow): boolean {
  if (disputedTowns.test(town)) return true
  return (country === 'IL' || country === 'PS') && (born === null || born < ilSince)
}

/** Of how many spellings a name is found: more bear little and take room. */
const mostSpellings = 3

/** Names of two words and more, in Arabic letters, each once. */
function fullNames(names: readonly string[]): string[] {
  const seen = new Set<string>()
  const full = names.filter((name) => {
    const form = fold(name)
    const isFull = form.split(' ').filter(Boolean).length > 1
    if (!isFull || seen.has(form) || hasForeignLetters(name)) return false
    if (!/^[\u0621-\u064a\u064b-\u0652\s-]+$/.test(name)) return false
    seen.add(form)
    return true
  })
  return full.slice(0, mostSpellings)
}
