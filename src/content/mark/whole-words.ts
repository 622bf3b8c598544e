import type { Span } from '../../model/text.ts'
import { kindOf, markKind, otherKind } from '../../text/letters.ts'

/**
 * Where a painted stretch may begin and end. Chromium paints each stretch by itself and cuts it off
 * at its box: a font's ligature (lam-alef, the name of God, "fi", or any two joined letters of some
 * fonts) then loses its half, and a tail that reaches under the next letter is cut. Which letters
 * those are is the font's affair: so a stretch takes whole words, and never part of a grapheme
 * cluster.
 */
export function toWholeWords(text: string, { start, end }: Span): Span {
  if (end <= start) return { start, end }
  return { start: findEdge(text, start, -1), end: findEdge(text, end, 1) }
}

/**
 * The same for stretches in order of the text that do not overlap, and none does afterwards: a word
 * in which two meet goes whole to the first.
 */
export function allToWholeWords<Stretch extends Span>(
  text: string,
  stretches: readonly Stretch[],
): Stretch[] {
  const widened: Stretch[] = []
  let taken = 0
  for (const stretch of stretches) {
    if (stretch.end <= taken) continue
    const { start, end } = toWholeWords(text, stretch)
    widened.push({ ...stretch, start: Math.max(start, taken), end })
    taken = end
  }
  return widened
}

/** The nearest offset from `at` in direction `by` that is between words and grapheme clusters. */
function findEdge(text: string, at: number, by: 1 | -1): number {
  let edge = at
  while (edge > 0 && edge < text.length && isWithin(text, edge)) edge += by
  return edge
}

function isWithin(text: string, at: number): boolean {
  const before = codeBefore(text, at)
  const after = text.codePointAt(at)!
  const joined = isOfWord(before) && isOfWord(after)
  if (joined && !isUnspaced(before) && !isUnspaced(after)) return true
  const plain = isPlain(before) && isPlain(after) && kindOf(after) !== markKind
  return !(plain && !joined) && isWithinCluster(text, at)
}

function codeBefore(text: string, at: number): number {
  const code = text.charCodeAt(at - 1)
  const isLow = code >= 0xdc00 && code < 0xe000 && at > 1
  return isLow ? text.codePointAt(at - 2)! : code
}

/** Letters, marks, digits, and the joiners and soft hyphens within words. */
function isOfWord(code: number): boolean {
  return kindOf(code) !== otherKind || code === 0x200c || code === 0x200d || code === 0xad
}

/**
 * Whether a code point builds no cluster, unless as a mark after something else: letters of scripts
 * with spaces, quote marks, dashes and dots, but no joiner. What asks only of these needs no
 * segmenter, whose first use costs a page some 6 ms.
 */
const isPlain = (code: number): boolean => code < 0x2070 && code !== 0x200c && code !== 0x200d

let unspaced: RegExp | null = null

/** Whether the code point is of a script whose words stand without spaces, or in blocks. */
function isUnspaced(code: number): boolean {
  if (code < 0xe00) return false
  unspaced ??=
    /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Mymr}\p{sc=Tibt}\p{scx=Hani}\p{scx=Hira}\p{scx=Kana}\p{sc=Hang}]/u
  return unspaced.test(String.fromCodePoint(code))
}

let segmenter: Intl.Segmenter | null = null
/** Code units on either side that decide on a cluster: more than real text piles on one letter. */
const reach = 40

function isWithinCluster(text: string, at: number): boolean {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  const from = Math.max(0, at - reach)
  const found = segmenter.segment(text.slice(from, at + reach)).containing(at - from)
  return found !== undefined && found.index !== at - from
}
