import { expect, it } from 'vitest'
import { pairQuotes, type Quotations } from '../../../src/reporting/related/compare-quotes.ts'

const said = (lang: string, ...quotes: [speaker: string, words: string][]): Quotations => ({
  lang,
  quotes: quotes.map(([speaker, words], i) => ({
    claim: `c${i + 1}`,
    words,
    speakers: speaker ? [speaker] : [],
  })),
})

const told = (own: Quotations, other: Quotations) =>
  pairQuotes(own, other).map(({ own: { claim }, other: { claim: its }, parts }) => [
    claim,
    its,
    parts?.map(({ kind, text }) => `${{ same: '=', left: '-', added: '+' }[kind]}${text}`) ?? null,
  ])

it('tells what two wordings of one quotation have and lack, in order', () => {
  const own = said('en', ['mayor', 'We will never close the pier, not this winter'])
  const other = said('en', ['mayor', 'We will not close the old pier this winter'])
  expect(told(own, other)).toEqual([
    [
      'c1',
      'c1',
      ['=We will', '-never', '+not', '=close the', '+old', '=pier', '-not', '=this winter'],
    ],
  ])
})

it('says nothing of quotations that are alike but for marks and case', () => {
  const own = said('en', ['mayor', 'We will never close the pier.'])
  expect(told(own, said('en', ['mayor', '“we will never close the pier”']))).toEqual([])
})

it('pairs each quotation once, with the one that is most alike', () => {
  const own = said(
    'en',
    ['mayor', 'The harbour will open again in the spring'],
    ['mayor', 'The harbour board has no money left for repairs'],
  )
  const other = said(
    'en',
    ['mayor', 'The harbour board has got no money left for the repairs'],
    ['mayor', 'The harbour will open in spring'],
  )
  expect(
    told(own, other)
      .map(([a, b]) => [a, b])
      .sort(),
  ).toEqual([
    ['c1', 'c2'],
    ['c2', 'c1'],
  ])
})

it('asks for more where the speakers are not known to be one', () => {
  const words = 'The old pier will stay closed until the spring'
  const like = 'The old pier will be closed until spring, we think'
  expect(told(said('en', ['mayor', words]), said('en', ['captain', like]))).toEqual([])
  expect(told(said('en', ['mayor', words]), said('en', ['mayor', like]))).toHaveLength(1)
})

it('leaves alone what shares a few everyday words', () => {
  const own = said('en', ['mayor', 'It is what it is'])
  expect(told(own, said('en', ['mayor', 'It is late']))).toEqual([])
})

it('compares Arabic words without their marks', () => {
  const own = said('ar', ['m', 'لن نُغلق الميناء القديم هذا الشتاء'])
  const other = said('ar', ['m', 'لن نغلق الميناء هذا الشتاء أبدا'])
  expect(told(own, other)).toEqual([
    ['c1', 'c1', ['=لن نغلق الميناء', '-القديم', '=هذا الشتاء', '+أبدا']],
  ])
})

it('stands two languages side by side where one speaker says the same, without telling words apart', () => {
  const own = said('en', ['m', 'The attack killed 14 soldiers and wounded 30 near Norrvik'])
  const other = said('ar', ['m', 'الهجوم أدى إلى مقتل 14 جنديا وإصابة 30 قرب نورفيك'])
  expect(told(own, other)).toEqual([['c1', 'c1', null]])
  const another = said('ar', ['x', other.quotes[0]!.words])
  expect(told(own, another)).toEqual([])
})
