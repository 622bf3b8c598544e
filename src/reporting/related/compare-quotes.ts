/**
 * The same quotation in two articles: quotations are paired by their words, or between two languages
 * by speaker, meaning, names and numbers, and what differs is told word by word.
 */
import type { DriftPart } from '../../model/quote-drift.ts'
import { onceFor } from '../../text/once.ts'
import { findTokens, type Token } from '../../text/tokens.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'
import { createWordReader, createWordSet, likenessAcross } from './matter-words.ts'

/** Words that an article gives as another's own. */
export interface Quotation {
  claim: string
  words: string
  /** who is said to have said them: keys that are equal for the same speaker; none where unknown */
  speakers: readonly string[]
}

export interface Quotations {
  lang: string
  quotes: readonly Quotation[]
}

export interface QuotePair {
  own: Quotation
  other: Quotation
  parts: DriftPart[] | null
}

/** Longer quotations are compared up to here: the comparison takes the square of it. */
const mostWords = 200
/**
 * Words that two wordings must have in common, in order, and their share of the shorter one: less
 * where both are the same speaker's.
 */
const fewestWords = 4
const leastShare = { sameSpeaker: 0.6, other: 0.8 }
/** The same between two languages, where one speaker is needed. */
const across = { words: 3, share: 0.3 }

interface Scored extends QuotePair {
  score: number
}

/** Each quotation once, the likest pairs first; none of two wordings that are alike word by word. */
export function pairQuotes(own: Quotations, other: Quotations): QuotePair[] {
  const compare = own.lang === other.lang ? compareWords : compareAcross
  const scored = own.quotes.flatMap((one) =>
    other.quotes.flatMap((two): Scored[] => compare(one, two) ?? []),
  )
  scored.sort((a, b) => b.score - a.score)
  const taken = new Set<Quotation>()
  return scored.flatMap(({ score: _, ...pair }) => {
    if (taken.has(pair.own) || taken.has(pair.other)) return []
    taken.add(pair.own).add(pair.other)
    const differs = !pair.parts || pair.parts.some(({ kind }) => kind !== 'same')
    return differs ? [pair] : []
  })
}

const isSameSpeaker = (own: Quotation, other: Quotation): boolean =>
  own.speakers.some((speaker) => other.speakers.includes(speaker))

/** Once for a quotation: it is compared with those of all kept articles. */
const read = onceFor(({ words }: Quotation): Token[] => findTokens(words).slice(0, mostWords))

function compareWords(own: Quotation, other: Quotation): Scored[] | null {
  const [left, right] = [read(own), read(other)]
  const steps = align(left, right)
  const same = steps.filter(({ kind }) => kind === 'same').length
  const score = same / (Math.min(left.length, right.length) || 1)
  const least = isSameSpeaker(own, other) ? leastShare.sameSpeaker : leastShare.other
  if (same < fewestWords || score < least) return null
  return [{ own, other, parts: toParts(steps, own.words, other.words), score }]
}

/** One word of both wordings or of one of them. */
interface Step {
  kind: DriftPart['kind']
  token: Token
}

/**
 * The longest common subsequence of two wordings by their folded words, and what stands between
 * (Wagner and Fischer 1974). A library would bring tokens of its own, which know no Arabic.
 */
function align(left: readonly Token[], right: readonly Token[]): Step[] {
  const width = right.length + 1
  const lengths = new Uint16Array((left.length + 1) * width)
  const isSame = (i: number, k: number) => left[i]!.folded === right[k]!.folded
  for (let i = left.length - 1; i >= 0; i--)
    for (let k = right.length - 1; k >= 0; k--)
      lengths[i * width + k] = isSame(i, k)
        ? lengths[(i + 1) * width + k + 1]! + 1
        : Math.max(lengths[(i + 1) * width + k]!, lengths[i * width + k + 1]!)
  const steps: Step[] = []
  let [i, k] = [0, 0]
  while (i < left.length || k < right.length) {
    if (i < left.length && k < right.length && isSame(i, k)) {
      steps.push({ kind: 'same', token: right[k++]! })
      i++
    } else if (
      k === right.length ||
      (i < left.length && lengths[(i + 1) * width + k]! >= lengths[i * width + k + 1]!)
    )
      steps.push({ kind: 'left', token: left[i++]! })
    else steps.push({ kind: 'added', token: right[k++]! })
  }
  return steps
}

/** Neighbouring words of one kind as they are written, from the first to the last. */
function toParts(steps: readonly Step[], own: string, other: string): DriftPart[] {
  const runs: { kind: DriftPart['kind']; start: number; end: number }[] = []
  for (const { kind, token } of steps) {
    const last = runs.at(-1)
    if (last?.kind === kind) last.end = token.end
    else runs.push({ kind, start: token.start, end: token.end })
  }
  return runs.map(({ kind, start, end }) => ({
    kind,
    text: (kind === 'left' ? own : other).slice(start, end),
  }))
}

function compareAcross(own: Quotation, other: Quotation): Scored[] | null {
  if (!isSameSpeaker(own, other)) return null
  const readWord = createWordReader()
  const there = createWordSet(wordsOf(other.words).map(readWord), { others: [], isTitle: true })
  const words = [...new Set(wordsOf(own.words))].map(readWord)
  const numbers = new Set(numbersOf(other.words))
  const like = words.map((word) => likenessAcross(word, there)).filter((one) => one > 0)
  const shared = numbersOf(own.words).filter((number) => numbers.has(number)).length
  const count = like.length + shared
  const score = (like.reduce((sum, one) => sum + one, 0) + shared) / (words.length || 1)
  if (count < across.words || score < across.share) return null
  return [{ own, other, parts: null, score }]
}
