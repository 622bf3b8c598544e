/** Who shares an Arabic piece, and names in marks that only hold a known one. */
import { describe, expect, it } from 'vitest'
import { arabic } from '../../../src/languages/ar/index.ts'
import { makerRules } from '../../../src/languages/ar/citation/publishers/makers-beside.ts'
import { sharerRules } from '../../../src/languages/ar/citation/publishers/sharers.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import { blockOf } from '../citations/block-of.ts'

const names: Record<string, EntityType> = { 'هيئة الموانئ': 'ORG', 'بنك المنارة': 'ORG' }

/** The publishers of each piece that a sentence may cite, as a reader is shown them. */
const readIn = (text: string): string[] =>
  arabic.citation
    .findCited(blockOf(text, names))
    .map(({ outlets, readOutlets }) =>
      (readOutlets?.() ?? outlets).map(({ name }) => name).join(', '),
    )

const rules = [...makerRules, ...sharerRules]

describe('rules of who shares a piece', () => {
  it('have names of their own', () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length)
  })
  it.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
    const [sentence, publishers] = rule.accepted
    expect(readIn(sentence)).toContain(publishers)
    expect(readIn(rule.refused).filter((read) => read.includes(', '))).toEqual([])
  })
})

describe('a name in marks', () => {
  it.each([
    ['وكشفت قناة «ضوء تايم سبورت» أن الجسر آمن.', 'ضوء تايم سبورت'],
    ['وكشفت صحيفة «الرأي الجديد» أن الجسر آمن.', 'الرأي الجديد'],
    ['وكشفت مجلة «تايم» أن الجسر آمن.', 'Time'],
    ['وكشفت قناة «الجزيرة الإخبارية» أن الجسر آمن.', 'Al Jazeera'],
    ['وكشفت صحيفة «الأهرام» المصرية أن الجسر آمن.', 'Al-Ahram'],
  ])('%s', (text, name) => expect(readIn(text)).toContain(name))
})

describe('what a firm hands in to an exchange', () => {
  it('is the firm’s', () => {
    expect(readIn('وقال بنك المنارة في بيان للبورصة إن الجسر آمن.')).toEqual(['بنك المنارة'])
  })
})

describe('a call to a programme', () => {
  it.each([
    ['وقال الوزير في مداخلة هاتفية عبر قناة «المنارة» إن الجسر آمن.', 'المنارة'],
    ['وقال الوزير في مداخلة هاتفية مع برنامج صباح النهر، إن الجسر آمن.', 'صباح النهر'],
    ['وقال الوزير في تصريح لبرنامج ”أحلى نهار” إن الجسر آمن.', 'أحلى نهار'],
    ["وقال الوزير في مداخلة مع برنامج ''أحلى نهار'' إن الجسر آمن.", 'أحلى نهار'],
    [
      'وقال الوزير خلال حديثه ببرنامج «على ضفتي»، المذاع على قناة «المنارة»، إن الجسر آمن.',
      'على ضفتي, المنارة',
    ],
    [
      'وقال الوزير في اتصال هاتفي مع سلمى درويش ببرنامجها «نبض» على قناة «المنارة» إن الجسر آمن.',
      'نبض, المنارة',
    ],
  ])('is its own and its station’s: %s', (text, outlets) => expect(readIn(text)).toContain(outlets))
})

describe('a statement that its body shows on a platform', () => {
  it('is the body’s', () =>
    expect(readIn('وجاء في بيان هيئة الموانئ على صفحتها في موقع «فيسبوك» أن الجسر آمن.')).toContain(
      'هيئة الموانئ',
    ))
})
