/** Whether an article is on sport, so that a town's or country's name may mean its team there. */
import { looseFormsOf, partsOf, patternOf, wordsFor } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import type { TextDocument } from '../../../model/text.ts'
import { decodePath } from '../../../model/normalise-address.ts'
import { findTokens } from '../../../text/tokens.ts'

/**
 * So many different words of sport make an article on it; names of leagues, cups and clubs count
 * as much as that beside one such word, and each other. Where nothing is named that no place bears too,
 * one of the words must be of sport alone.
 */
const signsOfSport = 4
const signsBesideAName = 1
const signsBesideTowns = 2
const namesOfSport = 2
/** So many names of sport alone make an article wholly on it; half of such words beside two names do. */
const namesOfSportAlone = 3
const signsBesideNames = 2

/** Kinds of teams that bear a town's or country's name. */
export const teamKinds: ReadonlySet<string> = new Set(['football-club', 'national-team'])
const section = new RegExp(`/(?:${patternOf('sportSections')})(?=/|$)`, 'i')

/** Whether an address has a folder of its site's sport: "/sport/football/…". */
export const isInSportSection = (url: string | null): boolean =>
  url !== null && URL.canParse(url) && section.test(decodePath(new URL(url).pathname))

/** Series of matches: a body that holds them and an event, as one looks at it. */
const contests: ReadonlySet<string> = new Set(['league', 'tournament'])
export const isContest = ({ kind }: { kind: string }): boolean => contests.has(kind)
const allTeams: ReadonlySet<string> = new Set([...teamKinds, 'sports-team'])
const kindsOfSport: ReadonlySet<string> = new Set([...allTeams, ...contests])

const bearsSport = ({ name, candidates }: Entity): boolean =>
  name.length > 2 && candidates.some(({ kind }) => kindsOfSport.has(kind))

/** Whether one of them is a team, and no place bears its name. */
export const nameTeam = (entities: readonly Entity[]): boolean =>
  entities.some(
    (entity) => isOfSportAlone(entity) && entity.candidates.some(({ kind }) => allTeams.has(kind)),
  )

/** A name that no place bears: two countries or two towns with clubs are no article on sport. */
const isOfSportAlone = ({ candidates }: Entity): boolean =>
  !candidates.some(({ type }) => type === 'LOC')

/**
 * Tells of an article whether it is on sport, apart from a name's own words: by its address, by
 * what it names, by its words. `countSigns` counts words of clubs beside those given, of which
 * politics and business use many ("goals", "players", "season").
 */
function createSportTest(
  entities: readonly Entity[],
  { url }: TextDocument,
  countSigns: (own: ReadonlySet<string>) => number,
  hasWord: (folded: string) => boolean,
): (own: ReadonlySet<string>) => boolean {
  const inSection = isInSportSection(url)
  const names = entities.filter(bearsSport)
  const ofSportAlone = names.filter(isOfSportAlone).length
  return (own) => {
    if (inSection || ofSportAlone >= namesOfSport) return true
    const signs = countSigns(own)
    if (ofSportAlone > 0 && signs >= signsBesideAName) return true
    const isEnough =
      (signs >= signsOfSport && (names.length > 0 || namesSport(hasWord))) ||
      (names.length >= namesOfSport && signs >= signsBesideTowns)
    return isEnough && countSigns(new Set([...own, ...doubtful])) > 0
  }
}

/**
 * Tells of an article on sport whether it is so throughout, by its address, several names or many
 * words: one on drinks or courts may name a club, a cup and a match in passing.
 */
function createWholeTest(
  entities: readonly Entity[],
  { url }: TextDocument,
  countSigns: (own: ReadonlySet<string>) => number,
): (own: ReadonlySet<string>) => boolean {
  const inSection = isInSportSection(url)
  const names = entities.filter((entity) => bearsSport(entity) && isOfSportAlone(entity)).length
  return (own) =>
    inSection ||
    names >= namesOfSportAlone ||
    countSigns(own) >= (names >= namesOfSport ? signsBesideNames : signsOfSport)
}

const doubtful = wordsFor('doubtfulSportWords')

const otherSports = [...wordsFor('otherSports')]
const otherTeams = [...wordsFor('otherTeams')]

const football = wordsFor('footballWords')

const namesSport = (hasWord: (folded: string) => boolean): boolean =>
  [...football].some(hasWord) || otherSports.some(hasWord)

const namesOtherTeam = (entities: readonly Entity[]): boolean =>
  entities.some(({ candidates }) => candidates.some(({ kind }) => kind === 'sports-team'))

/**
 * Whether an article may speak of another sport than football, or of other than the first teams, by
 * a word or by a team that it names: a country's and a club's team is another there.
 */
const mayBeOnOtherTeams = (
  entities: readonly Entity[],
  hasWord: (folded: string) => boolean,
): boolean => otherSports.some(hasWord) || otherTeams.some(hasWord) || namesOtherTeam(entities)

/** Whether it is on another sport: it names others at least as often as football. */
function isOnOtherSport(
  entities: readonly Entity[],
  text: string,
  hasWord: (folded: string) => boolean,
): boolean {
  if (namesOtherTeam(entities)) return true
  const others = new Set(otherSports.filter(hasWord))
  if (others.size === 0) return false
  let lead = 0
  for (const { folded } of findTokens(text)) {
    const forms = looseFormsOf(folded)
    if (forms.some((form) => others.has(form))) lead++
    else if (forms.some((form) => football.has(form))) lead--
  }
  return lead >= 0
}

/** Ways to write a team's name out of the name of a town or country alone: "Arsenal FC". */
const wholeNames = partsOf('teamNames')

export const teamNamesOf = (name: string): string[] => wholeNames.flatMap((write) => write(name))

const gamesWords = [...wordsFor('gamesWords')]

/** What an article says of sport as a whole. */
export interface SportTests {
  /** whether it is on sport, apart from the name's own words */
  isOnSport(own: ReadonlySet<string>): boolean
  /** of one that is: whether it is so throughout, not by a name and a word in passing */
  isWhollyOnSport(own: ReadonlySet<string>): boolean
  /** whether that is another than football */
  isOnOtherSport(): boolean
  /** whether it is on games where states play for medals, in football among other sports */
  isOnGames(): boolean
  /** whether it may be on another sport, or other teams may play than the first ones */
  mayBeOnOtherTeams(): boolean
}

/** `countSigns` and `hasWord` of the article: see createSportTest. */
export const createSportTests = (
  entities: readonly Entity[],
  document: TextDocument,
  countSigns: (own: ReadonlySet<string>) => number,
  hasWord: (folded: string) => boolean,
): SportTests => ({
  isOnSport: createSportTest(entities, document, countSigns, hasWord),
  isWhollyOnSport: createWholeTest(entities, document, countSigns),
  isOnOtherSport: () => isOnOtherSport(entities, document.text, hasWord),
  isOnGames: () => gamesWords.some(hasWord),
  mayBeOnOtherTeams: () => mayBeOnOtherTeams(entities, hasWord),
})
