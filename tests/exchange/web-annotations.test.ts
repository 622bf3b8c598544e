import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { findQuote } from '../../src/exchange/find-quote.ts'
import { NotAnnotations, readAnnotations } from '../../src/exchange/read-annotations.ts'
import { quotePlace, toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyAr } from '../ui/fixture/story-ar.ts'
import { storyEn } from '../ui/fixture/story-en.ts'
import { annotationPage } from './annotation-schema.ts'

const created = '2025-10-27T08:00:00.000Z'
const pageOf = (story: typeof storyEn) => {
  const apparatus = buildApparatus(story)
  return { apparatus, page: toWebAnnotations(apparatus, apparatus.article.url, created) }
}

test.each([storyEn, storyAr])('a page of annotations is valid by the model of the W3C', (story) => {
  const { apparatus, page } = pageOf(story)
  const validate = new Ajv({ allErrors: true }).compile(annotationPage)
  expect(validate(JSON.parse(JSON.stringify(page))), JSON.stringify(validate.errors)).toBe(true)
  expect(new Set(page.items.map(({ id }) => id)).size).toBe(page.items.length)
  expect(page.items.length).toBeGreaterThanOrEqual(apparatus.claims.length)
  // the same article has the same names in a file of another day
  const later = toWebAnnotations(apparatus, apparatus.article.url, '2026-01-01T00:00:00Z')
  expect(later.items.map(({ id }) => id)).toEqual(page.items.map(({ id }) => id))
  for (const { target } of page.items)
    for (const { selector } of target) {
      const [quote, place] = selector as unknown as [
        { exact: string },
        { start: number; end: number },
      ]
      expect(quote.exact).toBe(apparatus.document.text.slice(place.start, place.end))
    }
})

test('a quote keeps 32 letters on each side, fewer at the ends of the text', () => {
  const text = `${'a'.repeat(40)}quote${'b'.repeat(40)}`
  expect(quotePlace(text, { start: 40, end: 45 })).toEqual({
    exact: 'quote',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
  })
  expect(quotePlace('a quote b', { start: 2, end: 7 })).toEqual({
    exact: 'quote',
    prefix: 'a ',
    suffix: ' b',
  })
})

test('what was written is read again, each place where it was', () => {
  const { apparatus, page } = pageOf(storyAr)
  const { text } = apparatus.document
  const read = readAnnotations(JSON.stringify(page))
  expect(read).toHaveLength(page.items.flatMap(({ target }) => target).length)
  for (const { quote, position, url, creator } of read) {
    expect(findQuote(text, quote, position)).toEqual({
      start: position,
      end: position! + quote.exact.length,
    })
    expect([url, creator]).toEqual([apparatus.article.url, 'Hashiya'])
  }
})

test('a file of Hypothesis is read, by its interface and by its client', () => {
  const target = [
    {
      source: 'https://news.example/a',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]' },
        { type: 'TextPositionSelector', start: 4, end: 9 },
        { type: 'TextQuoteSelector', exact: 'quick', prefix: 'the ', suffix: ' fox' },
      ],
    },
  ]
  const row = { uri: 'https://news.example/a', user: 'acct:a@hypothes.is', text: 'Why?', target }
  const expected = [
    {
      url: 'https://news.example/a',
      quote: { exact: 'quick', prefix: 'the ', suffix: ' fox' },
      position: 4,
      words: 'Why?',
      tags: ['speed'],
      creator: 'acct:a@hypothes.is',
    },
  ]
  const tagged = { ...row, tags: ['speed'] }
  expect(readAnnotations(JSON.stringify({ total: 1, rows: [tagged] }))).toEqual(expected)
  expect(readAnnotations(JSON.stringify({ client_version: '1', annotations: [tagged] }))).toEqual(
    expected,
  )
  // a note on the whole page has no place
  expect(readAnnotations(JSON.stringify([{ ...row, target: [{ source: 'x' }] }]))).toEqual([])
})

test('tags and words of a W3C annotation are told apart, and a collection holds its first page', () => {
  const annotation = {
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: 'speed' },
      { type: 'TextualBody', purpose: 'commenting', value: 'Why?' },
      { type: 'TextualBody', value: 'And when?' },
    ],
    creator: [{ id: 'https://people.example/a' }],
    target: {
      source: 'https://news.example/a',
      selector: [
        { type: 'FragmentSelector', exact: 'no quote' },
        { type: 'XPathSelector', refinedBy: { type: 'TextQuoteSelector', exact: 'quick' } },
      ],
    },
  }
  const [read, ...none] = readAnnotations(JSON.stringify({ first: { items: [annotation] } }))
  expect([read!.quote.exact, read!.position, none]).toEqual(['quick', null, []])
  expect([read!.words, read!.tags]).toEqual(['Why?\nAnd when?', ['speed']])
  expect(read!.creator).toBe('https://people.example/a')
  expect(readAnnotations(JSON.stringify(annotation))).toEqual([read])
})

test('a name is identified by its item, a reference linked to its best piece', () => {
  const apparatus = buildApparatus(storyEn)
  const [first, second] = apparatus.entities
  const named = [
    { ...first!, qid: 'Q42' },
    { ...second!, qid: null },
  ]
  const [known, unknown] = toWebAnnotations({ ...apparatus, entities: named }, '', created).items
  const identity = { type: 'SpecificResource', purpose: 'identifying' }
  expect(known!.body).toContainEqual({ ...identity, source: 'http://www.wikidata.org/entity/Q42' })
  expect(unknown!.body).not.toContainEqual(expect.objectContaining(identity))
  const linking = toWebAnnotations(apparatus, '', created).items.filter(
    ({ motivation }) => motivation === 'linking',
  )
  const linksOf = linking.map(({ body }) =>
    body.flatMap((one) => (one.type === 'SpecificResource' ? one.source : [])),
  )
  expect(linksOf).toEqual(
    apparatus.citations.map(({ resolved: [best] }) => (best ? [best.url] : [])),
  )
})

test('a claim says who speaks and how the article knows, and one without words stands at its cue', () => {
  const apparatus = buildApparatus(storyEn)
  const claimOf = (claims: typeof apparatus.claims) =>
    toWebAnnotations(
      { ...apparatus, claims, entities: apparatus.entities },
      '',
      created,
    ).items.find(({ motivation }) => motivation === 'describing')
  const named = apparatus.claims.find(({ entity }) => entity !== null)!
  const unnamed = apparatus.claims.find(({ entity }) => entity === null)!
  const valuesOf = (claim: typeof named) =>
    claimOf([claim])!.body.map((one) => 'value' in one && one.value)
  expect(valuesOf(named)).toEqual(['the Guardian', 'claim: indirect', 'basis: outlet'])
  expect(valuesOf(unnamed)[0]).toBe('A spokesperson for the workers')
  expect(claimOf([{ ...named, content: [] }])!.target).toHaveLength(
    named.source.length + named.cue.length,
  )
  expect(claimOf([{ ...named, content: [], source: [], cue: [] }])).toBeUndefined()
})

test.each(['', 'not JSON', '3', 'null', '{}', '{"items":3}'])(
  '%j is no file of annotations',
  (file) => expect(() => readAnnotations(file)).toThrow(NotAnnotations),
)

test('fields of other kinds than they must be are left out', () => {
  const odd = {
    target: [{ selector: { type: 'TextQuoteSelector', exact: 'a b', prefix: 7 } }, 'x', null],
  }
  const [read] = readAnnotations(JSON.stringify([odd, null, 'x', { target: {} }]))
  expect(read).toEqual({
    url: null,
    quote: { exact: 'a b', prefix: '', suffix: '' },
    position: null,
    words: '',
    tags: [],
    creator: null,
  })
})

test('a quote is found again where the text changed around and inside it, and not where it went', () => {
  const text =
    'One thing. The harbour board said on Monday that the old pier would stay closed. Another thing.'
  const quote = {
    exact: 'The harbour board said on Tuesday that the pier would stay closed.',
    prefix: 'A first thing. ',
    suffix: ' Another thing.',
  }
  const found = findQuote(text, quote, 40)!
  expect(text.slice(found.start, found.end)).toBe(
    'The harbour board said on Monday that the old pier would stay closed.',
  )
  expect(findQuote('Nothing of that kind stands here any more.', quote, 4)).toBeNull()
  expect(findQuote('', { exact: ' ', prefix: '', suffix: '' }, null)).toBeNull()
})

test('of several places alike the one between the same words is taken, else the nearest', () => {
  const text = 'he said. then he said. now he said.'
  const quote = { exact: 'he said', prefix: 'now ', suffix: '.' }
  expect(findQuote(text, quote, 0)).toEqual({ start: 27, end: 34 })
  expect(findQuote(text, { ...quote, prefix: '', suffix: '' }, 14)).toEqual({ start: 14, end: 21 })
})

test('a quote that is cut is still found among what begins alike', () => {
  const same = 'The harbour stays shut. '.repeat(180)
  const text = `${same}for the ferries. ${same}for the trawlers, says the port.`
  const exact = `${same}for the trawlers,`
  const start = text.lastIndexOf(exact)
  const selector = { type: 'TextQuoteSelector', exact, suffix: ' says the port.' }
  const read = (changed: object) =>
    readAnnotations(JSON.stringify([{ target: { selector: { ...selector, ...changed } } }]))[0]!
  const { quote } = read({ prefix: text.slice(0, start) })
  expect(quote.prefix.endsWith('for the ferries. ')).toBe(true)
  expect(quote.suffix).toBe(exact.slice(quote.exact.length))
  expect(findQuote(text, quote, null)?.start).toBe(start)
})
