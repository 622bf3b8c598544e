/** Works and outlets that marks and the words beside them show. */
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { Gap } from '../gaps.ts'
import { isClose, type NameWord } from '../name-words.ts'
import type { Pattern } from './pattern.ts'

const longestTitle = 8
const longestOutlet = 3
/** So many words before «لـ«…»» a verb of speech is looked for. */
const farthestVerb = 16

/** «(مرايا القاع) للكاتبة …», «"شتاء طويل" للمخرج …»: a title in marks before who made it. */
export const workOfMaker: Pattern = (words, i, { names }) => {
  const to = endOfMarks(words, i, longestTitle)
  return to > 0 && isMaker(words[to], names) ? { type: 'WORK', from: i, to } : null
}

/** Whether a word behind a name in marks tells who made the work: «للكاتبة», «لسليم». */
export const isMaker = (word: NameWord | undefined, { attached, makers }: NameRules): boolean =>
  word !== undefined &&
  attached !== undefined &&
  makers !== undefined &&
  word.folded.startsWith(attached.to) &&
  word.forms.some(({ skip, folded }) => skip === 1 && makers.has(folded))

/** Where a name that stands in marks by itself ends; -1 for none. */
export function endOfMarks(words: readonly NameWord[], from: number, longest: number): number {
  const open = words[from]!.gapBefore
  if (open !== Gap.quoteOpen && open !== Gap.parenOpen) return -1
  const shut = open === Gap.quoteOpen ? Gap.quoteClose : Gap.parenClose
  for (let to = from + 1; to - from <= longest; to++) {
    if (words[to - 1]!.gapAfter === shut) return to
    if (!isClose(words[to])) return -1
  }
  return -1
}

/**
 * «قال الوزير لـ«الشاطئ» إن …»: the outlet to which something was said. Of one word a sign is enough:
 * that something is said, or that what is said follows.
 */
export const outletTold: Pattern = (words, i, { names }) => {
  const { attached, nameBreaks } = names
  if (!attached || words[i]!.gapBefore !== Gap.quoteOpen) return null
  if (words[i - 1]?.folded !== attached.to) return null
  const to = endOfMarks(words, i, longestOutlet)
  if (to < 0 || words.slice(i, to).some(({ bits }) => bits & (bit.title | bit.people))) return null
  const after = words[to]
  const isEnd =
    after === undefined ||
    nameBreaks?.has(after.folded) === true ||
    after.gapBefore === Gap.comma ||
    after.gapBefore === Gap.colon
  const isSaid = words
    .slice(Math.max(0, i - farthestVerb), i)
    .some(({ bits }) => (bits & bit.speechVerb) !== 0)
  const isTold = to === i + 1 ? isEnd || isSaid : isEnd && isSaid
  return isTold ? { type: 'ORG', from: i, to } : null
}

/**
 * «المواصفات» تمنع …, «.. و«الأرصاد»: أمطار»: a body by one word of its name where a headline begins,
 * before what it does or says.
 */
export const bodyOfHeadline: Pattern = (words, i, { names }) => {
  const { attached, verbs, functionWords } = names
  const [word, next] = [words[i]!, words[i + 1]]
  if (!attached || endOfMarks(words, i, 1) < 0 || !beginsHeadline(words, i, attached.and))
    return null
  if (word.bits & (bit.title | bit.people | bit.speechVerb) || functionWords.has(word.folded))
    return null
  if (next?.gapBefore === Gap.colon) return { type: 'ORG', from: i, to: i + 1 }
  const acts =
    next?.gapBefore === Gap.quoteClose &&
    ((next.bits & bit.speechVerb) !== 0 ||
      verbs?.has(next.folded) ||
      attached.isSheDoes(next.folded))
  return acts ? { type: 'ORG', from: i, to: i + 1 } : null
}

/** At the beginning of a sentence, also behind «و». */
const beginsHeadline = (words: readonly NameWord[], i: number, and: string): boolean =>
  i === 0 || (words[i - 1]!.folded === and && (i === 1 || words[i - 1]!.gapBefore === Gap.stop))
