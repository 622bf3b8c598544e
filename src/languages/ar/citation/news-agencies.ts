/** News agencies by their noun: «وكالة أنباء سيلوين», «وكالة سيلوين للأنباء». */
import type { ArabicBlockWord } from './block-word.ts'
import { accordingWords, tellingForms, tellVerbs } from './words.ts'
import { wordSet } from '../../word-sets.ts'

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

/** Verbs of an agency that has news of its own or of others: «نقلت وكالة نون عن …». */
const newsVerbs = wordSet(
  'نقل نقلت نقلته نقلتها نقله ذكر ذكرت ذكرته اورد اوردت اوردته اوردتها بث بثت بثته بثتها نسبت',
)
const informing = wordSet('اخبر اخبرت ابلغ ابلغت اخبروا ابلغوا')
const thatWords = wordSet('ان انه انها بان بانه بانها')
/** So many words before an agency the verb of whoever tells it may stand. */
const farthestTeller = 8

/**
 * «نقلت وكالة نون», «قال لوكالة نون», «أبلغ وكالة نون»: news of an agency that is called by one word; not
 * «قال إن مسبارا لوكالة نون وصل».
 */
export function passesNews(words: readonly ArabicBlockWord[], i: number): boolean {
  const before = words[i - 1]?.bare ?? ''
  if (newsVerbs.has(before) || accordingWords.has(before)) return true
  const isLed = words[i]!.bare.startsWith('ل')
  for (let at = i - 1; at >= 0 && at >= i - farthestTeller; at--) {
    const { bare } = words[at]!
    if (thatWords.has(bare)) return false
    if (isLed ? tellVerbs.has(bare) || tellingForms.has(bare) : informing.has(bare)) return true
  }
  return false
}
