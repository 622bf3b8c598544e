import type { Entity, Mention } from '../../model/annotation.ts'
import { isCommonWord } from '../common-words/index.ts'

const FURTHEST = 40
const wordBefore = /(?:^|[\s(“"«])(\p{Lu}[\p{L}\p{N}.'’-]*) $/u, wordAfter = /^ (\p{Lu}[\p{L}\p{N}'’-]*)/u, abbreviation = /\p{Lu}\.\p{Lu}\.$/u
/** Ordinary words that before a place name make another place. */
const sides = /^(?:North|South|East|West|Central|Upper|Lower|Greater|New)(?:ern)?$/
/** Ends a sentence or opens one: a capital there is no sign of a name. */
const sentenceEnd = /[.!?:;\n“"«(]\s*$/

/** Tells whether a mention of any entity holds an offset: by halves over the mentions, which do not overlap. */
export function createCoverage(entities: readonly Entity[]): (at: number) => boolean {
  const mentions = entities.flatMap((entity) => entity.mentions).sort((a, b) => a.start - b.start)
  return (at) => {
    let low = 0, high = mentions.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (mentions[middle]!.start <= at) low = middle + 1
      else high = middle
    }
    return low > 0 && mentions[low - 1]!.end > at
  }
}

/**
 * Whether every mention of a place or body leans on another capitalised word that no entity covers ("Arriva Buses
 * Wales", "Southern California"): then it is a part of a longer name and not the thing itself. In Arabic, which has no
 * capitals, always false.
 */
export function isPartOfLongerName({ type, mentions }: Entity, text: string, covered: (at: number) => boolean): boolean {
  if (type === 'PER') return false
  return mentions.every((mention) => leansOnWord(mention, text, covered))
}

function leansOnWord({ start, end }: Mention, text: string, covered: (at: number) => boolean): boolean {
  const stop = abbreviation.test(text.slice(Math.max(start, end - 3), end + 1)) ? end + 1 : end
  const before = wordBefore.exec(text.slice(Math.max(0, start - FURTHEST), start)), after = wordAfter.exec(text.slice(stop, stop + FURTHEST))
  const isName = (word: string, at: number) => (!isCommonWord(word) || sides.test(word)) && !covered(at)
  if (before) {
    const at = start - 1 - before[1]!.length
    if (!sentenceEnd.test(text.slice(Math.max(0, at - 2), at)) && at > 0 && isName(before[1]!, at)) return true
  }
  return after !== null && isName(after[1]!, stop + 1)
}
