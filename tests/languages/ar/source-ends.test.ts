import { describe, expect, it } from 'vitest'
import { findAttributions } from '../../../src/languages/ar/attribution/find-attributions.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { saidIn } from '../../annotate/claims/said-in.ts'

const names = [
  { type: 'PER', name: 'سامي نصر' },
  { type: 'ORG', name: 'الحماية المدنية' },
]

const namesIn = (text: string): Entity[] =>
  names.map(({ type, name }) => {
    const start = text.indexOf(name)
    const mentions = start < 0 ? [] : [{ start, end: start + name.length }]
    return { id: name, type, name, mentions } as unknown as Entity
  })

/** Of the first claim its source. */
const sourceOf = (text: string): string | undefined =>
  findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, namesIn(text)).map(
    ({ source }) => source.map(({ start, end }) => text.slice(start, end)).join(' … '),
  )[0]

describe('a source ends before', () => {
  it.each([
    ['the week', 'هدد سامي نصر الأسبوع الماضي بإغلاق الطريق.', 'سامي نصر'],
    ['«يوم» behind a comma', 'اتهم سامي نصر، يوم الثلاثاء، المعارضة بإغلاق الطريق.', 'سامي نصر'],
    [
      'whom he tells behind a comma',
      'وقال سامي نصر، وكيل الأمين العام، للصحفيين في المدينة، إن الطريق مغلق.',
      'سامي نصر، وكيل الأمين العام',
    ],
    [
      'what happened',
      'أغلق الطريق فجرا، بحسب ما أفاد به مصدر طبي، وأسفرت الاشتباكات عن قتلى.',
      'مصدر طبي',
    ],
    [
      'what happened, told without «و»',
      'اندلعت اشتباكات فجر اليوم، بحسب ما أفاد به مصدر طبي، أسفرت عن قتلى.',
      'مصدر طبي',
    ],
    [
      'a verb behind a definite noun',
      'وبحسب ممثل الجهاز تكلف العملية الواحدة 14 دينارا.',
      'ممثل الجهاز',
    ],
    [
      'a verb behind a name',
      'وبحسب الحماية المدنية نزحت مئات العائلات من القرية.',
      'الحماية المدنية',
    ],
    ['a verb behind a quotation', 'وبحسب يومية «الواحة» تجري النيابة تحقيقا.', 'يومية «الواحة»'],
    ['what several did', 'وبحسب شهود عيان تحدثوا لوكالة الأنباء فإن الطريق مغلق.', 'شهود عيان'],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

describe('a source goes on', () => {
  it.each([
    [
      'with who made it public',
      'وبحسب أرقام أولية نشرها المجلس، شمل العطل مدينتين.',
      'أرقام أولية نشرها المجلس',
    ],
    [
      'with what made it public, though it may be a measure',
      'تنقطع المياه ليلا، وفق جدول أعلنته البلدية.',
      'جدول أعلنته البلدية',
    ],
    ['with whom several are of', 'أغلق الطريق فجرا، بحسب عدد من السكان.', 'عدد من السكان'],
    ['with scholars', 'أغلق الطريق فجرا، بحسب علماء في الجامعة.', 'علماء في الجامعة'],
    [
      'in a relative clause',
      'وبحسب المذكرة التي وزعت أمس، فإن الطريق مغلق.',
      'المذكرة التي وزعت أمس',
    ],
    [
      'with its day',
      'وبحسب دراسة لجامعة المدينة صدرت العام الماضي، فإن الطريق مغلق.',
      'دراسة لجامعة المدينة صدرت العام الماضي',
    ],
    [
      'behind «لدى»',
      'أغلق الطريق، حسبما أفاد به المكلف بالإعلام لدى الحماية المدنية سامي نصر.',
      'المكلف بالإعلام لدى الحماية المدنية سامي نصر',
    ],
    [
      'behind the preposition of its own word',
      'وكشفت وثيقة صادرة عن الدائرة عن إغلاق الطريق.',
      'وثيقة صادرة عن الدائرة',
    ],
    [
      'with traders',
      'وعزا نقيب تجار الخضار سامي نصر الارتفاع إلى البرد.',
      'نقيب تجار الخضار سامي نصر',
    ],
  ])('%s', (_, text, source) => expect(sourceOf(text)).toBe(source))
})

it('who «لم» denies begins behind the verb', () =>
  expect(sourceOf('ولم ينف رئيس المجلس الخبر، لكنه قال إن الطريق مغلق.')).toMatch(/^رئيس المجلس/))

it('a title with a pronoun is somebody told before, and no unnamed source', () => {
  const text = 'وشدد جلالته على فتح الطريق.'
  const [draft] = findAttributions(text, { start: 0, end: text.length, kind: 'paragraph' }, [])
  expect(draft).toMatchObject({ anaphora: 'definite', basis: 'named' })
  expect(saidIn('ar', ['قال الملك سامي نصر إن الجسر قديم.', text])[1]?.[0]).not.toBe('جلالته')
})
