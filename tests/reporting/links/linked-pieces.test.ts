import { expect, it } from 'vitest'
import { startCpuTimer } from '../../cpu-timer.ts'
import type { Citation, Claim } from '../../../src/model/annotation.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { emptyKnowledge } from '../../../src/knowledge/knowledge-base.ts'
import { findLinkedPieces } from '../../../src/reporting/links/find-linked-pieces.ts'

const text =
  'The port said wages had risen. Unions dispute the figures, as reported last week.\nThe weather was fine.'
const spanOf = (words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
})
const document: TextDocument = {
  text,
  lang: 'en',
  date: '2025-10-04',
  title: 'Wages at the port',
  url: 'https://herald.example/2025/10/04/wages-at-the-port',
  publisher: 'The Herald',
  blocks: text.split('\n').map((line) => ({ kind: 'paragraph', ...spanOf(line) })),
  links: [
    {
      ...spanOf('wages had risen'),
      url: 'https://lokal.example/2025/09/30/port-pays-more-than-ever',
    },
    { ...spanOf('figures'), url: 'https://lokal.example/tag/port-of-norrvik-wages' },
    { ...spanOf('reported'), url: 'https://lokal.example/a/99881' },
    {
      ...spanOf('weather'),
      url: 'https://lokal.example/weather/2025/10/03/sun-over-norrvik-again',
    },
  ],
  headlines: [
    {
      url: 'https://www.lokal.example/a/99881/',
      title: 'Unions: figures of the port are wrong',
      inside: true,
    },
  ],
}
const claim = {
  id: 'c1',
  source: [spanOf('The port')],
  cue: [spanOf('said')],
  content: [spanOf('wages had risen')],
}
const citation = { id: 'q1', ...spanOf('reported last week') }

const find = () =>
  findLinkedPieces(
    document,
    { claims: [claim as Claim], citations: [citation as Citation] },
    emptyKnowledge,
    new Set(),
  )

it('calls the article’s own site by the name that its page gives it', () => {
  const links = [
    { ...spanOf('wages had risen'), url: 'https://m.herald.example/2025/09/30/port-pays-more' },
    { ...spanOf('weather'), url: 'https://lokal.example/weather/2025/10/03/sun-over-norrvik' },
  ]
  const own = { ...document, url: 'https://www.herald.example/a/1', links }
  const found = findLinkedPieces(own, { claims: [], citations: [] }, emptyKnowledge, new Set())
  expect(found.map(({ outlet }) => outlet)).toEqual(['The Herald', null])
})

it('gives the links of the text that lead to pieces, with their titles, sites and days', () => {
  expect(find().map(({ title, from, site, date }) => [title, from, site, date])).toEqual([
    ['Port pays more than ever', 'slug', 'lokal.example', '2025-09-30'],
    ['Unions: figures of the port are wrong', 'headline', 'lokal.example', null],
    ['Sun over norrvik again', 'slug', 'lokal.example', '2025-10-03'],
  ])
})

it('knows the claim or citation that a link touches, else of its sentence, else of its paragraph', () => {
  expect(find().map(({ claim, citation, near }) => [claim, citation, near])).toEqual([
    ['c1', null, 'touches'],
    [null, 'q1', 'touches'],
    [null, null, null],
  ])
})

it('takes the claim of the nearest sentence and tells that it stands further off', () => {
  const said =
    'The harbour said wages had risen. Cranes stood idle all day. Then a list came out. The union said it was wrong.'
  const at = (words: string) => ({
    start: said.indexOf(words),
    end: said.indexOf(words) + words.length,
  })
  const claims = [
    { id: 'far', source: [at('The harbour')], cue: [at('said')], content: [at('wages had risen')] },
    { id: 'near', source: [at('The union')], cue: [], content: [at('it was wrong')] },
  ] as unknown as Claim[]
  const [link] = findLinkedPieces(
    {
      ...document,
      text: said,
      blocks: [{ kind: 'paragraph', start: 0, end: said.length }],
      links: [{ ...at('a list'), url: 'https://lokal.example/a/99882' }],
    },
    { claims, citations: [] },
    emptyKnowledge,
    new Set(),
  )
  expect([link?.claim, link?.near]).toEqual(['near', 'paragraph'])
  expect(said.slice(link?.sentence?.start, link?.sentence?.end)).toBe('Then a list came out.')
})

it('says in which sentence a link of plain narration stands', () => {
  const { sentence } = find().at(-1)!
  expect(text.slice(sentence?.start, sentence?.end)).toBe('The weather was fine.')
})

it('reads a block of thousands of links once', () => {
  const count = 6_000
  const sentence = 'The port said on Monday that wages had risen again. '
  const long = sentence.repeat(count)
  const block = { kind: 'paragraph' as const, start: 0, end: long.length }
  const links = Array.from({ length: count }, (_, i) => ({
    start: i * sentence.length + 4,
    end: i * sentence.length + 8,
    url: `https://lokal.example/2025/10/03/port-pays-more-than-ever-${i}`,
  }))
  const claims = links.map(({ start, end }, i) => ({
    id: `c${i}`,
    source: [{ start, end }],
    cue: [{ start: end + 1, end: end + 5 }],
    content: [{ start: end + 6, end: end + 40 }],
  }))
  const timer = startCpuTimer()
  const found = findLinkedPieces(
    { ...document, text: long, blocks: [block], links, headlines: [] },
    { claims: claims as Claim[], citations: [] },
    emptyKnowledge,
    new Set(),
  )
  expect(timer()).toBeLessThan(2_000)
  expect(found.map(({ claim }) => claim)).toEqual(claims.map(({ id }) => id))
})
