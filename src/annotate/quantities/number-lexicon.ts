import type { Language } from '../../languages/language.ts'
import type { Certainty } from '../../model/annotation.ts'
import type { NumberWord, QuantityRules } from '../../languages/quantity-rules.ts'

/** A word of number with the particle written onto it; `bare` is the word without the particle. */
export interface WrittenNumber {
  word: NumberWord
  bare: string
  prefix: string
}

export interface NumberLexicon {
  words: ReadonlyMap<string, WrittenNumber>
  /** by hash of a word's folded units: 1 where a word of number may be. Articles are left out: they count only before another one. */
  hashes: Uint8Array
  /** the language's phrases of certainty and its labels, with particles as well */
  before: ReadonlyMap<string, Certainty>
  labels: ReadonlySet<string>
}

const lexicons = new WeakMap<QuantityRules, NumberLexicon>()

/** Every number word of a language with every particle, so that reading costs one lookup a word. Built at first use. */
export function getNumberLexicon({ quantities }: Language): NumberLexicon {
  const known = lexicons.get(quantities) ?? createLexicon(quantities)
  lexicons.set(quantities, known)
  return known
}

function createLexicon({ numbers, pairs, prefixes, ...rules }: QuantityRules): NumberLexicon {
  const words = new Map<string, WrittenNumber>(), hashes = new Uint8Array(0x10000)
  const written = new Set([...numbers.keys(), ...[...pairs.keys()].map((pair) => pair.split(' ')[0]!)])
  for (const prefix of prefixes) {
    for (const bare of written) {
      const word = numbers.get(bare) ?? { kind: 'add', value: Number.NaN }
      const isDefiniteDual = word.kind === 'dual' && (prefix.includes('ال') || prefix === 'لل')
      if (isDefiniteDual || words.has(prefix + bare)) continue
      words.set(prefix + bare, { word, bare, prefix })
      if (word.kind !== 'article') hashes[hashOf(prefix + bare)] = 1
    }
  }
  const before = new Map(prefixes.flatMap((prefix) => [...rules.before].map(([phrase, certainty]): [string, Certainty] => [prefix + phrase, certainty])))
  return { words, hashes, before, labels: new Set(prefixes.flatMap((prefix) => [...rules.labels].map((label) => prefix + label))) }
}

function hashOf(folded: string): number {
  let hash = emptyHash
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), hashFactor)
  return slotOf(hash)
}

/** FNV-1a over folded units. */
export const emptyHash = 0x811c9dc5 | 0
export const hashFactor = 0x01000193
export const slotOf = (hash: number): number => (hash ^ (hash >>> 16)) & 0xffff
