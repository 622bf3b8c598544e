/** Where names begin and end by the words and marks beside them. */
import { bit } from '../../../languages/name-lexicon.ts'
import type { NameRules } from '../../../languages/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * «مام-رام», "Cheng Chung-tai": what a hyphen without spaces joins to a name belongs to it, in front
 * of a body too. `first` and `stop`: what is free on both sides.
 */
export function overHyphens(
  words: readonly NameWord[],
  range: WordRange,
  { first, stop }: { first: number; stop: number },
  hasCase: boolean,
): WordRange {
  if (range.type !== 'PER' && (hasCase || range.type !== 'ORG')) return range
  let { from, to } = range
  while (to < stop && isHyphened(words, to)) to++
  if (range.type === 'ORG') while (from > first && isHyphened(words, from)) from--
  return { ...range, from, to }
}

/** Whether a hyphen without spaces stands before a word. */
const isHyphened = (words: readonly NameWord[], i: number): boolean =>
  words[i]!.gapBefore === Gap.hyphen && words[i]!.start - words[i - 1]!.end === 1

/**
 * «أدانت حركة حماس الهجوم»: a word of every day behind the listed name of a body is no part of it,
 * unless it is an adjective made of a noun.
 */
export function isBehindListedBody(
  words: readonly NameWord[],
  i: number,
  attached: NameRules['attached'],
): boolean {
  const { bits, phraseBits, folded } = words[i]!
  return (
    attached !== undefined &&
    (words[i - 1]!.phraseBits & bit.organisation) !== 0 &&
    phraseBits === 0 &&
    bits === bit.everyday &&
    !attached.isRelational(folded)
  )
}
