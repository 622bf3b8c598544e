import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toBibtex } from '../../src/exchange/bibtex.ts'
import { toCsl } from '../../src/exchange/csl.ts'
import { csvLine, csvTable } from '../../src/exchange/csv.ts'
import { findQuote } from '../../src/exchange/find-quote.ts'
import { onOneLine } from '../../src/exchange/on-one-line.ts'
import { readAnnotations } from '../../src/exchange/read-annotations.ts'
import type { Reference } from '../../src/exchange/references.ts'
import { toRis } from '../../src/exchange/ris.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const runs = { numRuns: 300, seed: 1 }
const story = buildApparatus(storyEn)

/** Words with what the forms read as their own, in both scripts, and letters of two units. */
const word = fc.constantFrom(
  ...'bridge جسر 🌉 {x} { } "q" «قول» a,b a;b =1 -1 @x % & # _ $ ~ ^ \\ TY ER and | <b> \u200cنامه'.split(
    ' ',
  ),
)
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '))

test('every place of web annotations is read where it was, in whole characters', () => {
  const cases = line.chain((text) => {
    const ends = [...text].reduce<number[]>((all, one) => [...all, all.at(-1)! + one.length], [0])
    const end = fc.nat({ max: ends.length - 1 }).map((i) => ends[i]!)
    return fc.record({ text: fc.constant(`${text} ${text}`), span: fc.tuple(end, end) })
  })
  fc.assert(
    fc.property(cases, ({ text, span }) => {
      const [start, end] = span.toSorted((a, b) => a - b) as [number, number]
      fc.pre(text.slice(start, end).trim() !== '')
      const entity = { ...story.entities[0]!, mentions: [{ start, end }] }
      const parts = { ...story, document: { ...story.document, text }, entities: [entity] }
      const page = toWebAnnotations(
        { ...parts, claims: [], citations: [] },
        'https://a.example/',
        '',
      )
      const [read, ...none] = readAnnotations(JSON.stringify(page))
      expect(none).toEqual([])
      const { exact, prefix, suffix } = read!.quote
      expect([exact, prefix, suffix].every((part) => part.isWellFormed())).toBe(true)
      expect(findQuote(text, read!.quote, read!.position)).toEqual({ start, end })
    }),
    runs,
  )
})

test('every cell of a table is read as it was, but for the sign that keeps a formula from starting', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(line, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      (rows) => {
        const read = parse(csvTable(rows.map(csvLine)), { bom: true })
        const bare = (cell: string) => onOneLine(cell).replace(/(^|;)'(?="*[=+\-@])/g, '$1')
        expect(read.map((row) => row.map(bare))).toEqual(rows.map((row) => row.map(onOneLine)))
      },
    ),
    runs,
  )
})

const reference = fc.record<Reference>({
  key: fc.constant('paper-2025-1'),
  role: fc.constantFrom('article', 'cited', 'linked', 'related'),
  title: line,
  authors: fc.array(line, { maxLength: 3 }),
  outlet: fc.option(line),
  date: fc.constantFrom(null, '2025', '2025-08', '2025-08-06'),
  lang: fc.constantFrom(null, 'ar', 'en'),
  url: fc.constantFrom('https://a.example/1?x={1}', 'https://a.example/%D8%AC_~b#c'),
  kind: fc.constantFrom(null, 'study', 'broadcast', 'statement', 'post'),
})
const titleIn = (file: string | object, forceType?: string): string[] =>
  new Cite(file, { generateGraph: false, ...(forceType && { forceType }) }).data.map(({ title }) =>
    title.replace(/\s+/g, ' '),
  )

test('every title is read again in all three forms of references', () => {
  fc.assert(
    fc.property(reference, (one) => {
      const titles = [one.title]
      expect(titleIn(toCsl([one], '2025-11-01'))).toEqual(titles)
      expect(titleIn(toRis([one], '2025-11-01'), '@ris/file')).toEqual(titles)
      expect(titleIn(toBibtex([one], '2025-11-01'), '@biblatex/text')).toEqual(titles)
    }),
    runs,
  )
})
