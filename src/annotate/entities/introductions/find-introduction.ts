import type { EntityType } from '../../../model/kinds.ts'
import type { Span } from '../../../model/text.ts'
import type { Language } from '../../../languages/language.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { boundApposition } from './bound-apposition.ts'
import { boundRole } from './bound-role.ts'
import { appositionAfter } from './find-apposition.ts'
import { introducesOther, leadsToOther } from './introduces-other.ts'
import type { NameWord } from '../name-words.ts'
import { isOfficeOfOther } from './office-of-other.ts'
import { roleAfter } from './role-after.ts'
import { roleBefore } from './role-before.ts'
import { tellsOfOther } from './tells-of-other.ts'
import { withWholeQuotes } from './whole-quotes.ts'

/** What names stand in. */
export interface IntroducedIn {
  text: string
  sentences: readonly NameWord[][]
  language: Language
  /** all names of the text */
  named: readonly Draft[]
  /** by the end of each person's name, where it begins */
  persons: ReadonlyMap<number, number>
}

/**
 * The words with which the article introduces a person or thing at its first places: a role of some
 * words before the name, else an apposition after it, else a bare title.
 */
export function findIntroduction(
  drafts: readonly Draft[],
  type: EntityType,
  introducedIn: IntroducedIn,
): Span | null {
  // "Mr" alone tells nothing of somebody whose full name stands somewhere
  const isFull = drafts.some(({ words }) => words.length > 1)
  for (const draft of drafts.slice(0, 3)) {
    const words = introducedIn.sentences[draft.sentence]
    if (!words) continue
    const found = introductionAt({ draft, words, type, isFull }, introducedIn)
    if (found) return bounded(found, { type, own: drafts }, introducedIn)
  }
  return null
}

/** A place where a name stands: the words of its sentence, and whether it stands in full somewhere. */
interface Place {
  draft: Draft
  words: readonly NameWord[]
  type: EntityType
  isFull: boolean
}

/** Words that may introduce a name, by the side of it on which they stand. */
interface Introduction {
  side: 'before' | 'behind'
  span: Span
}

function introductionAt(place: Place, introducedIn: IntroducedIn): Introduction | null {
  const role = roleAt(place, introducedIn)
  const apposition = appositionAt(place, introducedIn)
  const behind = apposition ?? roleBehind(place, introducedIn)
  if (
    role &&
    (role.words > 1 || apposition?.isClause || isBetweenCommas(place, behind, introducedIn))
  )
    return { side: 'before', span: role }
  if (behind) return { side: 'behind', span: behind }
  return role && { side: 'before', span: role }
}

/**
 * "Her husband, Tavin Roe, denied it": behind the comma that closes the name the sentence goes on, unless an
 * article opens what stands there: "her husband, Tavin Roe, a teacher". Where capitals tell names.
 */
const isBetweenCommas = (
  { draft, words }: Place,
  behind: Span | null,
  { language: { names } }: IntroducedIn,
): boolean =>
  names.hasCase &&
  words[draft.from]!.gapBefore === Gap.comma &&
  behind !== null &&
  names.articles?.has(words.find(({ start }) => start === behind.start)?.folded ?? '') !== true

/** The role before a person's name. */
function roleAt(
  { draft, words, type, isFull }: Place,
  { text, language: { names }, persons }: IntroducedIn,
): ReturnType<typeof roleBefore> {
  // «العلامة التجارية لسامي نصر»: a particle on the name parts it from what stands before
  const isApart = draft.start > words[draft.from]!.start
  if (type !== 'PER' || isApart) return null
  const role = roleBefore(words, draft.from, isFull, { text, names, persons })
  // packs may have the title as part of the name, «الفنانة …»: then it tells nothing besides
  return role && role.end <= draft.start ? role : null
}

/** The apposition behind a name that tells of no other. */
function appositionAt(
  { draft, words, type }: Place,
  { language: { names }, persons }: IntroducedIn,
): ReturnType<typeof appositionAfter> {
  const found = appositionAfter(words, draft.to, type, names)
  if (!found || introducesOther(words, found, persons, names)) return null
  const first = words.findIndex(({ start }) => start === found.start)
  return tellsOfOther(words, draft, first, names) ? null : found
}

/** The role right behind a person's name, where articles are written onto nouns. */
function roleBehind(
  { draft, words, type }: Place,
  { language: { names }, persons }: IntroducedIn,
): Span | null {
  if (type !== 'PER' || !names.attached) return null
  const role = roleAfter(words, draft.to, names)
  if (!role || leadsToOther(words, role, persons)) return null
  return isOfficeOfOther(words, draft, role, names) ? null : role
}

/** An introduction as far as it is about the name; `own`: the places of that name. */
function bounded(
  { side, span }: Introduction,
  { type, own }: { type: EntityType; own: readonly Draft[] },
  { text, language, named }: IntroducedIn,
): Span | null {
  const whole = withWholeQuotes(text, span)
  const bounds = language.names.introductionBounds
  if (!bounds) return whole
  return side === 'before'
    ? boundRole(whole, { text, named }, bounds)
    : boundApposition(whole, { text, type, own, named }, bounds)
}
