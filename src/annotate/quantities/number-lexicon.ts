import type { Language } from '../../languages/language.ts'
import type { NumberWord, QuantityRules } from '../../languages/quantity-rules.ts'

/** A word of number with the particle written onto it; `bare` is the word without the particle. */
export interface WrittenNumber {
  word: NumberWord
  bare: string
  prefix: string
}

export type NumberLexicon = ReadonlyMap<string, WrittenNumber>

const lexicons = new WeakMap<QuantityRules, NumberLexicon>()

/** Every number word of a language with every particle, so that reading costs one lookup a word. Built at first use. */
export function getNumberLexicon({ quantities }: Language): NumberLexicon {
  const known = lexicons.get(quantities)
  if (known) return known
  const built = new Map<string, WrittenNumber>()
  const written = [...quantities.numbers.keys(), ...new Set([...quantities.pairs.keys()].map((pair) => pair.split(' ')[0]!))]
  for (const prefix of quantities.prefixes) {
    for (const bare of written) {
      const word = quantities.numbers.get(bare) ?? { kind: 'add', value: Number.NaN }
      const isDefiniteDual = word.kind === 'dual' && (prefix.includes('ال') || prefix === 'لل')
      if (!isDefiniteDual && !built.has(prefix + bare)) built.set(prefix + bare, { word, bare, prefix })
    }
  }
  lexicons.set(quantities, built)
  return built
}
