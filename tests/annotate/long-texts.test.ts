import { describe, expect, it } from 'vitest'
import { findAllClaims } from '../../src/annotate/claims/find-claims.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { startCpuTimer } from '../cpu-timer.ts'
import { toDocument } from '../to-document.ts'

/** Milliseconds that names and claims of a text take. */
function timed(lang: string, text: string): number {
  const language = getLanguage(lang)!
  const document = toDocument(text, lang)
  const spent = startCpuTimer()
  findAllClaims(document, language, findEntities(document, language, []))
  return spent()
}

/** A name of its own for each number, in letters of the language. */
function nameOf(letters: string, number: number): string {
  const ownLetters = Array.from(
    { length: 5 },
    (_, i) => letters[Math.floor(number / letters.length ** i) % letters.length],
  )
  return ownLetters.join('')
}

const repeated = (count: number, ofNumber: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => ofNumber(i)).join(' ')

const shapes: [shape: string, lang: string, longest: number, ofNumber: (i: number) => string][] = [
  ['one verb of speech', 'en', 40_000, () => 'said'],
  ['one verb of speech', 'fr', 40_000, () => 'dit'],
  ['one verb of speech', 'es', 40_000, () => 'dijo'],
  ['one verb of speech', 'ar', 8_000, () => 'قال'],
  ['a sentence without a stop', 'en', 2_500, () => 'the mayor said that the pier would open and'],
  ['a sentence without a stop', 'ar', 2_500, () => 'وقال رئيس البلدية إن الرصيف سيفتح في الربيع'],
  ['names in a row', 'en', 10_000, (i) => `John Q${nameOf('aeioulmnrs', i)}son,`],
  ['names in a row', 'ar', 10_000, (i) => `محمد ${nameOf('بتجحدرسلمن', i)}ي،`],
]

describe('a text of no natural length', () => {
  it.each(shapes)(
    'takes time in step with its length: %s, %s, %i times',
    (_, lang, longest, ofNumber) => {
      const short = repeated(longest / 8, ofNumber)
      timed(lang, short)
      const once = timed(lang, short)
      const eight = timed(lang, repeated(longest, ofNumber))
      expect(eight).toBeLessThan(Math.max(once, 20) * 8 * 4)
    },
    120_000,
  )

  it.each(['ar', 'en', 'es', 'fr'])('may nest quotations and brackets without end: %s', (lang) => {
    const deep = 5_000
    const nest = (open: string, close: string) =>
      timed(lang, `${open.repeat(deep)}Amina Hale${close.repeat(deep)}`)
    for (const [open, close] of ['()', '[]', '«»', '“”', '‘’'].map((pair) => [...pair]))
      expect(nest(open!, close!)).toBeLessThan(5_000)
  })
})
