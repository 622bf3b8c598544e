/** Parts that the tails of nouns and of outlets share: words that hang together, and days. */
import { startingIn } from '../../citations/citation-drafts.ts'
import { firstFrom } from '../../../text/first-from.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { boundaries } from './words.ts'
import { wordSet } from '../../word-sets.ts'

const days = wordSet('امس اليوم السبت الاحد الاثنين الثلاثاء الاربعاء الخميس الجمعه')
const periods = wordSet('الاسبوع الشهر العام')
const whichOnes = wordSet('الماضي الماضيه الاول الجاري الحالي المنصرم التالي نفسه ذاته')
export const relatives = wordSet('الذي التي الذين')
export const ties = wordSet('في عن من علي يوم بتاريخ مع قبل الي')

/** One part of a tail that begins at word `i`: the word behind it, `i` where there is none. */
export type Part = (block: ArabicBlock, i: number) => number

/** Whether nothing but one space stands before word `i`. */
export const isJoined = ({ text, words }: ArabicBlock, i: number): boolean =>
  i > 0 && i < words.length && /^\s$/.test(text.slice(words[i - 1]!.end, words[i]!.start))

export const isPlainDefinite = ({ text, words, outletOf }: ArabicBlock, i: number): boolean => {
  const { bare, definite, particle, start } = words[i]!
  return (
    definite &&
    !particle &&
    text.startsWith('ال', start) &&
    !boundaries.has(bare) &&
    !relatives.has(bare) &&
    !outletOf[i]
  )
}

/** The word behind a date phrase that begins at word `i`, «يوم» or «في» before it or not. */
export const dateAt: Part = (block, i) => {
  const { words, dates } = block
  if (!isJoined(block, i)) return i
  const ahead = ties.has(words[i]!.bare) && isJoined(block, i + 1) ? words[i + 1]! : words[i]!
  const [date] = startingIn(dates, words[i]!.start, ahead.end)
  if (!date) return ahead === words[i] ? dayAt(block, i) : dayAt(block, i + 1, i)
  return firstFrom(words, date.end)
}

/** «أمس الأول», «الجمعة الماضي», «هذا الأسبوع»: days that cannot be reckoned without the article's. */
function dayAt(block: ArabicBlock, i: number, none = i): number {
  const { words } = block
  const at = words[i]!.bare === 'هذا' && isJoined(block, i + 1) ? i + 1 : i
  if (!(at > i ? periods : days).has(words[at]!.bare)) {
    const isOne = periods.has(words[at]!.bare) && whichOnes.has(words[at + 1]?.bare ?? '')
    return isOne ? at + 2 : none
  }
  let to = at + 1
  while (
    to - at < 3 &&
    isJoined(block, to) &&
    (days.has(words[to]!.bare) || whichOnes.has(words[to]!.bare))
  )
    to++
  return to
}
