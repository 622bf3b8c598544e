import { describe, expect, it } from 'vitest'
import { sourceRules as arabicRules } from '../../../src/languages/ar/citation/named-sources.ts'
import { readBlock as readArabic } from '../../../src/languages/ar/citation/words-of-block.ts'
import { sourceRules as englishRules } from '../../../src/languages/en/citation/named-sources.ts'
import { readBlock as readEnglish } from '../../../src/languages/en/citation/words-of-block.ts'
import { blockOf } from './block-of.ts'

/** Bodies of the examples, which nobody would know without reading names. */
const bodies = { 'مراقب الموانئ': 'ORG' } as const

const withoutMarks = (sentence: string) => sentence.replace('[[', '').replace(']]', '')
const marked = (sentence: string) => {
  const start = sentence.indexOf('[[')
  return { start, end: sentence.indexOf(']]') - 2 }
}

describe.each([
  [
    'English',
    englishRules.map((rule) => ({
      ...rule,
      find: (text: string) => {
        const block = readEnglish(blockOf(text, bodies))
        return block.words.flatMap((_, i) => rule.read(block, i) ?? [])
      },
    })),
  ],
  [
    'Arabic',
    arabicRules.map((rule) => ({
      ...rule,
      find: (text: string) => {
        const block = readArabic(blockOf(text, bodies))
        return block.words.flatMap((_, i) => rule.read(block, i) ?? [])
      },
    })),
  ],
])('rules that propose what may be cited in %s', (_, rules) => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))(
    '%s: proposes what is marked, and nothing in the refused sentence',
    (name, { accepted, refused, find }) => {
      const found = find(withoutMarks(accepted))
      expect(found.map(({ start, end }) => ({ start, end }))).toContainEqual(marked(accepted))
      expect(found.every(({ proposal }) => proposal?.rule === name)).toBe(true)
      expect(find(refused)).toEqual([])
    },
  )
})

it('an official site that tells is a page of its body, and a place that is visited is none', () => {
  const find = (text: string) => {
    const block = readArabic(blockOf(text, bodies))
    return block.words.flatMap((_, i) => arabicRules.flatMap((rule) => rule.read(block, i) ?? []))
  }
  const told = 'وأوضح [[موقع البلدية الرسمي]] أن الطريق مغلق.'
  const found = find(withoutMarks(told))
  expect(found.map(({ start, end }) => ({ start, end }))).toContainEqual(marked(told))
  expect(find('وزار الوزير موقع البلدية الرسمي أمس.')).toEqual([])
})
