import type { Agreement } from '../../../claims/attribution-rules.ts'
import { type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nationals, southern } from '../lexicon/nationals.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { definiteAgreement } from './agreement.ts'
import type { Stretch } from '../phrases/stretch.ts'

/** Items that a phrase with "the" may have up to its noun: "the former Wingfield United boss". */
const longest = 7
/** Without a noun for a person at its end, what is longer names a body by itself. */
const longestBody = 4
/** Nouns of people that are names of papers too: "the Star". */
const ambiguous = new Set(['star', 'pilot', 'general'])

/** What a phrase with "the" takes up, and the part of it that says so: "the head | of the union". */
export interface Definite {
  agreement: Agreement
  head: Stretch
}

/**
 * Whom "the" with a noun can stand for, "the company", "the former champion", "the 24-year-old", "the Dane",
 * "the ambassador to Norway"; null for a phrase that takes up nobody.
 */
export function readDefinite(items: readonly Item[], { from, to }: Stretch): Definite | null {
  if (items[from]!.text !== 'the') return null
  const end = endOfNoun(items, from, to)
  const noun = items[end - 1]!
  const length = end - from
  if (length < 2 || length > longest) return null
  const head = { from, to: end }
  const isNational =
    nationals.has(noun.text) ||
    (southern.has(noun.text) && items[end - 2]!.text === 'south' && items[end - 2]!.capital)
  if (aged.test(noun.text) || (noun.capital && isNational))
    return { agreement: { types: ['PER'], gender: null, plural: false }, head }
  const isPerson = personNouns.has(noun.text)
  if (isPerson ? noun.capital && ambiguous.has(noun.text) : noun.capital || to - from > longestBody)
    return null
  const agreement = definiteAgreement(noun.text)
  return agreement && { agreement, head }
}

const aged = /^\d+-year-old$/

/** Where the noun ends that a preposition completes: "the head | of the union". */
function endOfNoun(items: readonly Item[], from: number, to: number): number {
  for (let i = from + 2; i < to; i++)
    if (personNouns.has(items[i - 1]!.text) && (items[i]!.word.bits & is.preposition) !== 0)
      return i
  return to
}
