import { expect, test } from 'vitest'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import { cutApparatus, toApparatus } from '../../src/model/cut-apparatus.ts'
import type { KeptParts } from '../../src/model/kept-article.ts'
import { readKept, readKeptParts } from '../../src/model/read-kept.ts'
import { Malformed } from '../../src/model/shape.ts'
import { buildApparatus } from '../ui/fixture/build.ts'
import { storyAr } from '../ui/fixture/story-ar.ts'
import { storyEn } from '../ui/fixture/story-en.ts'

const marks = { id: 'news.example.org/story', kept: '2025-09-01T08:00:00.000Z' }
const piece = { url: 'https://a.example/1', title: 'T', outlet: 'O', date: null, lang: null }
const whole = buildApparatus(storyEn)
const parts = cutApparatus(whole)

/** Through JSON, as a message or a file carries it. */
const carried = (change: (parts: KeptParts) => object = (one) => one): unknown => ({
  ...marks,
  ...change(JSON.parse(JSON.stringify(parts)) as KeptParts),
})

test.each([
  ['en', storyEn],
  ['ar', storyAr],
] as const)('every word that is quoted comes back at its place (%s)', (_lang, story) => {
  const before = buildApparatus(story)
  const after = toApparatus(readKept({ ...marks, ...cutApparatus(before) }))
  const { text } = before.document
  expect(after.document.text).toHaveLength(text.length)
  expect(after.claims).toEqual(before.claims)
  const spans = [
    ...before.claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]),
    ...before.citations,
    ...before.entities.flatMap(({ mentions }) => mentions.slice(0, 1)),
  ]
  for (const { start, end } of spans)
    expect(after.document.text.slice(start, end)).toBe(text.slice(start, end))
})

test('what is not quoted is not kept, nor what packs tell', () => {
  const story = {
    ...storyEn,
    paragraphs: [
      ...storyEn.paragraphs,
      'A closing line in which nobody speaks and nothing at all is named, a long one, so that the letters around what stands before it do not reach its end: unkept words.',
    ],
  }
  const kept = JSON.stringify(cutApparatus(buildApparatus(story)))
  expect(kept).not.toContain('unkept words')
  expect(Object.values(parts.notes).length).toBeGreaterThan(0)
  expect(Object.values(parts.notes).every(({ record }) => !record.facts)).toBe(true)
})

test('selectors of a kept article are those of the whole one', () => {
  const url = whole.article.url
  const selectorsOf = (apparatus: typeof whole) =>
    new Map(
      toWebAnnotations(apparatus, url, marks.kept).items.map(({ id, target }) => [id, target]),
    )
  const before = selectorsOf(whole)
  for (const [id, targets] of selectorsOf(toApparatus(readKept(carried()))))
    for (const target of targets) expect(before.get(id)).toContainEqual(target)
})

test('no character of two units is cut in its middle', () => {
  const claim = whole.claims[0]!
  const { start } = claim.source[0] ?? claim.cue[0]!
  const text = whole.document.text
  const at = start - 33
  const moved = {
    ...whole,
    document: { ...whole.document, text: `${text.slice(0, at)}😀${text.slice(at + 2)}` },
  }
  const halves = cutApparatus(moved).excerpts.filter(({ text: words }) =>
    /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(words),
  )
  expect(halves).toEqual([])
})

test.each<[string, (parts: KeptParts) => object]>([
  ['another version', (one) => ({ ...one, version: 2 })],
  [
    'a reason without what it says',
    (one) => ({
      ...one,
      citations: one.citations.map((citation) => ({
        ...citation,
        resolved: [{ ...piece, score: 1, why: [{ kind: 'outlet' }] }],
      })),
    }),
  ],
  [
    'an item that is none',
    (one) => ({ ...one, entities: one.entities.map((entity) => ({ ...entity, qid: 'of late' })) }),
  ],
  ['a place outside the text', (one) => ({ ...one, length: 10 })],
  ['excerpts out of order', (one) => ({ ...one, excerpts: one.excerpts.toReversed() })],
  [
    'an address of a script',
    (one) => ({ ...one, article: { ...one.article, url: 'javascript:1' } }),
  ],
  [
    'an address without a host that can be read',
    (one) => ({ ...one, article: { ...one.article, url: 'https://news example/' } }),
  ],
  [
    'an unknown basis',
    (one) => ({ ...one, claims: one.claims.map((claim) => ({ ...claim, basis: 'rumour' })) }),
  ],
  ['notes that are none', (one) => ({ ...one, notes: { a: 1 } })],
  ['no time', (one) => ({ ...one, kept: 'soon' })],
])('%s is refused', (_what, change) => {
  expect(() => readKept(carried(change))).toThrow(Malformed)
})

const link = {
  start: 0,
  end: 1,
  url: piece.url,
  title: 'T',
  site: 'a.example',
  from: 'slug',
  outlet: null,
  date: null,
  claim: null,
  citation: null,
}
const stated = { value: 1, to: null, words: '1', certainty: 'exact', report: piece, span: null }

test('a field that nobody keeps is left out', () => {
  const more = readKeptParts(
    carried((one) => ({
      ...one,
      text: 'all of it',
      claims: one.claims.map((claim) => ({ ...claim, text: 'all of it' })),
      links: [{ ...link, text: 'all of it' }],
      figures: [{ unit: 'people', stated: [{ ...stated, text: 'all of it' }] }],
      related: one.related.map((report) => ({
        ...report,
        origin: { how: 'carries', outlet: 'O', report: { ...piece, citedBy: 'all of it' } },
      })),
    })),
  )
  expect(more.links).toEqual([link])
  expect(more.figures).toEqual([{ unit: 'people', stated: [stated] }])
  expect(JSON.stringify(more)).not.toContain('all of it')
})

test('a name that an article has many thousand times is kept too', () => {
  const word = 'Selwyn'
  const text = `${word} `.repeat(20_050)
  const mentions = Array.from({ length: 20_050 }, (_, i) => ({
    start: i * (word.length + 1),
    end: i * (word.length + 1) + word.length,
  }))
  const entity = { ...whole.entities[0]!, name: word, mentions, introduction: null }
  const claims = [{ ...whole.claims[0]!, content: [{ start: 0, end: text.length }] }]
  const many = {
    ...whole,
    document: { ...whole.document, text },
    entities: [entity],
    claims: claims.map((claim) => ({ ...claim, source: [], cue: [], quantities: [], dates: [] })),
    doubtful: [],
    citations: [],
    links: [],
    related: [],
    figures: [],
  }
  const kept = readKept({ ...marks, ...cutApparatus(many) })
  expect(kept.entities[0]!.mentions).toHaveLength(20_000)
})
