import type { EntityType } from '../../../model/kinds.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import { createBySentence } from '../by-sentence.ts'
import { toDraft, withFurther, type Draft, type DraftSource } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { endOfMarks } from '../patterns/bracketed-works.ts'
import { gather } from '../../../text/gather.ts'

const longestName = 3

/** Between quote marks: words [from, to) of a sentence, and of what type the name is, if one is. */
interface Quoted {
  from: number
  to: number
  type: EntityType | null
  /** nothing in it was found to be a name */
  isFree: boolean
}

/**
 * `drafts` and what stands between quote marks in one list with a body or a product that was found:
 * «ارتفعت «شورتانا» و«كلميدا» و«بنك الهضبة»». `drafts` in order, without overlap; so the result.
 */
export function shareQuotedLists(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  source: DraftSource,
): Draft[] {
  const { attached, hasCase } = source.language.names
  if (hasCase || !attached) return [...drafts]
  const draftsOf = createBySentence(drafts)
  const further = gather(sentences, (words, sentence) =>
    gather(listsOf(words, draftsOf(sentence), source), shareTypes).map((range) =>
      toDraft(words, range, sentence, source),
    ),
  )
  return withFurther(drafts, further)
}

/** The lists of a sentence: what is quoted, joined by "and" or a comma. */
function listsOf(
  words: readonly NameWord[],
  drafts: readonly Draft[],
  { text, language }: DraftSource,
): Quoted[][] {
  const and = language.names.attached?.and
  const lists: Quoted[][] = []
  if (drafts.length === 0) return lists
  let end = 0
  const goesOn = (from: number) =>
    (end === from || (end === from - 1 && words[end]!.folded === and)) &&
    onlyJoins.test(text.slice(words[end - 1]!.end, words[end]!.start))
  for (let from = 0; from < words.length; from++) {
    const to = words[from]!.gapBefore === Gap.quoteOpen ? endOfMarks(words, from, longestName) : -1
    if (to < 0) continue
    const quoted = readQuoted(words, { from, to }, drafts)
    if (end > 0 && goesOn(from)) lists.at(-1)!.push(quoted)
    else lists.push([quoted])
    end = to
    from = to - 1
  }
  return lists.filter((list) => list.length > 1)
}

/** Quote marks, spaces and a comma. */
const onlyJoins = /^[\s،,"“”„«»]*$/

function readQuoted(
  words: readonly NameWord[],
  { from, to }: { from: number; to: number },
  drafts: readonly Draft[],
): Quoted {
  const [start, end] = [words[from]!.start, words[to - 1]!.end]
  const inside = drafts.filter((draft) => draft.start < end && draft.end > start)
  const whole = inside.find((draft) => draft.end === end && draft.start <= start + 1)
  // «"المدار" "و" "الأفق"»
  const isName = end - start > 1 && (words[from]!.bits & bit.speechVerb) === 0
  return { from, to, type: whole?.type ?? null, isFree: inside.length === 0 && isName }
}

/** Those of a list that are no names yet, with the type of the nearest before them, else behind. */
function shareTypes(list: readonly Quoted[]): { type: EntityType; from: number; to: number }[] {
  return gather(list, ({ from, to, isFree }, i) => {
    if (!isFree) return []
    const type =
      list.slice(0, i).findLast((other) => other.type)?.type ??
      list.slice(i + 1).find((other) => other.type)?.type
    return type === 'ORG' || type === 'PRODUCT' ? [{ type, from, to }] : []
  })
}
