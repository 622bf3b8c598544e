/**
 * Headlines of plain text that nobody names: saved texts often have theirs in the line of their
 * first sentence, without a mark between.
 */
import { beginsTown, comparedStem, goesOn, leadStrength } from '../../src/languages/ar/leads.ts'
import { findTokens, type Token } from '../../src/text/tokens.ts'

/** In words, as our own articles have them. */
const shortestHeadline = 3
const longestHeadline = 24
const shortestLead = 9
/** The lead takes up words of its headline: so many words of it are compared. */
const comparedOfLead = 35
const readOfLine = 90

/** From which sum of signs on a headline ends: the least at which hardly one lead is cut. */
const sureEnough = 2

/**
 * The headline of a text: its first line, where that is no sentence and a longer line follows; in
 * Arabic also what stands before the lead in one line with it. Null where none is sure.
 */
export function findHeadline(text: string, lang: string): string | null {
  const [line = '', next = ''] = text
    .split('\n', readLines)
    .map((each) => each.trim())
    .filter((each) => each !== '')
  if (standsAlone(line, next)) return line
  return lang === 'ar' ? beforeLead(line) : null
}

const readLines = 10
const longestLine = 140
const endsSentence = /[.؟!]["»”)]*$/

const standsAlone = (line: string, next: string): boolean =>
  line !== '' && line.length <= longestLine && next.length > line.length && !endsSentence.test(line)

function beforeLead(line: string): string | null {
  const words = findTokens(line).slice(0, readOfLine)
  if (words.length < shortestHeadline + shortestLead || isLead(words[0]!.folded)) return null
  const end = endOfHeadline({ line, words, stems: words.map(({ folded }) => comparedStem(folded)) })
  return end < 0 ? null : line.slice(0, words[end]!.start).replace(openings, '')
}

/** What opens before the first word of the lead. */
const openings = /\s+["«“(]*$/

interface Line {
  line: string
  words: readonly Token[]
  /** of each word, as it is compared */
  stems: readonly string[]
}

/** «وقال السيد …» tells already. */
const isLead = (folded: string): boolean =>
  leadStrength(folded) > 0 || (folded.startsWith('و') && leadStrength(folded.slice(1)) > 0)

/** Index of the word with which the lead begins; -1 where nothing tells so. */
function endOfHeadline(read: Line): number {
  const { line, words } = read
  const last = Math.min(longestHeadline, words.length - shortestLead)
  let best = { start: -1, sum: 0 }
  for (let at = shortestHeadline; at <= last; at++) {
    const before = line.slice(words[at - 2]!.end, words[at - 1]!.start)
    // a headline has no commas and is no full sentence
    if (/^["»”)]*[،,؛.](?!\.)/.test(before)) break
    const start = startOfLead(read, at)
    const sum = start < shortestHeadline ? 0 : signsAt(read, at)
    if (sum > best.sum) best = { start, sum }
  }
  return best.sum < sureEnough ? -1 : best.start
}

const gapBefore = ({ line, words }: Line, at: number): string =>
  line.slice(words[at - 1]!.end, words[at]!.start)

const markOfDateline = /[-–—/):]/

/** Where a lead begins whose verb is `at`: at the town before a dash; -1 where it cannot. */
function startOfLead(read: Line, at: number): number {
  const { words } = read
  const gap = gapBefore(read, at)
  if (/[،,؛:]/.test(gap) || goesOn(words[at - 1]!.folded)) return -1
  if (!markOfDateline.test(gap)) return at
  const isTown = /^\s*[—–-]\s*$/.test(gap) && words[at - 1]!.folded.length > 3
  if (!isTown) return -1
  for (let i = Math.max(1, at - 3); i < at; i++)
    if (markOfDateline.test(gapBefore(read, i))) return -1
  return beginsTown(words[at - 2]!.folded) ? at - 2 : at - 1
}

/** What speaks for a lead that begins at `at`, as a sum; 0 where nothing does. */
function signsAt(read: Line, at: number): number {
  const isAgain = repeatsHeadline(read, at)
  const strength = leadStrength(read.words[at]!.folded)
  const shared = sharedWords(read, at)
  const isWide = / {2,}/.test(gapBefore(read, at))
  if (!isAgain && (shared === 0 || (strength === 0 && !isWide))) return 0
  const isNamedAgain = !isAgain && namesSubject(read, at)
  return (
    (isAgain ? 4 : 0) +
    (isNamedAgain ? 2.2 : 0) +
    (isWide ? 2 : 0) +
    strength +
    Math.min(3, shared) * 0.7
  )
}

/** Whether the headline stands there once more. */
function repeatsHeadline({ stems }: Line, at: number): boolean {
  let run = 0
  while (run < at && stems[at + run] === stems[run]) run++
  return run >= Math.max(3, 0.6 * at)
}

/** Whether two words that follow the verb at `at` stand side by side in the headline. */
function namesSubject({ stems }: Line, at: number): boolean {
  for (let i = 0; i < at - 1; i++)
    if (stems[i]!.length > 2 && stems[i] === stems[at + 1] && stems[i + 1] === stems[at + 2])
      return true
  return false
}

/** How many words of the headline its lead takes up. */
function sharedWords({ stems }: Line, at: number): number {
  const lead = new Set(stems.slice(at, at + comparedOfLead))
  return new Set(stems.slice(0, at).filter((stem) => stem.length > 2 && lead.has(stem))).size
}
