/**
 * The claims that a report is about: those that share two names, or a name and a number, with it.
 */
import type { Claim, Entity } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import { once } from '../../text/once.ts'
import { createSpanIndex } from '../../text/span-index.ts'
import type { Overlap } from '../index/overlap.ts'
import { remembered } from '../terms/remembered.ts'
import { numbersOf, wordsOf } from '../terms/terms.ts'
import { gather } from '../../text/gather.ts'

/** Names, words and numbers that a claim must share; a name counts twice. */
const least = 3

export function createClaimMatcher(
  { text }: TextDocument,
  entities: readonly Entity[],
  claims: readonly Claim[],
): (overlap: Overlap) => string[] {
  const wordsOfName = remembered(wordsOf)
  // most articles have no report to match
  const getContents = once(() => {
    const namedIn = createSpanIndex(entities.map(({ mentions }) => mentions))
    return claims.map(({ id, content }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' ')
      return {
        id,
        names: new Set(gather(content, namedIn).map((i) => entities[i]!.id)),
        words: new Set([
          ...gather(content, ({ start, end }) => wordsOf(text, start, end)),
          ...numbersOf(words).map((number) => number.slice(1)),
        ]),
      }
    })
  })
  return ({ names, words, numbers }) => {
    // the words of a shared name are not counted again
    const ofNames = new Set(gather(names, ({ name }) => wordsOfName(name)))
    const telling = [...words.filter((word) => !ofNames.has(word)), ...numbers]
    return getContents()
      .filter(
        (claim) =>
          2 * names.filter(({ id }) => id !== null && claim.names.has(id)).length +
            telling.filter((word) => claim.words.has(word)).length >=
          least,
      )
      .map(({ id }) => id)
  }
}
