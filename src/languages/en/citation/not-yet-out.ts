/** Pieces that are only asked for or still to come: "asked the firm for a report", "A review is due in May". */
import type { EnglishBlock } from './words-of-block.ts'

/** So many UTF-16 units before the noun and behind it are read. */
const back = 110
const ahead = 70

const asked =
  /\b(?:(?:asked|asks|asking|called|calls|calling|applied)\b[^.;:,“”"]{0,60}\sfor|(?:has|have) commissioned|ahead of|expected to (?:publish|release|issue)|will (?:publish|release|issue|be published in))(?:\s[\w’'-]+){0,3}\s$/i
const toCome =
  /^(?:[^.;:,“”"]{0,50}\s(?:is|are) (?:due|expected|under way|underway)\b|, due (?:later|in|next|on)\b)/

/** Whether the noun at word `head` names a piece that nobody has seen yet. */
export function isNotYetOut({ text, words }: EnglishBlock, head: number): boolean {
  const { start, end } = words[head]!
  return (
    asked.test(text.slice(Math.max(0, start - back), start)) ||
    toCome.test(text.slice(end, end + ahead))
  )
}
