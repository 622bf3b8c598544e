/** The body that a word begins to name, by a list, marks, a name that was found or its noun; or a person. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import type { EntityType } from '../../../../model/kinds.ts'
import { overlaps } from '../../../../model/spans.ts'
import { bearerOf, issuingNouns } from '../bearers.ts'
import type { ArabicBlockWord } from '../block-word.ts'
import { bodyPhraseAt, withoutIssued } from '../body-phrases.ts'
import type { ArabicBlock, NamedOutlet } from '../words-of-block.ts'
import { wordSet } from '../../../word-sets.ts'

/** So many words a name in marks has at most. */
const longestInMarks = 6

/** The body named from word `i` on; null where none is. */
export function bodyAt(block: ArabicBlock, i: number): CitedOutlet | null {
  const word = block.words[i]
  if (!word) return null
  const listed = block.outletOf[i]
  if (listed) return isPublisher(listed) && listed.from === i ? listed : null
  return (
    inMarks(block, i) ??
    foundName(block, word, 'ORG') ??
    bodyPhraseAt(block, i)?.named ??
    spokenOfAgain(block, word) ??
    behindNoun(block, i)
  )
}

/** Nouns before the name of a body, which is called without them. */
const before = wordSet(
  'معهد بنك مصرف شركه موسسه منظمه مجموعه مركز جمعيه بعثه مراسل مكتب لجنه وكاله منصه',
)

/** «معهد سيبري», «لبعثة منظمة المنارة», where the name alone was found. */
function behindNoun(block: ArabicBlock, i: number): CitedOutlet | null {
  const { text, words, outletOf } = block
  const { bare, folded, end } = words[i]!
  const isNoun = [bare, folded].some((form) => before.has(form.replace(/^ل/, '')))
  const next = words[i + 1]
  if (!isNoun || !next) return null
  const listed = outletOf[i + 1]
  if (listed) return isPublisher(listed) ? listed : null
  return text.slice(end, next.start) === ' ' ? foundName(block, next, 'ORG') : inMarks(block, i + 1)
}

/** «الموقع», «الوكالة» spoken of again may well be another's. */
const isPublisher = ({ kind, again }: NamedOutlet): boolean => kind !== 'platform' && !again

/** «لـ«المنارة»», «عن "نون للأوراق المالية"» */
export function inMarks({ text, words }: ArabicBlock, i: number): CitedOutlet | null {
  const first = words[i]
  const last = words[i - 1]
  if (!first || !last || !/^ـ? ?(["«“”]|''|’’)$/.test(text.slice(last.end, first.start)))
    return null
  for (let to = i + 1; to <= words.length && to - i <= longestInMarks; to++) {
    const { end } = words[to - 1]!
    if (/^(["»”]|''|’’)/.test(text.slice(end, end + 2)))
      return { start: first.start, end, name: text.slice(first.start, end) }
  }
  return null
}

/** The person named from word `i` on: «بيان صادر عن سامي درويش». */
export const personAt = (block: ArabicBlock, i: number): CitedOutlet | null =>
  block.words[i] ? foundName(block, block.words[i], 'PER') : null

/** A name of the type among those that were found; it begins at the word. */
function foundName(
  { mentionedIn, text }: ArabicBlock,
  word: ArabicBlockWord,
  wanted: EntityType,
): CitedOutlet | null {
  for (const { type, name, mentions } of mentionedIn(word)) {
    const mention = mentions.find((span) => overlaps(span, word))
    const isFirst = mention && mention.start >= word.start && mention.start < word.end
    if (type === wanted && isFirst && text.slice(mention.start, mention.end).length > 1)
      return { ...mention, name: withoutIssued(name) }
  }
  return null
}

/** «البنك»: the one body named before by that noun and more. */
function spokenOfAgain(block: ArabicBlock, word: ArabicBlockWord): CitedOutlet | null {
  if (!word.definite || !issuingNouns().has(word.stem)) return null
  const bearer = bearerOf(block, word)
  return bearer && { start: word.start, end: word.end, name: bearer.name }
}
