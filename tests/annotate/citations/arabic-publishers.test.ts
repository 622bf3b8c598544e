/** Whose Arabic pieces are: what the rules propose, kept or not. */
import { describe, expect, it } from 'vitest'
import { createSurroundings, findPieceDrafts } from '../../../src/annotate/citations/find-drafts.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { documentOf, proposed, told } from './cite.ts'

const spansIn = (text: string): string[] =>
  findPieceDrafts(
    createSurroundings(documentOf(text, 'ar'), arabic, { entities: [], claims: [] }),
  ).map(({ draft: { start, end } }) => text.slice(start, end))

describe('bodies by the noun that heads their names', () => {
  it.each([
    ['وبيّنت دراسة لجامعة ابن سينا عام 2016 أن الجسر آمن.', 'study: جامعة ابن سينا'],
    ['وبيّنت دراسة أعدها مركز ابن رشد أن الجسر آمن.', 'study: مركز ابن رشد'],
    ['وأظهر تقرير لمنظمة «المنارة» صدر أمس أن الجسر آمن.', 'report: المنارة'],
    ['وأظهر تقرير لشركة نون تيك نشر أمس أن الجسر آمن.', 'report: نون تيك'],
  ])('%s', (text, expected) => expect(proposed(text, 'ar')).toContain(expected))

  it.each([
    ['وأظهر تقرير لشركة محلية أن الجسر آمن.', 'report: '],
    ['وأظهر تقرير لمنظمة في الميناء أن الجسر آمن.', 'report: '],
  ])('not %s', (text, expected) => expect(proposed(text, 'ar')).toContain(expected))

  it('leaves out the participle that a name was read on to', () =>
    expect(
      proposed('وتفيد أرقام هيئة الموانئ الصادرة أمس بأن الجسر آمن.', 'ar', {
        'هيئة الموانئ الصادرة': 'ORG',
      }),
    ).toContain('document: هيئة الموانئ'))
})

describe('a body spoken of again by the noun before its name', () => {
  const read = (text: string, names: Record<string, 'ORG'>) => told(text, 'ar', names)
  const watch = { 'سيلوين واتش': 'ORG' } as const

  it('has given out the piece', () =>
    expect(
      read('قالت منظمة سيلوين واتش إن الجسر قديم. ونشرت المنظمة اليوم تقريرا عن الجسر.', watch),
    ).toContain('report: سيلوين واتش [2025-10-20]'))

  it('is not told where another firm was named since', () =>
    expect(
      read('باعت شركة سيلوين السفينة إلى تارن. وقالت الشركة في بيان إنها قديمة.', {
        سيلوين: 'ORG',
        تارن: 'ORG',
      }).filter((piece) => piece.includes('سيلوين')),
    ).toEqual([]))
})

it('takes what a report is about for no publisher', () =>
  expect(
    proposed('وكشف تقرير، أعدته هيئة الموانئ، عن أكاذيب صحيفة الأهرام.', 'ar', {
      'هيئة الموانئ': 'ORG',
    }),
  ).toContain('report: هيئة الموانئ'))

it('names a programme where no station is named', () => {
  expect(proposed('وقال المدير في برنامج «صباح المنارة» إن الجسر آمن.', 'ar')).toContain(
    'broadcast: صباح المنارة',
  )
  expect(
    proposed('وقال المدير في برنامج «صباح المنارة» على قناة الجزيرة إن الجسر آمن.', 'ar'),
  ).toContain('broadcast: Al Jazeera')
})

describe('a body that is spoken of again by its noun', () => {
  const names = { 'بنك المنارة': 'ORG', 'سامي درويش': 'PER' } as const
  const issuer = (sentence: string) =>
    proposed(`يعمل بنك المنارة هنا. ${sentence}`, 'ar', names).filter((one) =>
      one.startsWith('statement'),
    )

  it('is the issuer of what it says', () =>
    expect(issuer('وقال البنك في بيان إن الجسر آمن.')).toContain('statement: بنك المنارة'))

  it('is not where somebody else says it', () =>
    expect(issuer('وقدر سامي درويش قيمة البنك في بيان بمليون.')).toContain('statement: سامي درويش'))
})

describe('a statement in a clause of its own', () => {
  it.each([
    'قال سامي درويش إن الجسر مغلق، وهو ما نفته القوات في بيان.',
    'قال سامي درويش إن الجسر مغلق، بينما أكدت الشركة في بيان أنه آمن.',
  ])('is not of who spoke before: %s', (text) =>
    expect(proposed(text, 'ar', { 'سامي درويش': 'PER' })).toContain('statement: '),
  )

  it('is of who is named in it', () =>
    expect(
      proposed('قال سامي درويش إن الجسر مغلق، وهو ما نفاه بنك المنارة في بيان.', 'ar', {
        'سامي درويش': 'PER',
        'بنك المنارة': 'ORG',
      }),
    ).toContain('statement: بنك المنارة'))
})

describe('«الصحيفة البريطانية»', () => {
  const again = (sentence: string) =>
    proposed(sentence, 'ar').filter((one) => one.includes('منارة'))

  it('is the paper named before', () =>
    expect(
      again('ذكرت صحيفة «المنارة» أن الجسر مغلق. وقالت الصحيفة البريطانية إنه قديم.'),
    ).toHaveLength(4))

  it('is not one of another nation', () =>
    expect(
      again('ذكرت صحيفة المنارة اللبنانية أن الجسر مغلق. وقالت الصحيفة البريطانية إنه قديم.'),
    ).toHaveLength(2))
})

describe('what is no piece', () => {
  it.each([
    ['an agency before a colon where a sentence begins', 'الجسر مغلق. رويترز: قال الوزير.'],
  ])('%s', (_what, text) => expect(spansIn(text)).toContain('رويترز'))

  it('takes the agency of a dateline within a paragraph for none', () => {
    const text = 'الجسر مغلق اليوم. لندن - رويترز: قال الوزير إنه قديم.'
    const entities = [
      {
        id: 'e1',
        type: 'LOC' as const,
        name: 'لندن',
        mentions: [{ start: 18, end: 22 }],
        introduction: null,
        candidates: [],
        link: null,
        qid: null,
      },
    ]
    const drafts = findPieceDrafts(
      createSurroundings(documentOf(text, 'ar'), arabic, { entities, claims: [] }),
    )
    expect(drafts).toEqual([])
  })

  it.each(['وأعلنت شركة فيسبوك أن الجسر آمن.', 'وأعلنت تلغرام أن الجسر آمن.'])(
    'a platform that acts as a company: %s',
    (text) => expect(spansIn(text)).toEqual([]),
  )

  it('what is registered or scored, and not recorded', () => {
    expect(spansIn('وبدأ تسجيل الطلاب أمس في الميناء.')).toEqual([])
    expect(spansIn('وقال المدير في تسجيل صوتي إن الجسر آمن.').join()).toContain('تسجيل صوتي')
  })

  it('a report to the police', () => {
    expect(spansIn('وقدمت الجارة بلاغا للشرطة بشأن الجسر.')).toEqual([])
    expect(spansIn('وأفاد بلاغ للشرطة بأن الجسر مغلق.')).toContain('بلاغ للشرطة')
  })
})

it('ends outlets in general behind their adjectives', () => {
  expect(spansIn('وقال في تصريح للصحافة، أن الجسر آمن.')).toContain('صحافة')
  expect(spansIn('وذكرت الصحف البريطانية أن الجسر آمن.')).toContain('الصحف البريطانية')
})

it('takes nobody for the publisher who stands in the title', () => {
  const title = 'ونشر الكاتب مقالا تحت عنوان "كيف غيرت قناة الجزيرة وجه الإعلام" أمس.'
  expect(proposed(title, 'ar').join()).not.toContain('Al Jazeera')
  expect(proposed('ونشرت قناة الجزيرة مقالا بعنوان "وجه الإعلام" أمس.', 'ar').join()).toContain(
    'Al Jazeera',
  )
})
