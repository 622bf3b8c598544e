/** Outlets that Arabic papers spell in several ways, and those of one name in several countries. */
import { describe, expect, it } from 'vitest'
import { withVariants } from '../../../src/languages/ar/citation/spelling-variants.ts'
import { readBlock } from '../../../src/languages/ar/citation/words-of-block.ts'
import { blockOf } from '../citations/block-of.ts'

const outletsIn = (text: string): string[] =>
  readBlock(blockOf(text, {})).outlets.map(({ name }) => name)

describe('the outlets of a sentence', () => {
  it.each([
    ['وذكرت صحيفة ذي غارديان أمس أن الجسر آمن.', 'The Guardian'],
    ['وذكرت صحيفة ذا جارديان أمس أن الجسر آمن.', 'The Guardian'],
    ['وبحسب القارديان، فإن الجسر آمن.', 'The Guardian'],
    ['ونقلت بلومبيرج عن مهندس قوله إن الجسر آمن.', 'Bloomberg'],
    ['وذكرت صحيفة لوموند ديبلوماتيك أن الجسر آمن.', 'Le Monde diplomatique'],
    ['وذكرت وكالة قنا أمس أن الجسر آمن.', 'Qatar News Agency'],
    ['وبحسب القناة الثالثة عشرة، فإن الجسر آمن.', 'Channel 13'],
  ])('%s', (text, name) => expect(outletsIn(text)).toEqual([name]))
})

describe('papers of one name', () => {
  it.each([
    ['وذكرت صحيفة النهار أمس أن الجسر آمن.', 'An-Nahar'],
    ['وذكرت صحيفة النهار الجزائرية أمس أن الجسر آمن.', 'Ennahar'],
    ['وجاء في تقرير لصحيفة "الشروق التونسية" أن الجسر آمن.', 'Al Chourouk'],
    ['وذكرت صحيفة الوطن السورية أمس أن الجسر آمن.', 'Al-Watan (Syria)'],
  ])('%s', (text, name) => expect(outletsIn(text)).toEqual([name]))
})

describe('spellings', () => {
  it('has «غ» as «ج» too, and both articles of a name with one', () =>
    expect(withVariants('The_Gate=الغيت Berg=بيرغ')).toBe(
      'The_Gate=الغيت|ذا_غيت|ذي_غيت|الجيت|ذا_جيت|ذي_جيت Berg=بيرغ|بيرج',
    ))

  it('leaves names of the Arab world as they are', () =>
    expect(withVariants('Al-Ghad=صحيفة_الغد')).toBe('Al-Ghad=صحيفة_الغد'))

  it('gives no article to everyday words', () =>
    expect(withVariants('The_Hour=ساعة?')).toBe('The_Hour=ساعة?'))
})
