import type { Language } from '../../languages/language.ts'
import type { Certainty } from '../../model/annotation.ts'
import type { NumberWord, QuantityRules } from '../../languages/quantities/quantity-rules.ts'
import { fnv } from '../../model/fnv.ts'

/** A word of number with the particle written onto it; `bare` is the word without the particle. */
export interface WrittenNumber {
  word: NumberWord
  bare: string
  prefix: string
}

export interface NumberLexicon {
  /** the number that a folded word says, whatever particle is written onto it */
  getNumber(folded: string): WrittenNumber | undefined
  /**
   * by hash of a word's folded units: 1 where a word of number may be. Articles are left out: they
   * count only before another one.
   */
  hashes: Uint8Array
  /** what a phrase before a number says of how sure it is, with a particle or without */
  getCertainty(phrase: string): Certainty | undefined
  /** whether a word, with a particle or without, makes the number behind it a name */
  isLabel(folded: string): boolean
}

const lexicons = new WeakMap<QuantityRules, NumberLexicon>()

/** What a language's rules know of numbers and the words around them. Made at first use. */
export function getNumberLexicon({ quantities }: Language): NumberLexicon {
  const known = lexicons.get(quantities) ?? createLexicon(quantities)
  lexicons.set(quantities, known)
  return known
}

/** Of a name's number only the first word may be known, as part of a pair. */
const unnamed: NumberWord = { kind: 'add', value: Number.NaN }

/**
 * Particles are taken off the words that are asked for: to write each onto every number took longer
 * than all the rest of a first article's figures.
 */
function createLexicon(rules: QuantityRules): NumberLexicon {
  const { numbers, pairs, prefixes, before, labels, contracted } = rules
  const isDefiniteDual = (kind: NumberWord['kind'], prefix: string) =>
    kind === 'dual' && (endsInArticle(prefix, rules) || prefix === contracted)
  const written = new Map(numbers)
  const hashes = new Uint8Array(0x10000)
  for (const pair of pairs?.keys() ?? []) {
    const first = pair.split(' ')[0]!
    if (!written.has(first)) written.set(first, unnamed)
  }
  const words = [...written]
  for (const prefix of prefixes) {
    const opened = fnv(prefix)
    for (let i = 0; i < words.length; i++) {
      const [bare, { kind }] = words[i]!
      if (kind !== 'article' && !isDefiniteDual(kind, prefix)) hashes[slotOf(fnv(bare, opened))] = 1
    }
  }
  const lastFirst = prefixes.toReversed()
  return {
    getNumber(folded) {
      for (const prefix of prefixes) {
        if (!folded.startsWith(prefix)) continue
        const bare = folded.slice(prefix.length)
        const word = written.get(bare)
        if (word && !isDefiniteDual(word.kind, prefix)) return { word, bare, prefix }
      }
      return undefined
    },
    hashes,
    getCertainty(phrase) {
      for (const prefix of lastFirst) {
        const certainty = phrase.startsWith(prefix)
          ? before.get(phrase.slice(prefix.length))
          : undefined
        if (certainty) return certainty
      }
      return undefined
    },
    isLabel: (folded) =>
      prefixes.some(
        (prefix) => folded.startsWith(prefix) && labels.has(folded.slice(prefix.length)),
      ),
  }
}

/** «المليون»: a particle that ends in the article, or is it. */
export const endsInArticle = (prefix: string, { article }: QuantityRules): boolean =>
  article !== undefined && prefix.endsWith(article)

/** Where the flag of a folded word's hash stands. */
export const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff
