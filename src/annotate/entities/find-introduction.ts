import type { EntityType } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import type { Draft } from './draft-mentions.ts'
import { appositionAfter, roleAfter, type Apposition } from './find-apposition.ts'
import { Gap } from './gaps.ts'
import { introducesOther, leadsToOther } from './introduces-other.ts'
import type { NameWord } from './name-words.ts'
import { roleBefore } from './role-before.ts'
import { tellsOfOther } from './tells-of-other.ts'
import { withWholeQuotes } from './whole-quotes.ts'

/** What names stand in. */
export interface IntroducedIn {
  text: string
  sentences: readonly NameWord[][]
  language: Language
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
    if (found) return withWholeQuotes(introducedIn.text, found)
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

function introductionAt(place: Place, introducedIn: IntroducedIn): Span | null {
  const { draft, words, type, isFull } = place
  const {
    text,
    language: { names },
    persons,
  } = introducedIn
  // «العلامة التجارية لسامي نصر»: a particle on the name parts it from what stands before
  const isApart = draft.start > words[draft.from]!.start
  const before =
    type === 'PER' && !isApart
      ? roleBefore(words, draft.from, isFull, { text, names, persons })
      : null
  // packs may have the title as part of the name, «الفنانة …»: then it tells nothing besides
  const role = before && before.end <= draft.start ? before : null
  const apposition = appositionOf(place, introducedIn)
  const right =
    type === 'PER' && names.attached && !apposition ? roleAfter(words, draft.to, names) : null
  const behind = apposition ?? (right && !leadsToOther(words, right, persons) ? right : null)
  const isWhole =
    role && (role.words > 1 || apposition?.isClause || isBetweenCommas(words, draft, behind, names))
  const found = isWhole ? role : (behind ?? role)
  return found && { start: found.start, end: found.end }
}

/** What is added behind the name and is about nobody else. */
function appositionOf(
  { draft, words, type }: Place,
  { language: { names }, persons }: IntroducedIn,
): Apposition | null {
  const after = appositionAfter(words, draft.to, type, names)
  if (!after || introducesOther(words, after, persons, names)) return null
  const at = words.findIndex(({ start }) => start === after.start)
  return tellsOfOther(words, draft, at, names) ? null : after
}

/**
 * "Her husband, Tavin Roe, denied it": behind the comma that closes the name the sentence goes on, unless an
 * article opens what stands there: "her husband, Tavin Roe, a teacher". Where capitals tell names.
 */
const isBetweenCommas = (
  words: readonly NameWord[],
  { from }: Draft,
  behind: Span | null,
  { hasCase, articles }: NameRules,
): boolean =>
  hasCase &&
  words[from]!.gapBefore === Gap.comma &&
  behind !== null &&
  articles?.has(words.find(({ start }) => start === behind.start)?.folded ?? '') !== true
