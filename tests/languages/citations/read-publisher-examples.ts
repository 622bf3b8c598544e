import { expect, it } from 'vitest'
import type { PublisherRule } from '../../../src/languages/citations/publisher-rules.ts'

/**
 * Tests that rules have names of their own, and that each tells the publisher of its accepted sentence
 * and none of the refused one. `publisherIn`: what one rule's reader tells of a sentence.
 */
export function readPublisherExamples<Block, Piece>(
  rules: readonly PublisherRule<Block, Piece>[],
  publisherIn: (sentence: string, read: PublisherRule<Block, Piece>['read']) => string | null,
): void {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s: tells the publisher, and none in the refused sentence',
    (_, { accepted: [sentence, publisher], refused, read }) => {
      expect(publisherIn(sentence, read)).toBe(publisher)
      expect(publisherIn(refused, read)).toBeNull()
    },
  )
}
