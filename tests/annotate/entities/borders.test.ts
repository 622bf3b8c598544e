import { describe, expect, it } from 'vitest'
import { findNameWords } from '../../../src/annotate/entities/name-words.ts'
import {
  areBodies,
  endsState,
  isBehindListedBody,
  isFamilyName,
  isForPeople,
  overHyphens,
  overIncomplete,
} from '../../../src/annotate/entities/patterns/borders.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const wordsOf = (text: string) => findNameWords(toDocument(text, 'ar'), arabic)[0]!

describe('what a hyphen joins', () => {
  const words = wordsOf('وحدات مثل مام-رام والوحدة')
  const at = (from: number, to: number) => ({ type: 'ORG' as const, from, to })
  const free = { first: 0, stop: words.length }

  it('belongs to the name of a body on both sides', () => {
    expect(overHyphens(words, at(3, 4), free, false)).toEqual(at(2, 4))
    expect(overHyphens(words, at(2, 3), free, false)).toEqual(at(2, 4))
  })

  it('stays with another name', () =>
    expect(overHyphens(words, at(3, 4), { first: 3, stop: words.length }, false)).toEqual(at(3, 4)))
})

describe('a word behind the listed name of a body', () => {
  const isBehind = (text: string, i: number) =>
    isBehindListedBody(wordsOf(text), i, arabic.names.attached)

  it.each(['أدانت حركة حماس الهجوم', 'رفضت حركة حماس مزاعم'])('is no part of it: %s', (text) =>
    expect(isBehind(text, 3)).toBe(true),
  )

  it.each(['أدانت حركة حماس الإسلامية', 'أدانت حركة حماس عمان', 'أدانت لجنة السلام الهجوم'])(
    'may be: %s',
    (text) => expect(isBehind(text, 3)).toBe(false),
  )
})

describe('what a name goes on over', () => {
  const { names } = arabic

  it.each([
    ['فاز الاتحاد الآسيوي لكرة اليد', 1, 4, 5],
    ['فاز الاتحاد الآسيوي للكرة أمس', 1, 4, 4],
    ['فاز الاتحاد الآسيوي أمس', 1, 3, 3],
  ])('is what completes its last noun: %s', (text, from, to, end) => {
    const words = wordsOf(text)
    const range = { type: 'ORG' as const, from, to }
    expect(overIncomplete(words, range, words.length, names).to).toBe(end)
  })
})

describe('names that stand together', () => {
  it.each([
    ['هزمت ألمانيا فرنسا', 1, true],
    ['زارت ألمانيا برلين', 1, false],
    ['زارت جنوب السودان', 1, false],
    ['أغلقت إيران مضيق هرمز', 1, true],
    ['هاجمت إيران المضيق', 1, false],
  ])('end behind a state: %s', (text, i, are) =>
    expect(endsState(wordsOf(text)[i]!, wordsOf(text)[i + 1]!)).toBe(are),
  )

  it.each([
    ['من الهلال الأحمر والدفاع المدني', 1, 3, true],
    ['من لجنة الأحمر والدفاع المدني', 1, 3, false],
  ])('are two listed bodies: %s', (text, from, i, are) =>
    expect(areBodies(wordsOf(text), from, i)).toBe(are),
  )

  it.each([
    ['لطيفة باقا', true],
    ['سافر أحمد بباريس', false],
  ])('are a given and a family name: %s', (text, are) => {
    const words = wordsOf(text)
    const to = words.length
    expect(isFamilyName(words, { type: 'PER', from: to - 2, to }, to - 1)).toBe(are)
  })

  it.each([
    ['الاتحاد العام لعمال النقل', 2, true],
    ['الاتحاد العام لعمال', 2, false],
    ['الاتحاد العام لقرار الوزير', 2, false],
  ])('are a body and whom it is for: %s', (text, i, are) => {
    const words = wordsOf(text)
    expect(isForPeople(words[i]!, words[i + 1], arabic.names)).toBe(are)
  })
})

it('letters written out between stops are joined as by hyphens', () => {
  const [, , ...letters] = wordsOf('وقالت شركة بي.إم.دبليو إنها توسعت')
  const range = { type: 'ORG' as const, from: 2, to: 3 }
  const words = wordsOf('وقالت شركة بي.إم.دبليو إنها توسعت')
  expect(letters).toHaveLength(5)
  expect(overHyphens(words, range, { first: 0, stop: words.length }, false).to).toBe(5)
})
