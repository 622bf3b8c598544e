/** «أعلنت «المنارة» عن خطة»: quotation marks around the name of whoever speaks. */
import { isAbstract } from '../lexicon/abstract-noun.ts'
import { isThing } from '../lexicon/basis.ts'
import { findVerb } from '../lexicon/lookup.ts'
import type { Search } from './frame-search.ts'

/**
 * Whether the few quoted words from the one looked at to before `after` are a name: behind the noun
 * of a body, or right behind the verb, where something else that the verb takes follows.
 */
export function isQuotedName(search: Search, after: number): boolean {
  const { sentence, verb, at } = search
  const { words } = sentence
  const { before, folded } = words[at]!
  if (before.colon || before.comma) return false
  // «تصريحات لـ"المنارة"»: to whom it was said
  if (at > verb + 1) return words[at - 1]!.folded === 'ل' || isThing(words[at - 1]!.folded)
  return !isAbstract(folded.replace(/^ال/, '')) && takesMore(search, after)
}

/** A preposition of the verb's own or an act behind the quotation, past an aside. */
function takesMore({ sentence: { words }, traits, limit }: Search, after: number): boolean {
  for (let i = after; i < Math.min(limit, after + longestAside); i++) {
    const { before, folded, quote } = words[i]!
    if (before.stop || before.colon || quote >= 0) return false
    if (traits.prepositions.includes(folded)) return true
    if (traits.object !== null && isAbstract(folded)) return true
    if (i > after && findVerb(folded)) return false
  }
  return false
}

const longestAside = 10
