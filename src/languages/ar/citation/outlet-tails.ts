/** What the words of an outlet go on with: «صحيفة المنارة [اللبنانية الصادرة أمس]». */
import { endings } from '../names/endings.ts'
import type { ArabicBlock } from './words-of-block.ts'
import { issuedWords } from './words.ts'
import { dateAt, isJoined, isPlainDefinite, type Part } from './tail-parts.ts'

/** «اللبنانية», «الإخبارية» behind an outlet's name; not «الموالية للحكومة». */
export const outletAdjectives: Part = (block, i) => {
  const { words, outletOf } = block
  const outlet = outletOf[i - 1]
  if (!outlet || outlet.again || outlet.kind === 'platform') return i
  let at = i
  while (
    at - i < 2 &&
    (isJoined(block, at) || isBehindMark(block, at)) &&
    isPlainDefinite(block, at) &&
    /(?:يه|ي)$/.test(words[at]!.bare) &&
    !endings.participles.has(words[at]!.bare)
  )
    at++
  return at
}

/** «صحيفة "المنارة" اللبنانية»: the outlet's name closes with a mark. */
const isBehindMark = ({ text, words, outletOf }: ArabicBlock, i: number): boolean =>
  i < words.length &&
  outletOf[i - 1] !== undefined &&
  /^["»”)] $/.test(text.slice(words[i - 1]!.end, words[i]!.start))

/** «وكالة "المنارة" للأنباء» */
const trade: Part = (block, i) => {
  const { words, outletOf } = block
  const word = words[i]
  return word?.particle === 'ل' &&
    trades.has(word.stem) &&
    outletOf[i - 1] !== undefined &&
    (isJoined(block, i) || isBehindMark(block, i))
    ? i + 1
    : i
}
const trades = new Set(['انباء', 'اخبار', 'اعلام'])

/** «(بي بي سي)»: the outlet's other name in brackets. */
const otherName: Part = ({ text, words, outletOf }, i) => {
  const outlet = outletOf[i]
  return outlet?.from === i &&
    /^\s?\($/.test(text.slice(words[i - 1]!.end, outlet.start)) &&
    text.startsWith(')', outlet.end)
    ? outlet.to
    : i
}

/** «الصادرة أمس», «في عددها الصادر اليوم», «في عدد الخميس» */
export const issuedAt: Part = (block, i) => {
  const { words } = block
  if (!isJoined(block, i)) return i
  const isIssue = words[i]!.bare === 'في' && /^عدد(?:ه|ها)?$/.test(words[i + 1]?.bare ?? '')
  if (isIssue && dateAt(block, i + 2) > i + 2) return dateAt(block, i + 2)
  const at = isIssue ? i + 2 : i
  if (!words[at] || !issuedWords.has(words[at].bare) || !isJoined(block, at)) return i
  const behind = dateAt(block, at + 1)
  return behind > at + 1 ? behind : i
}

export const outletParts: readonly (readonly [string, Part])[] = [
  ['nation', outletAdjectives],
  ['trade', trade],
  ['other name', otherName],
  ['issued', issuedAt],
]
