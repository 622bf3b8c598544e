/** What only tells when, how or to whom something was told, and is no word of what. */
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { Item } from '../phrases/items.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'

/** Words that may follow at a sentence's end: "…, police said on Saturday in a statement." */
const longestAdjunct = 8
/** Words that tell where whom he told heard it: "on a conference call". */
const shortAdjunct = 5

/** "The incident happened in Bergen, police said.": a comma before who says it, and no words behind. */
export function isToldBefore(items: readonly Item[], ahead: Stretch, behind: Stretch): boolean {
  // "According to the paper, the star will sing": what stands before the comma is a source
  if (items[ahead.to - 1]?.text !== ',' || items[ahead.from]!.text === 'according') return false
  const { from } = behind
  const comma = firstComma(items, { from, to: Math.min(behind.to, from + longestAdjunct + 1) })
  const to = comma < 0 ? behind.to : comma
  return (
    (comma < 0 || hasFiniteVerb(items, ahead.from, ahead.to - 1)) &&
    (comma < 0 || items[from - 1]!.word.cues.some(({ takes }) => takes.includes('q'))) &&
    to - from <= longestAdjunct &&
    (from === to || opensAdjunct(items, from) || isWhoIsTold(items, { from, to })) &&
    !items.slice(from, to).some(({ kind, text }) => kind !== 'word' || text === 'that')
  )
}

/** -1 without one. */
export function firstComma(items: readonly Item[], { from, to }: Stretch): number {
  for (let i = from; i < to; i++) if (items[i]!.text === ',') return i
  return -1
}

/** "on Monday", "Monday", "last week" */
const opensAdjunct = (items: readonly Item[], at: number): boolean =>
  (items[at]!.word.bits & (is.preposition | is.time)) !== 0 ||
  ((items[at + 1]?.word.bits ?? 0) & is.time) !== 0

const leadingToChannel = wordSet('in on during at via through')
const channels = wordSet(`
  statement release call conference interview letter email e-mail post tweet message briefing speech
  address video podcast blog book memo note filing report
`)

/** "said in a press release", "told analysts on a call on Monday": how it was told, no word of what. */
export function tellsOnlyHow(items: readonly Item[], stretch: Stretch): boolean {
  const { to } = stretch
  const from = stretch.from + (items[stretch.from]!.text === 'this' ? 1 : 0)
  if (from >= to || !leadingToChannel.has(items[from]!.text) || to - from > longestAdjunct)
    return false
  const end = nounPhraseEnd(items, from + 1, to)
  const isChannel = end > from + 1 && channels.has(items[end - 1]!.text)
  return isChannel && (end === to || opensAdjunct(items, end)) && !hasFiniteVerb(items, end, to)
}

/** "He told the Harbour News on Monday.", not "He told the board of a loss": whom he told, not what. */
export const tellsOnlyWhom = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items[from - 1]!.text === 'told' &&
  isWhoIsTold(items, { from, to }) &&
  to - nounPhraseEnd(items, from, to) <= shortAdjunct &&
  !items.slice(from, to).some((item, i) => item.kind === 'quote' || leadsToTold(items, from + i)) &&
  !hasFiniteVerb(items, from, to)

const leadsToTold = (items: readonly Item[], at: number): boolean =>
  ['about', 'to'].includes(items[at]!.text) ||
  (items[at]!.text === 'of' && items[at + 1]?.capital === false)

/** "…, friends told the Harbour News on Monday" */
function isWhoIsTold(items: readonly Item[], { from, to }: Stretch): boolean {
  const end = nounPhraseEnd(items, from, to)
  const tells = items[from - 1]!.word.cues.some(({ takes }) => takes.includes('o'))
  return tells && end > from && (end >= to || opensAdjunct(items, end))
}
