import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Words of a statement, a speech or a letter, in which somebody says what he says. */
const channels = wordSet(`
  statement response reaction reply speech address remarks letter tweet post interview message
  briefing presentation submission ruling judgment judgement opinion testimony memo affidavit
`)
/** Words between "in" and such a noun. */
const longest = 4

/**
 * "Mrs Saleh in her speech | said": where whoever speaks ends before what only tells how it was said, in the
 * phrase of items [from, to); `to` without such words.
 */
export function endBeforeChannel(items: readonly Item[], from: number, to: number): number {
  const last = items[to - 1]!
  if (last.capital || !channels.has(last.text)) return to
  for (let i = to - 2; i > from && i >= to - 1 - longest; i--) {
    if (items[i]!.text !== 'in') continue
    const isLed = (items[i + 1]!.word.bits & (is.determiner | is.possessive)) !== 0
    return isLed && isNominal(items[i - 1]) ? i : to
  }
  return to
}
