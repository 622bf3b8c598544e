import { expect, test } from 'vitest'
import { withoutSaidDay, wordsBesideDay } from '../../src/ui/source-name.ts'

test.each([
  [
    'the margin’s day',
    'ar',
    'سجل الموانئ، كما في 17 يوليو/تموز 2026',
    '2026-07-17',
    'عدد الأرصفة: 9.',
    'سجل الموانئ',
  ],
  [
    'the margin’s month',
    'ar',
    'سجل الموانئ، كما في أكتوبر/تشرين الأول 2025',
    '2025-10',
    '',
    'سجل الموانئ',
  ],
  [
    'the words before it',
    'ar',
    'سجل الموانئ، كما في 3 أغسطس/آب 2022',
    null,
    'مدير الميناء من مايو/أيار 2019، وفق المعروف في أغسطس/آب 2022',
    'سجل الموانئ',
  ],
  [
    'in English',
    'en',
    'Harbour Register, as of 17 July 2026',
    '2026-07-17',
    'Berths: 9.',
    'Harbour Register',
  ],
  [
    'in French',
    'fr',
    'Registre des ports, état au 17 juillet 2026',
    '2026-07-17',
    '9 quais',
    'Registre des ports',
  ],
] as const)(
  'a source is named without its day where that is said: %s',
  (_, lang, name, date, text, shown) => {
    expect(withoutSaidDay(name, lang, { date, text })).toBe(shown)
  },
)

test.each([
  ['another month', 'en', 'Harbour Register, as of 17 July 2026', '1993-07-30', 'from July 1993'],
  ['no day', 'en', 'The Harbour Herald', '2026-07-17', ''],
  ['another month of its year', 'fr', 'Registre des ports, état au 17 juin 2026', '2026-07', ''],
] as const)('else it keeps the day: %s', (_, lang, name, date, text) => {
  expect(withoutSaidDay(name, lang, { date, text })).toBe(name)
})

test.each([
  ['the month', 'en', '2026-02', 'In: Mali; as known in February 2026.', 'In: Mali.'],
  ['its day', 'ar', '2026-08-16', 'البلد: مصر، وفق المعروف في أغسطس/آب 2026.', 'البلد: مصر.'],
  ['the year', 'ar', '2013', 'ممثل، وفق المعروف في عام 2013.', 'ممثل.'],
  ['in French', 'fr', '2026-08', 'Pays : Mali ; état connu en août 2026.', 'Pays : Mali.'],
] as const)('a fact beside its day does not say that again: %s', (_, lang, date, text, shown) => {
  expect(wordsBesideDay({ text: { [lang]: text }, date })).toEqual({ [lang]: shown })
})

test.each([
  ['another day than the fact’s', '2016-03', 'Mayor from March 2016; as known in July 2022.'],
  ['no such words', '2026-02', 'Founded in February 2026.'],
])('else the words of a fact stay: %s', (_, date, text) => {
  expect(wordsBesideDay({ text: { en: text }, date })).toEqual({ en: text })
})
