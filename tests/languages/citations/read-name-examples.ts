import { expect, it } from 'vitest'
import { namedBy, type NameRule } from '../../../src/languages/citations/publisher-names.ts'
import type { Span } from '../../../src/model/text.ts'

/**
 * Tests that rules have names of their own, and that each makes the name of its accepted sentence out
 * of the words found of it and leaves those of the refused one.
 */
export function readNameExamples<Block extends { text: string; words: readonly Span[] }>(
  rules: readonly NameRule<Block>[],
  readBlock: (sentence: string) => Block,
): void {
  const nameBy = ({ read }: NameRule<Block>, sentence: string, found: string): string | null => {
    const block = readBlock(sentence)
    const start = sentence.indexOf(found)
    const from = block.words.findIndex((word) => word.end > start)
    const to = block.words.findIndex(({ end }) => end >= start + found.length) + 1
    const name = read(block, { from, to })
    return name && namedBy(block, name).name
  }
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const [sentence, found, name] = rule.accepted
    expect(nameBy(rule, sentence, found)).toBe(name)
    expect(nameBy(rule, ...rule.refused)).toBeNull()
  })
}
