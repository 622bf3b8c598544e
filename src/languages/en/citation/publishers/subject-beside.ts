/** "Skerry Trust, in a report in May,", "In a note, Skerry Hunt cut": the sentence's subject. */
import type { CitedOutlet } from '../../../citations/citation-rules.ts'
import { baseAt } from '../block-word.ts'
import { mayPublish, nameAt, nameEndingAt, type NamedBody } from '../names.ts'
import type { EnglishBlock } from '../words-of-block.ts'
import type { PiecePhrase } from './piece-phrase.ts'

/** A name has so many words at most. */
const longest = 8
/** So many words behind the noun its comma may stand: a day, a title. */
const farthestComma = 6

export function subjectBeside(
  block: EnglishBlock,
  { from, to, kind }: PiecePhrase,
): CitedOutlet | null {
  const { words } = block
  if (baseAt(words, from - 1) !== 'in' || kind === 'interview' || kind === 'article') return null
  const subject = opensSentence(block, from - 1)
    ? subjectBehind(block, to)
    : subjectBefore(block, from - 1)
  return subject && mayPublish(subject) && isWhole(subject) ? subject : null
}

/** One word that nobody found to be a body may describe another: "the Union home secretary". */
const isWhole = ({ type, from, to }: NamedBody): boolean => type !== null || to - from > 1

const gapBefore = ({ text, words }: EnglishBlock, i: number): string =>
  text.slice(words[i - 1]?.end ?? words[i]!.start, words[i]!.start)

const opensSentence = (block: EnglishBlock, i: number): boolean =>
  block.words[i]!.capital && (i === 0 || /[.?!]/.test(gapBefore(block, i)))

/** "In a note to clients, Skerry Hunt": the name behind the comma. */
function subjectBehind(block: EnglishBlock, to: number): NamedBody | null {
  const { words } = block
  for (let i = to; i < to + farthestComma && i < words.length; i++) {
    const gap = gapBefore(block, i)
    if (/^,\s$/.test(gap)) return isName(block, i) ? nameAt(block, i) : null
    if (!/^\s$/.test(gap)) return null
  }
  return null
}

/** A name, "the" before it or not, that is no possessive's. */
function isName(block: EnglishBlock, i: number): boolean {
  const name = nameAt(block, i)
  return name !== null && !block.words[name.to - 1]!.possessive
}

/** "Skerry Trust, in": word `i` is "in", behind a comma. */
function subjectBefore(block: EnglishBlock, i: number): NamedBody | null {
  if (!/^,\s$/.test(gapBefore(block, i))) return null
  const name = nameEndingAt(block, i, longest)
  return name && isSubject(block, name) ? name : null
}

/** A sentence begins with it: "An official of Skerry Trust, in" is somebody else. */
const isSubject = (block: EnglishBlock, { from }: NamedBody): boolean => {
  const at = baseAt(block.words, from - 1) === 'the' ? from - 1 : from
  return at === 0 || /[.?!;]/.test(gapBefore(block, at))
}
