import { expect, test } from 'vitest'
import { getStrings } from '../../../src/ui/strings/get-strings.ts'

/** Every text of the interface with the way to it; functions are called with a small number. */
function listTexts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function')
    return listTexts((value as (...args: unknown[]) => unknown)(3, 5, 2, 4), `${path}()`)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => listTexts(inner, `${path}.${key}`))
  return []
}

const mayBeEmpty = /stances\.neutral$|(?:whyOutlet|whySpeaker|fromHost)\.[01]$/

for (const lang of ['ar', 'en', 'fr'] as const) {
  test(`no text is empty or undefined in ${lang}`, () => {
    const texts = listTexts(getStrings(lang))
    expect(texts.length).toBeGreaterThan(150)
    for (const [path, text] of texts) {
      if (!mayBeEmpty.test(path)) expect(text.trim(), path).not.toBe('')
      expect(text, path).not.toMatch(/undefined|\[object|NaN/)
    }
  })
}

test('the Arabic interface speaks Arabic, and all three say the same things', () => {
  const [arabic, english, french] = (['ar', 'en', 'fr'] as const).map((lang) =>
    listTexts(getStrings(lang)),
  ) as [[string, string][], [string, string][], [string, string][]]
  const paths = (texts: [string, string][]) => texts.map(([path]) => path).sort()
  expect(paths(arabic)).toEqual(paths(english))
  expect(paths(french)).toEqual(paths(english))
  const latin = arabic.filter(
    ([path, text]) =>
      !/\p{Script=Arabic}/u.test(text) &&
      !/\.lang$|\.dir$|comma|keysInPage\.\d\.0|keyNames|digits$|neutral|whyOutlet|whySpeaker|fromHost\.1/.test(
        path,
      ),
  )
  expect(latin).toEqual([])
})

const all = (lang: 'ar' | 'en' | 'fr') =>
  listTexts(getStrings(lang))
    .map(([, text]) => text)
    .join('\n')

test('no label is a verdict: statements, what sources say, and what we did not find', () => {
  const [arabic, english] = [getStrings('ar'), getStrings('en')]
  expect(all('en')).not.toMatch(/\bclaims?\b|\bfacts and their\b/i)
  expect(all('ar')).not.toMatch(/تأكيد|إقرار|وقائع/)
  for (const text of Object.values(english.none)) expect(text).toMatch(/^We found no /)
  for (const text of Object.values(arabic.none)) expect(text).toMatch(/^لم نجد /)
  expect([english.card.noSpeaker, english.card.basis.none].join()).toMatch(/we found no/i)
})
test('a pack’s record and the reader’s own note have names of their own', () => {
  const { none, otherNames, card, notes } = getStrings('ar')
  expect(`${none.background} ${otherNames}`).toContain('تعريف')
  expect(`${none.background} ${otherNames}`).not.toContain('ملاحظة')
  expect([card.ownNote, notes.title]).toEqual(['ملاحظتي', 'ملاحظاتي'])
})
test('what can be pressed is called by the masdar in Arabic', () => {
  const imperative = /^(?:اسأل|ابحث|افتح|اكتب|اقرأ|انس|امح|اسمح|اتبع|احفظ|انسخ|أبق|اطّلع)/
  const sentences = /[.؟!]$/
  expect(
    listTexts(getStrings('ar')).filter(
      ([, text]) => imperative.test(text) && !sentences.test(text),
    ),
  ).toEqual([])
})
test('counts agree with their nouns', () => {
  const { packs, feeds, strip } = getStrings('ar')
  expect([1, 2, 3].map((n) => packs.unlinked(n).replace(/.*، /, ''))).toEqual([
    'ولن يكون رابطًا.',
    'ولن يكونا رابطين.',
    'ولن تكون روابط.',
  ])
  expect(feeds.imported(0)).toBe('لم تُضف أي خلاصة.')
  expect(strip('3 مواد', '2025', 0)).toContain('ولا يحيل المقال إلى شيء منها')
  expect(strip('3 مواد', '2025', 2)).toContain('يحيل المقال إلى مادتين منها')
})

test('French keeps its signs of two parts with the word before them', () => {
  expect(all('fr')).not.toMatch(/\p{L} [;:?!»]|« /u)
  expect(all('fr')).not.toMatch(/\p{L}'\p{L}/u)
})
test('French text is not left in English', () => {
  const english = new Set(listTexts(getStrings('en')).map(([, text]) => text))
  const same = listTexts(getStrings('fr'))
    .filter(([, text]) => english.has(text) && text.split(' ').length > 2)
    .map(([path]) => path)
  expect(same).toEqual(['.card.online.sourceNames.fact-check'])
})
test('numbers take the Arabic figures where the reader wants them, names with figures do not', () => {
  const { packs, card, names, notAllowed, sources } = getStrings('ar', 'arab')
  expect(names(14)).toBe('١٤ اسمًا')
  expect(packs.size(1_500_000)).toBe('١٫٥ ميغابايت')
  expect(notAllowed('news24.example')[1]).toContain('news24.example')
  expect(card.online.item.asOf('٦ آب')).toContain('CC0')
  expect(sources.log.help).toContain('٥٠٠٠')
  expect([card.digits, card.lang]).toEqual(['arab', 'ar'])
  expect(getStrings('en', 'arab').names(14)).toBe('14 names')
})
test('where all are shown, their count stands alone', () => {
  const shown = (lang: 'ar' | 'en' | 'fr', n: number, of: number) => {
    const { library, sources } = getStrings(lang)
    return [library.shown(n, of), sources.log.shown(n, of)]
  }
  expect(shown('ar', 1, 1)).toEqual(['مقال واحد', 'طلب واحد'])
  expect(shown('ar', 2, 2)).toEqual(['مقالان', 'طلبان'])
  expect(shown('ar', 1, 2)).toEqual(['1 من مقالين', '1 من طلبين'])
  expect(shown('en', 1, 1)).toEqual(['1 article', '1 request'])
  expect(shown('en', 1, 2)).toEqual(['1 of 2 articles', '1 of 2 requests'])
  expect(shown('fr', 3, 3)).toEqual(['3 articles', '3 requêtes'])
})

test('French has one word for the settings, and one for the reader’s machine', () => {
  const french = listTexts(getStrings('fr')).map(([, text]) => text)
  expect(french.filter((text) => /paramètre|(?:cette|votre) machine/i.test(text))).toEqual([])
  expect(getStrings('fr').settings).toBe('Réglages')
})

test('the settings say in each language who is told the address of a page', () => {
  for (const lang of ['ar', 'en', 'fr'] as const)
    expect(getStrings(lang).options.privacyWords.join(' ')).toContain('Hypothesis')
})

test('a file of notes that brought nothing new says so, and counts only what there is', () => {
  const say = (lang: 'ar' | 'en' | 'fr', ...counts: [number, number, number, number]) =>
    getStrings(lang).notes.taken(...counts)
  expect(say('en', 0, 0, 0, 0)).toBe('Nothing new in this file.')
  expect(say('ar', 0, 0, 0, 0)).toBe('لا جديد في هذا الملف.')
  expect(say('fr', 0, 0, 0, 0)).toBe('Rien de nouveau dans ce fichier.')
  expect(say('en', 0, 2, 0, 0)).toBe('2 updated.')
  expect(say('en', 1, 0, 0, 3)).toBe('1 note added, 3 could not be read.')
})
