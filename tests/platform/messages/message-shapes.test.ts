import { describe, expect, it } from 'vitest'
import { Malformed } from '../../../src/model/shape.ts'
import { checkMessage } from '../../../src/platform/messages/message-shapes.ts'

const article = {
  title: 'Harbour',
  authors: ['Rana Orlo'],
  publisher: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  url: 'https://courier.example/a',
}
const document = {
  text: 'The pier is safe.',
  lang: 'en',
  date: null,
  title: null,
  url: null,
  publisher: null,
  blocks: [{ start: 0, end: 17 }],
  links: [{ start: 4, end: 8, url: 'https://courier.example/pier' }],
}
const name = { name: 'Orlo', lang: 'en', readerLang: 'ar', readerName: null }

/** One message of each type, as a page sends it. */
const sent: [type: string, message: Record<string, unknown>][] = [
  ['annotate', { article, document }],
  ['find-reports', { reports: 'key', article, document }],
  ['expect-article', { lang: '' }],
  ['read-page', { lang: 'en' }],
  ['look-up', { words: 'Orlo', article, matters: ['p'] }],
  ['read-notes', { ids: ['n1'] }],
  ['look-up-online', { name }],
  ['resolve-online', { citation: {}, document, entities: [{}] }],
  ['find-copy', { url: 'https://courier.example/a', date: null }],
  ['find-reviews', { claim: {}, document, entities: [] }],
  ['ask-cited-by', { title: 'Harbour', lang: 'en' }],
  ['open-allow', { subject: { what: 'reports' } }],
  ['open-notes', { draft: {}, id: null }],
]

const isRefused = (type: string, message: unknown): boolean => {
  try {
    checkMessage(type, message)
    return false
  } catch (error) {
    if (error instanceof Malformed) return true
    throw error
  }
}
const isRefusedDocument = (more: Record<string, unknown>): boolean =>
  isRefused('annotate', { article, document: { ...document, ...more } })

const listOf = <Value>(length: number, value: Value) => Array.from({ length }, () => value)

/** A value with one of its fields, at whatever depth, made another; each such field once. */
function* withEachField(value: unknown, other: unknown): Generator<[field: string, unknown]> {
  if (typeof value !== 'object' || value === null) return
  for (const [field, part] of Object.entries(value)) {
    const change = (to: unknown) =>
      Array.isArray(value) ? value.with(Number(field), to) : { ...value, [field]: to }
    yield [field, change(other)]
    for (const [deeper, changed] of withEachField(part, other))
      yield [`${field}.${deeper}`, change(changed)]
  }
}

describe('a message of a page’s script', () => {
  it.each(sent)('%s passes as our script sends it', (type, message) => {
    expect(isRefused(type, message)).toBe(false)
  })

  it.each(sent)('%s is refused where any of its fields is of another kind', (type, message) => {
    for (const [field, changed] of withEachField(message, true))
      expect(isRefused(type, changed), field).toBe(true)
  })

  it('passes where its page has headlines, and not where these are malformed', () => {
    const headline = { title: 'Harbour closed', url: 'https://courier.example/b' }
    expect(isRefusedDocument({ headlines: [headline] })).toBe(false)
    expect(isRefusedDocument({ headlines: [{ ...headline, title: true }] })).toBe(true)
    expect(isRefusedDocument({ headlines: [{ ...headline, url: null }] })).toBe(true)
    expect(isRefusedDocument({ headlines: 'none' })).toBe(true)
  })

  it.each<[start: unknown, end: unknown, isRefused: boolean]>([
    [0, 17, false],
    [17, 17, false],
    [5, 4, true],
    [-1, 4, true],
    [4, 18, true],
    [0.5, 4, true],
    [0, 4.5, true],
    [NaN, 4, true],
  ])('a place from %s to %s in a text of 17 letters: refused %s', (start, end, refused) => {
    expect(isRefusedDocument({ blocks: [{ start, end }] })).toBe(refused)
    expect(isRefusedDocument({ links: [{ start, end, url: 'a' }] })).toBe(refused)
  })

  it('is refused with a longer text than any article has', () => {
    const text = 'x'.repeat(1_500_000)
    expect(isRefusedDocument({ text })).toBe(false)
    expect(isRefusedDocument({ text: `${text}x` })).toBe(true)
    expect(isRefused('look-up', { words: 'x'.repeat(20_001), article, matters: [] })).toBe(true)
    expect(isRefused('ask-cited-by', { title: 'x'.repeat(20_001), lang: 'en' })).toBe(true)
  })

  it('is refused with more entries in a list than any article has', () => {
    const ids = listOf(1000, 'n')
    expect(isRefused('read-notes', { ids })).toBe(false)
    expect(isRefused('read-notes', { ids: [...ids, 'n'] })).toBe(true)
    const places = listOf(100_001, { start: 0, end: 1, url: 'a' })
    expect(isRefusedDocument({ blocks: places })).toBe(true)
    expect(isRefusedDocument({ links: places })).toBe(true)
    expect(isRefusedDocument({ headlines: listOf(1001, { title: 'a', url: 'a' }) })).toBe(true)
  })

  it('is refused where a letter of the text would be read many times', () => {
    const overlapping = [
      { start: 0, end: 17 },
      { start: 16, end: 17 },
    ]
    expect(isRefusedDocument({ blocks: overlapping })).toBe(true)
    expect(isRefusedDocument({ blocks: overlapping.toReversed() })).toBe(true)
    const link = { start: 0, end: 17, url: 'a' }
    expect(isRefusedDocument({ links: listOf(4, link) })).toBe(false)
    expect(isRefusedDocument({ links: listOf(5, link) })).toBe(true)
    expect(isRefusedDocument({ links: [{ ...link, url: 'x'.repeat(4001) }] })).toBe(true)
  })

  it('is refused where all it says is more than any page says, however it is parted', () => {
    const url = 'x'.repeat(4000)
    const links = (count: number) => listOf(count, { start: 0, end: 0, url })
    expect(isRefusedDocument({ links: links(4900) })).toBe(false)
    expect(isRefusedDocument({ links: links(5000) })).toBe(true)
    const citation = { ids: listOf(1001, 'x'.repeat(20_000)) }
    const message = { citation, document, entities: [] }
    expect(() => checkMessage('resolve-online', message)).toThrow(
      'resolve-online: more than 20000000 letters and values',
    )
    expect(isRefused('decide', { hide: citation })).toBe(true)
  })

  it('may hold any decision: what is decided is read where it is kept', () => {
    expect(isRefused('decide', { hide: 7, choose: null })).toBe(false)
    expect(isRefused('decide', 'hide')).toBe(true)
  })

  it('of a type without data is not looked at', () => {
    expect(isRefused('load-card', {})).toBe(false)
    expect(isRefused('toString', {})).toBe(false)
  })

  it('says where it is malformed', () => {
    const blocks = [...document.blocks, { start: 3, end: 99 }]
    expect(() => checkMessage('annotate', { article, document: { ...document, blocks } })).toThrow(
      '.blocks[1]: a place outside the text',
    )
  })
})
