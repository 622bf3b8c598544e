import type { Span } from '../../../model/text.ts'
import { findTokens } from '../../../text/tokens.ts'

/** By folded word the places where a text has it, in order. */
export type WordPlaces = ReadonlyMap<string, readonly Span[]>

/** Reads a whole text: once for an article, however many claims ask. */
export function findWordPlaces(text: string): WordPlaces {
  const places = new Map<string, Span[]>()
  for (const token of findTokens(text)) {
    const known = places.get(token.folded)
    if (known) known.push(token)
    else places.set(token.folded, [token])
  }
  return places
}
