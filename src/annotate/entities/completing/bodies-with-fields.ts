import {
  hasArticle,
  isDefinite,
  isDefiniteAdjective,
} from '../../../languages/names/attached-words.ts'
import { isMinistryAlone } from '../../../languages/names/ministries-alone.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { stretchOf } from '../place-of.ts'
import { lengthenDraft } from './lengthen-draft.ts'

/**
 * `drafts`, in order of the text, with the further fields of a body that was cut off at "and": «وزارة النفط |
 * والغاز», «وزارة الخارجية | وشؤون المغتربين»; not «وزارة المالية | والبنك المركزي».
 */
export function bodiesWithFields(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  const { attached, namedPurposes } = names
  if (!attached || !namedPurposes) return [...drafts]
  const found: Draft[] = []
  drafts.forEach((draft, k) => {
    // a name within the longer one
    if ((found.at(-1)?.end ?? 0) > draft.start) return
    const next = drafts[k + 1]
    found.push(draft.type === 'ORG' ? lengthen(draft, { sentences, names, next }) : draft)
  })
  return found
}

interface Names {
  sentences: readonly NameWord[][]
  names: NameRules
  /** the name behind it */
  next: Draft | undefined
}

function lengthen(draft: Draft, { sentences, names, next }: Names): Draft {
  const stretch = stretchOf(draft, sentences)
  const { words, from, to } = stretch
  const isPurposed = names.namedPurposes!.scopedHeads.has(draft.words[0]!)
  const field = { words, names, next, isPurposed }
  const isWhole = to - from === draft.words.length
  if (!isWhole || !isOfField(from, to, draft.words[0]!, field)) return draft
  const end = overFields(field, to)
  return end === to ? draft : lengthenDraft(draft, stretch, end)
}

interface Field {
  words: readonly NameWord[]
  names: NameRules
  next: Draft | undefined
  /** whether a purpose behind it completes its noun */
  isPurposed: boolean
}

/** «وزارة النفط», «المركز الوطني للأمن»; not «جامعة القاهرة», «إدارة الشركة المصرية» */
function isOfField(
  from: number,
  to: number,
  head: string,
  { words, names, isPurposed }: Field,
): boolean {
  const { attached, namedPurposes, ministriesAlone } = names
  const last = words[to - 1]!
  const { toArticle } = attached!
  if (isPurposed)
    return (
      words.slice(from + 1, to).some(({ folded }) => folded.startsWith(toArticle)) && isPlain(last)
    )
  if (!namedPurposes!.fieldHeads.has(head) || !isDefinite(last.core.folded, attached)) return false
  return isMinistryAlone(last.core.folded, ministriesAlone) || isPlain(last)
}

const isPlain = ({ bits, phraseBits }: NameWord): boolean =>
  ((bits | phraseBits) & (placeBits | bit.demonym | bit.given)) === 0

/** The word behind the last further field from word `from` on. */
function overFields(field: Field, from: number): number {
  let to = from
  for (let next = overField(field, to); next > to; next = overField(field, to)) to = next
  return to
}

/** The word behind a field that "and" joins at word `at`; `at` where there is none. */
function overField(field: Field, at: number): number {
  const { attached, namedPurposes } = field.names
  const word = field.words[at]
  if (!isClose(word) || !word.folded.startsWith(attached!.and)) return at
  const noun = word.folded.slice(attached!.and.length)
  // «إدارة الأزمات», which alone is like a body
  if (field.isPurposed && namedPurposes!.joinedTasks.has(noun) && isPartOf(field.next, word))
    return at + field.next.words.length
  if (!isFree(word, field)) return at
  if (namedPurposes!.joinedTasks.has(noun)) return isDefiniteAt(field, at + 1) ? at + 2 : at
  return namedPurposes!.joinedFields.has(noun) ? overQualities(field, at + 1) : at
}

/** The word behind «الاجتماعية», «غير المباشرة» at word `at`. */
function overQualities(field: Field, at: number): number {
  const { words, names } = field
  let to = at
  for (;;) {
    const word = words[to]
    if (!isFree(word, field)) return to
    if (isQuality(word, names)) to++
    else if (names.plainPhrases?.negations.has(word.folded) && isDefiniteAt(field, to + 1)) to += 2
    else return to
  }
}

const isPartOf = (next: Draft | undefined, { start, end }: NameWord): next is Draft =>
  next?.type === 'ORG' && next.start > start && next.start < end && next.words.length > 1

const isFree = (word: NameWord | undefined, { next }: Field): word is NameWord =>
  isClose(word) && (next === undefined || word.end <= next.start)

const isDefiniteAt = (field: Field, at: number): boolean => {
  const word = field.words[at]
  return isFree(word, field) && hasArticle(word.folded, field.names.attached)
}

/** «الاجتماعية», «الإسلامية»; not «السودانية» */
const isQuality = (word: NameWord, { attached, endings }: NameRules): boolean =>
  isDefiniteAdjective(word.folded, attached) &&
  (word.bits & (bit.time | bit.title)) === 0 &&
  ((word.bits & bit.demonym) === 0 || endings?.partsOfNames.has(word.folded) === true)
