/** Pieces of an outlet that is spoken of again beside them: "In an editorial, the paper argued". */
import { firstFrom } from '../../../text/first-from.ts'
import { overlaps } from '../../../model/spans.ts'
import type { CitedOutlet } from '../../citations/citation-rules.ts'
import { baseAt, type NamedOutlet } from './block-word.ts'
import { gapAfter } from './phrase.ts'
import type { EnglishBlock } from './words-of-block.ts'
import { reportVerbs } from './words.ts'

/** The day and the article lie between: so many words at most. */
const farthest = 6

/**
 * Whose piece it is that word `from` begins and "in" leads to, where its words [from, to) name
 * nobody: "The paper said in an editorial", "In an editorial on Wednesday, the paper argued".
 */
export function recalledIssuer(block: EnglishBlock, from: number, to: number): CitedOutlet[] {
  const { words } = block
  if (baseAt(words, from - 1) !== 'in') return []
  const outlet = speaksBefore(block, from - 2) ?? speaksBehind(block, from - 1, to)
  return outlet ? [{ start: words[from]!.start, end: words[to - 1]!.end, name: outlet.name }] : []
}

/** "The paper said in": word `verb` stands right behind the outlet. */
function speaksBefore(block: EnglishBlock, verb: number): NamedOutlet | null {
  const outlet = block.outletOf[verb - 1]
  return outlet?.again && reportVerbs.has(baseAt(block.words, verb)) ? outlet : null
}

/** "In an editorial on Wednesday, the paper": word `opening` begins the sentence. */
function speaksBehind(block: EnglishBlock, opening: number, to: number): NamedOutlet | null {
  if (opening > 0 && !/[.?!]/.test(gapAfter(block, opening - 1))) return null
  const { words, outletOf } = block
  for (let at = to; at < Math.min(to + farthest, words.length); at++) {
    const outlet = outletOf[at]
    if (outlet) return outlet.again ? outlet : null
    if (!/^,?\s$/.test(gapAfter(block, at - 1))) return null
    if (!ties.has(baseAt(words, at)) && !isOfDay(block, at)) return null
  }
  return null
}

const ties = new Set(['on', 'in', 'the', 'last', 'this', 'earlier'])

function isOfDay({ words, dates }: EnglishBlock, i: number): boolean {
  const date = dates[firstFrom(dates, words[i]!.start + 1) - 1]
  return date !== undefined && overlaps(date, words[i]!)
}
