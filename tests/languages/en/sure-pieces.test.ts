/** Drafts that are pieces whatever the model that judges them says. */
import { describe, expect, it } from 'vitest'
import { english } from '../../../src/languages/en/index.ts'
import { sureSigns } from '../../../src/languages/en/citation/sure-pieces.ts'
import { readBlock } from '../../../src/languages/en/citation/words-of-block.ts'
import { blockOf } from '../citations/block-of.ts'

describe('signs of a sure piece', () => {
  it.each(sureSigns.map((sign) => [sign.name, sign] as const))('%s', (_, sign) => {
    const sure = (sentence: string): string[] => {
      const input = blockOf(sentence, {})
      return english.citation
        .findCited(input)
        .filter((draft) => sign.holds(readBlock(input), draft))
        .map(({ start, end }) => sentence.slice(start, end))
    }
    const [, marked] = /\[\[(.*)\]\]/.exec(sign.accepted)!
    expect(sure(sign.accepted.replace('[[', '').replace(']]', ''))).toContain(marked)
    expect(sure(sign.refused)).toEqual([])
  })
})
