/** Drafts that are pieces whatever the model that judges them says. */
import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { sureSigns } from '../../../src/languages/ar/citation/sure-pieces.ts'
import { readBlock } from '../../../src/languages/ar/citation/words-of-block.ts'
import { blockOf } from '../citations/block-of.ts'

describe('signs of a sure piece', () => {
  it.each(sureSigns.map((sign) => [sign.name, sign] as const))('%s', (_, sign) => {
    const sure = (sentence: string): string[] => {
      const input = blockOf(sentence, { 'هيئة الموانئ': 'ORG' })
      return arabic.citation
        .findCited(input)
        .filter((draft) => sign.holds(readBlock(input), draft))
        .map(({ start, end }) => sentence.slice(start, end))
    }
    const [, marked] = /\[\[(.*)\]\]/.exec(sign.accepted)!
    expect(sure(sign.accepted.replace('[[', '').replace(']]', ''))).toContain(marked)
    expect(sure(sign.refused)).toEqual([])
  })
})
