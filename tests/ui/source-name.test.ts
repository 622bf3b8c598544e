import { expect, test } from 'vitest'
import { officeWords as ar } from '../../src/languages/ar/office-words.ts'
import { officeWords as en } from '../../src/languages/en/office-words.ts'
import { officeWords as fr } from '../../src/languages/fr/office-words.ts'
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

test.each(['1944-05-03', '1944-05', '1944'])(
  'a fact that tells nothing but its day does so in the margin alone: %s',
  (date) => {
    const things = ['founded', 'dissolved', 'published', 'began', 'ended'] as const
    for (const [lang, words] of Object.entries({ ar, en, fr })) {
      const facts = [
        ...(['m', 'f', null] as const).flatMap((gender) => [
          words.born(date, gender),
          words.died(date, gender),
        ]),
        ...things.map((what) => words.told(what, date)),
      ]
      for (const fact of facts) {
        const shown = wordsBesideDay({ text: { [lang]: fact }, date })[lang]!
        expect(shown, fact).not.toMatch(/\d|:/)
        expect(fact, shown).toContain(shown.slice(0, -1))
      }
    }
  },
)

test.each([
  ['a day that tells more', '1944-05-03', 'Born in 1944 at sea.'],
  ['another day', '1944-05-03', 'Died on 7 June 1999.'],
  ['a less exact day', '1944-05-03', 'Founded in 1944.'],
  ['another fact', '1985', 'The yard has built ferries since 1985.'],
])('a day that the margin does not tell, or not alone, stays: %s', (_, date, text) => {
  expect(wordsBesideDay({ text: { en: text }, date })).toEqual({ en: text })
})

test.each([
  ['another day than the fact’s', '2016-03', 'Mayor from March 2016; as known in July 2022.'],
  ['no such words', '2026-02', 'Founded in February 2026 by six fishermen.'],
])('else the words of a fact stay: %s', (_, date, text) => {
  expect(wordsBesideDay({ text: { en: text }, date })).toEqual({ en: text })
})
