/** The subject of a Spanish verb where "y" joins two. */
import type { Stretch } from '../../sentences/sentence-items.ts'
import type { Item } from './items.ts'
import { nounPhraseBefore } from './noun-phrase.ts'
import { determiners } from './words.ts'

/**
 * "La UGT y | la CGT anunciaron": what stands before "y" belongs to the subject of a plural verb, and of
 * another where both are names of whom somebody is told by: "la abogada de Pedro Salas y | Luis Prado".
 */
export function withFirst(
  items: readonly Item[],
  found: Stretch | null,
  verb: number,
): Stretch | null {
  const isPlural = items[verb]!.text.endsWith('n')
  if (!found || items[found.from - 1]?.text !== 'y') return found
  const first = nounPhraseBefore(items, found.from - 1)
  if (!isPlural)
    return first && items[found.from]!.capital && ownsNames(items.slice(first.from, first.to))
      ? { from: first.from, to: found.to }
      : found
  return first?.from === 0 ? { from: 0, to: found.to } : found
}

/** "la abogada de Pedro Salas": a role, and a name at its end that hangs on it. */
const ownsNames = (words: readonly Item[]): boolean =>
  determiners.has(words[0]!.text) &&
  words.at(-1)!.capital &&
  words.some(({ text }) => text === 'de' || text === 'del')
