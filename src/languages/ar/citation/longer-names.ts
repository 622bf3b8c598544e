/**
 * Names that go on behind a listed one are those of others: «"نيتشر أستيرويدز"», «Nature Harbours»
 * are not «نيتشر».
 */
import type { ArabicBlockWord } from './block-word.ts'
import { getNationalities } from './nations.ts'
import { boundaries, reportVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

/** So many words a name in marks has at most. */
const longest = 5

/** What outlets are, behind their names: «"ماركا الإخبارية"». */
const describing = wordSet('الاخباريه الاخباري الفضاييه الرسميه اليوميه التلفزيونيه الالكترونيه')

interface Named {
  to: number
  name: string
}

/** The whole name that begins at word `i` as the listed `hit` does, where there is a longer one. */
export function wholeNameAt(
  text: string,
  words: readonly ArabicBlockWord[],
  i: number,
  hit: Named,
): Named {
  const first = firstMarked(text, words, i, hit.to)
  const to = first === null ? behindLatin(text, words, hit.to) : behindMarked(text, words, hit.to)
  if (to <= hit.to) return hit
  // «"ماركا الإسبانية"» is called «ماركا»
  const isDescribed = words
    .slice(hit.to, to)
    .every(({ bare }) => getNationalities().has(bare) || describing.has(bare))
  return {
    to,
    name: isDescribed ? hit.name : text.slice(words[first ?? i]!.start, words[to - 1]!.end),
  }
}

/** The word of [from, to) right behind an opening mark, the noun of the list before it or not; null for none. */
function firstMarked(
  text: string,
  words: readonly ArabicBlockWord[],
  from: number,
  to: number,
): number | null {
  for (let at = from; at < to; at++) if (/["«“]/.test(text[words[at]!.start - 1] ?? '')) return at
  return null
}

const gapBehind = (text: string, words: readonly ArabicBlockWord[], to: number): string =>
  text.slice(words[to - 1]!.end, words[to]?.start ?? words[to - 1]!.end + 1)

/** The word behind the last one in the marks that close within a few words. */
function behindMarked(text: string, words: readonly ArabicBlockWord[], from: number): number {
  for (let to = from; to <= words.length && to - from < longest; to++) {
    const gap = gapBehind(text, words, to)
    if (/^ ?["»”]/.test(gap)) return to
    const next = words[to]
    if (gap !== ' ' || !next || boundaries.has(next.bare) || reportVerbs.has(next.bare)) break
  }
  return from
}

/** The word behind words in Latin letters that each begin with a capital. */
function behindLatin(text: string, words: readonly ArabicBlockWord[], from: number): number {
  let to = from
  if (!/[A-Za-z]/.test(text[words[to - 1]!.end - 1]!)) return from
  while (
    to < words.length &&
    to - from < longest &&
    gapBehind(text, words, to) === ' ' &&
    /[A-Z]/.test(text[words[to]!.start]!)
  )
    to++
  return to
}
