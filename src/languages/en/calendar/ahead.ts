/** Days that a sentence says are still to come: "will vote on Friday", "would rise from January 1". */
import type { Days } from '../../../text/dates.ts'
import type { Pointing } from '../../../text/dates-looking-back.ts'
import { gapBefore, wordAt, type DateText } from '../../calendar/date-reading.ts'
import { wordSet } from '../../word-sets.ts'

const ahead = wordSet('will wont shall would wouldnt scheduled due slated')
/** These look ahead only before "to". */
const aheadBeforeTo = wordSet(
  'is are was were set expected going about plan plans planned planning hope hopes aim aims expects intends',
)
/** What happened by then, or whose clause is another one: what stands beyond it is not asked. */
const behind =
  wordSet(`was were had has have did said says told who which that when where after since held heard made
  took taken came went left fell won lost met began sent shot hit struck found seen given`)
const passives = new Set(['be', 'been', 'being', 'get'])
const openers = new Set(['on', 'from', 'by', 'in', 'until', 'starting', 'beginning'])
/** Words between the verb and its day. */
const reach = 14
/** Of a day without a year: one that would be farther ahead has rather been. */
const farthest = 300

/** Whether the words [from, to), a day or month, stand in a clause that looks ahead. */
export const looksAhead = (source: DateText, from: number, to: number): boolean =>
  looksAheadBefore(source, from) ||
  ahead.has(wordAt(source, to)) ||
  (opensSentence(source, from) && looksAheadBehind(source, to))

/**
 * What `place` gives for a day without a year: the next one where the clause looks ahead and that
 * is not too far, else the one that news looking back means.
 */
export function placeAhead<T extends Days | null | undefined>(
  { anchor }: DateText,
  place: (pointing: Pointing) => T,
): T {
  const next = place('next')
  return anchor !== null && next && next[0] - anchor <= farthest ? next : place(null)
}

function looksAheadBefore(source: DateText, from: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - reach && !endsSentence(source, i + 1); i--) {
    const word = wordAt(source, i)
    const next = wordAt(source, i + 1)
    if (ahead.has(word)) return next !== 'have'
    if (aheadBeforeTo.has(word) && next === 'to') return true
    if (isPast(source, i)) return false
  }
  return false
}

/** "On Friday, the court will …" */
function looksAheadBehind(source: DateText, to: number): boolean {
  for (let i = to; i < to + reach && i < source.tokens.length; i++) {
    const word = wordAt(source, i)
    if (i > to && endsSentence(source, i)) return false
    if (ahead.has(word)) return wordAt(source, i + 1) !== 'have'
    if (isPast(source, i)) return false
  }
  return false
}

/** "have" of "will have" goes on with what looks ahead, and so does "held" of "be held". */
function isPast(source: DateText, i: number): boolean {
  const word = wordAt(source, i)
  const before = wordAt(source, i - 1)
  if (word === 'have') return !ahead.has(before)
  return (behind.has(word) || /[^e]ed$/.test(word)) && !passives.has(before)
}

const opensSentence = (source: DateText, from: number): boolean =>
  from === 0 ||
  endsSentence(source, from) ||
  (openers.has(wordAt(source, from - 1)) && (from === 1 || endsSentence(source, from - 1)))

const endsSentence = (source: DateText, i: number): boolean => /[.!?;:]/.test(gapBefore(source, i))
