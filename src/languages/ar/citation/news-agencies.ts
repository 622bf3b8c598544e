/** News agencies by their noun: «وكالة أنباء سيلوين», «وكالة سيلوين للأنباء». */
import type { ArabicBlockWord } from './block-word.ts'

const newsNouns = new Set(['انباء', 'اخبار'])

/** «وكالة أنباء سيلوين», «وكالة الأنباء سيلوين»; «وكالة الأنباء اللبنانية» is all of a name. */
export function isNewsAgency(words: readonly ArabicBlockWord[], i: number): boolean {
  const { stem = '', definite } = words[i + 1] ?? {}
  return newsNouns.has(stem) && !(definite && words[i + 2]?.definite !== false)
}

/** «سيلوين للأنباء»: the word behind the last one; `at`, the first one, where it is another agency. */
export function endOfAgency({
  text,
  words,
  at,
}: {
  text: string
  words: readonly ArabicBlockWord[]
  at: number
}): number {
  for (let to = at + 1; to < Math.min(words.length, at + 4); to++) {
    if (text.slice(words[to - 1]!.end, words[to]!.start) !== ' ') return at
    if (
      words[to]!.particle === 'ل' &&
      (newsNouns.has(words[to]!.stem) || words[to]!.stem === 'اعلام')
    )
      return to + 1
  }
  return at
}
