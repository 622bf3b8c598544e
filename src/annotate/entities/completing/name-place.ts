/** A name's place in a document, and what is asked of the words beside it. */
import type { BodySigns } from '../../../languages/names/body-signs.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'

/** A name in its sentence: words [from, to). */
export interface NamePlace {
  words: readonly NameWord[]
  from: number
  to: number
  /** the sentence behind */
  next: readonly NameWord[]
  /** whether no other name up to there is a body's */
  isOnlyBody: boolean
  /** whether the name stands in the document twice or more */
  isToldAgain: boolean
  names: NameRules
  signs: BodySigns
}

/** Whether a name begins its sentence, but for a dateline: "ELTON: Arlen Voss". */
export const opens = (words: readonly NameWord[], from: number): boolean =>
  from === 0 ||
  (words[0]!.shape === Shape.allCapitals &&
    (words[from]!.gapBefore === Gap.colon || words[from]!.gapBefore === Gap.dash))

/** "Arlen fell. The company said" */
export const isTakenUp = ({ next, names: { articles }, signs: { takingUp } }: NamePlace): boolean =>
  articles?.has(foldedAt(next, 0)) === true && takingUp.has(foldedAt(next, 1))

/** Whether a verb of speech stands right behind. */
export const speaks = ({ words, to }: NamePlace): boolean =>
  words[to]?.gapBefore === Gap.space && (words[to]!.bits & bit.speechVerb) !== 0

/** Whether words behind the name tell of a person: "who", "27,". */
export const tellsOfPerson = (place: Told): boolean => isTold(place) || isAged(place)

type Told = Pick<NamePlace, 'words' | 'to' | 'names'>

/** "Arlen Voss, who" */
export function isTold({ words, to, names: { personalRelatives } }: Told): boolean {
  return words[to]?.gapBefore === Gap.comma && personalRelatives?.has(words[to]!.folded) === true
}

/** "Arlen Voss, 31, said" */
export function isAged({ words, to }: Pick<NamePlace, 'words' | 'to'>): boolean {
  return words[to]?.gapBefore === Gap.comma && /^\d\d$/.test(words[to]!.folded)
}

/** The folded word at an index; '' outside. */
export const foldedAt = (words: readonly NameWord[], at: number): string => words[at]?.folded ?? ''

/** The possessive mark and its letter stand between: "Voss's board". */
export const isOwner = (words: readonly NameWord[], to: number): boolean => {
  const [last, next] = [words[to - 1], words[to]]
  return last?.gapAfter === Gap.other && next !== undefined && next.start === last.end + 3
}

/** How many words an apposition has up to its noun. */
const longestApposition = 5

const endsApposition: ReadonlySet<number> = new Set([Gap.comma, Gap.stop, Gap.dash, Gap.edge])

/** "Arlen Voss, the budget airline" */
export function isExplained({ words, to, names, signs }: NamePlace): boolean {
  const { articles, functionWords } = names
  const article = words[to]
  if (article?.gapBefore !== Gap.comma || !articles?.has(article.folded)) return false
  for (let i = to + 1; i < to + longestApposition; i++) {
    const word = words[i]
    if (!word || word.gapBefore > Gap.hyphen) return false
    if (signs.nouns.has(word.folded) && word.shape === Shape.lower)
      return endsApposition.has(word.gapAfter) || signs.behindNoun.has(foldedAt(words, i + 1))
    if (word.shape !== Shape.lower || functionWords.has(word.folded)) return false
  }
  return false
}

/** How far behind its verb a pronoun may stand: "said on Thursday its". */
const farthestPronoun = 5

/** "Arlen Voss said on Thursday its" */
export function pronounBehindVerb(
  words: readonly NameWord[],
  to: number,
  pronouns: ReadonlySet<string>,
): boolean {
  const verb = words[to]
  if (verb?.gapBefore !== Gap.space || (verb.bits & bit.speechVerb) === 0) return false
  return words
    .slice(to + 1, to + farthestPronoun)
    .some(({ folded, gapBefore }) => gapBefore <= Gap.hyphen && pronouns.has(folded))
}
