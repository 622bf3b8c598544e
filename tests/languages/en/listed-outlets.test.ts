/** Arab outlets, whose article agencies write with a small letter. */
import { expect, it } from 'vitest'
import { readBlock } from '../../../src/languages/en/citation/words-of-block.ts'
import { blockOf } from '../citations/block-of.ts'

const outletsIn = (text: string): string[] =>
  readBlock(blockOf(text, {})).outlets.map(({ name }) => name)

it.each([
  ['"The bridge is safe," the engineer told al-Ahram.', ['Al-Ahram']],
  ['The bridge is safe, according to al-Masry al-Youm, quoting an engineer.', ['Al-Masry Al-Youm']],
  ['The bridge is safe, al-qaeda said.', []],
])('%s', (text, names) => expect(outletsIn(text)).toEqual(names))
