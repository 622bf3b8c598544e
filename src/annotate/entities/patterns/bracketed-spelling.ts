import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'
import { gather } from '../../../text/gather.ts'

/** Letters that spellings of a foreign name exchange or leave out. */
const weakLetters = /(?!^)[aeiouyhw]|(.)(?=\1)/g

/**
 * `ranges` and the other spelling of a person's name that stands in brackets behind it, where no
 * range is yet: "Omar Hamdan Saleh (Hemdun)". In order.
 */
export function withBracketedSpellings(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
): WordRange[] {
  return gather(ranges, (range, k) => {
    const at = range.to
    const isFree = ranges[k + 1] === undefined || ranges[k + 1]!.from > at
    return range.type === 'PER' && isFree && isOtherSpelling(words, range)
      ? [range, { type: 'PER', from: at, to: at + 1 }]
      : [range]
  })
}

function isOtherSpelling(words: readonly NameWord[], { from, to }: WordRange): boolean {
  const word = words[to]
  if (
    word === undefined ||
    word.gapBefore !== Gap.parenOpen ||
    word.gapAfter !== Gap.parenClose ||
    word.shape !== Shape.capital
  )
    return false
  const frame = word.folded.replace(weakLetters, '')
  return words
    .slice(from, to)
    .some(({ folded }) => frame.length > 1 && folded.replace(weakLetters, '') === frame)
}
