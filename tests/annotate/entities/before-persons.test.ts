import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string): string[] =>
  findEntities(toDocument(text, 'ar'), arabic, []).flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`),
  )

it('begins a person behind his nationality and behind the body that he leads', () => {
  expect(namesIn('توفي الكاتب الفلسطيني عبد الباري عطوان في لندن.')).toContain(
    'PER عبد الباري عطوان',
  )
  const names = namesIn('قال شيخ الأزهر أحمد الطيب إن الصلاة واجبة.')
  expect(names).toContain('PER أحمد الطيب')
  expect(names.join()).not.toContain('الأزهر أحمد')
})

it('begins a person behind the noun that tells his office, and behind his title', () => {
  const minister = namesIn('وقال وزير الصيد سيف الدين قاسم إن الاتفاق جيد. ووقع اتفاق الصيد أمس.')
  expect(minister).toContain('PER سيف الدين قاسم')
  const judge = namesIn('وقال رئيس المحكمة العليا القاضي سامي حداد إن الجلسة تأجلت.')
  expect(judge).toContain('PER سامي حداد')
  expect(judge.join()).not.toContain('العليا القاضي')
})

it.each([
  ['كان المخطوط في مكتبة الملك عبد العزيز العامة أمس.', 'ORG مكتبة الملك عبد العزيز العامة'],
  ['زار الوزير مقبرة الإمام علي في النجف.', 'LOC مقبرة الإمام علي'],
  ['صلى الأمير في جامع الملك فهد أمس.', 'LOC جامع الملك فهد'],
])('takes what is named after somebody with his title for one name: %s', (text, name) =>
  expect(namesIn(text)).toContain(name),
)

it.each([
  ['وقال محامي الدفاع ناصر أمين إنه سيطعن في الحكم.', 'PER ناصر أمين'],
  ['وقف على الباب، وقال المدرب رأفت علي إن فريقه سيشارك.', 'PER رأفت علي'],
])('finds a speaker before what he says: %s', (text, name) => expect(namesIn(text)).toContain(name))

it('begins whom somebody speaks for behind «باسم»', () =>
  expect(namesIn('وقال متحدث باسم أولمرت إنه لا يعلم.')).toEqual(['PER أولمرت']))

it('begins no person with whose kin somebody is', () => {
  const names = namesIn('وقالت سلمى الصباغ إنها باقية. وكان زوج الصباغ قد غادر البلاد.')
  expect(names).toContain('PER الصباغ')
  expect(names.join()).not.toContain('زوج')
  expect(namesIn('وقال عم الطفلة، خالد الجراح، إنه حزين.')).toEqual(['PER خالد الجراح'])
})

it('takes a noun for nobody behind which its bearer is called by name', () =>
  expect(namesIn('وروت ناجية تدعى خديجة بوفوس أن الجسر مغلق.')).toEqual(['PER خديجة بوفوس']))
