import { looseFormsOf, wordsFor } from '../../../languages/words-in-linking.ts'
import type { Entity } from '../../../model/annotation.ts'
import { findTokens } from '../../../text/tokens.ts'
import { getSortsOfHead } from '../kind-words.ts'

/**
 * A name without the word before it that says which sort of thing it is: «قناة الجزيرة» is
 * «الجزيرة», a channel.
 */
export interface HeadedName {
  head: string
  rest: string
}

/** Nouns that name the place itself before its name; «بلدية», «مطار» make it another thing. */
const placeItself = wordsFor('placeHeads')

export function readHead(name: string): HeadedName | null {
  const [first, second] = findTokens(name)
  const head =
    first && second && looseFormsOf(first.folded).find((form) => getSortsOfHead(form) !== null)
  return head ? { head, rest: name.slice(second.start) } : null
}

/** The name without its head where the two mean one thing; null else. */
export function readRest({ name, type }: Pick<Entity, 'name' | 'type'>): HeadedName | null {
  const headed = type === 'PER' ? null : readHead(name)
  return headed && (type !== 'LOC' || placeItself.has(headed.head)) ? headed : null
}
