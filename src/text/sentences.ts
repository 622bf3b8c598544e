import type { Span } from '../model/text.ts'
import { fold } from './fold.ts'
import { isCapitalAt, isOfWord, isSpace, kindAt, letterKind } from './letters.ts'

const closing = '"\'”’»)]'

/**
 * The sentences of one block. `abbreviations`: folded words whose full stop does not end a sentence
 * ("mr", "د"; "a d" for "a.d."). The browsers' own segmenters differ on those.
 */
export function findSentences(
  text: string,
  block: Span,
  abbreviations: ReadonlySet<string>,
): readonly Span[] {
  const known = read.get(block)
  if (known?.text === text && known.abbreviations === abbreviations) return known.sentences
  const sentences = readSentences(text, block, abbreviations)
  read.set(block, { text, abbreviations, sentences })
  return sentences
}

/** What was read of a block: names, claims, speakers and pieces all ask for its sentences. */
interface ReadBlock {
  text: string
  abbreviations: ReadonlySet<string>
  sentences: readonly Span[]
}
const read = new WeakMap<Span, ReadBlock>()

function readSentences(text: string, block: Span, abbreviations: ReadonlySet<string>): Span[] {
  const sentences: Span[] = []
  let start = block.start
  for (let i = block.start; i < block.end; i++) {
    if (!isStop(text.charCodeAt(i))) continue
    let end = i + 1
    while (end < block.end && (closing.includes(text[end]!) || isStop(text.charCodeAt(end)))) end++
    const isSpaced = end >= block.end || isSpace(text.charCodeAt(end))
    if (!isSpaced && !endsWithoutSpace(text, { from: start, stop: i, end, to: block.end })) {
      i = end - 1
      continue
    }
    if (text[i] === '.' && isAbbreviation(text, start, i, abbreviations)) continue
    sentences.push(trimmed(text, start, end))
    start = end
    i = end - 1
  }
  if (text.slice(start, block.end).trim() !== '') sentences.push(trimmed(text, start, block.end))
  return sentences
}

/** One of .!?؟… */
const isStop = (unit: number): boolean =>
  unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x61f || unit === 0x2026

/**
 * Whether the word before the full stop at `stop`, read back to `from` at most, is one whose stop
 * ends no sentence: one of the folded `abbreviations`, or initials.
 */
export function isAbbreviation(
  text: string,
  from: number,
  stop: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  let i = stop
  while (i > from && (text[i - 1] === '.' || isOfWord(kindAt(text, i - 1)))) i--
  return abbreviations.has(fold(text.slice(i, stop))) || isInitials(text, i, stop)
}

/** UTF-16 units before the name of a platform in which the word before it is looked at. */
const longestBefore = 12

/**
 * Whether the letters [from, to) are the name of X, the platform, and no initial: "wrote on X. He …",
 * not "Francis X. Suarez".
 */
export const isPlatform = (text: string, from: number, to: number): boolean =>
  text.slice(from, to) === 'X' &&
  /(?:^|\s)\p{Ll}+\s$/u.test(text.slice(Math.max(0, from - longestBefore), from))

/** "U.S", "J": single letters with full stops between them, the last one a capital. */
function isInitials(text: string, from: number, to: number): boolean {
  if (isPlatform(text, from, to)) return false
  for (let i = from; i + 1 < to; i += 2)
    if (kindAt(text, i) !== letterKind || text[i + 1] !== '.') return false
  return (to - from) % 2 === 1 && isCapitalAt(text, to - 1)
}

/** Letters that a word has at least which ends a sentence without a space: fewer are initials. */
const shortestLast = 3
const domain = /^(?:com|org|net|gov|edu|int|info|tv|fm|co)(?![\p{L}\p{N}])/iu

/** Where a stop stands: from `from` the words before it, at `end` what follows, at most to `to`. */
interface StopPlace {
  from: number
  stop: number
  end: number
  to: number
}

/**
 * "reopened.People", «أمس.وقال», «أمس.و قال»: whether a stop without a space behind it ends a sentence, between
 * words in full of which the second begins with a capital or in a script without capitals; it may be
 * one letter.
 */
export function endsWithoutSpace(text: string, { from, stop, end, to }: StopPlace): boolean {
  if (text[stop] === '…' || kindAt(text, end) !== letterKind) return false
  let first = stop
  while (first > from && isOfWord(kindAt(text, first - 1))) first--
  let behind = end
  while (behind < to && isOfWord(kindAt(text, behind))) behind++
  if (stop - first < shortestLast || text[behind] === '.') return false
  if (behind - end < 2 && !isWordOfOne(text, behind, isCapitalAt(text, end))) return false
  if (isLower(text, end) || text[first - 1] === '.') return false
  if (!isCapitalAt(text, end)) return true
  return (
    isLower(text, stop - 1) &&
    (behind - end < 2 || isLower(text, end + 1)) &&
    !domain.test(text.slice(end, behind + 1))
  )
}

/** "reopened.A man", «أمس.و قال»: a letter before a space, a capital one before a small word besides. */
const isWordOfOne = (text: string, behind: number, isCapital: boolean): boolean =>
  isSpace(text.charCodeAt(behind)) && (!isCapital || isLower(text, behind + 1))

const isLower = (text: string, at: number) => /\p{Ll}/u.test(text[at] ?? '')

function trimmed(text: string, start: number, end: number): Span {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--
  return { start, end }
}
