import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readMetadata } from '../../../src/reader/metadata/read-metadata.ts'

const loadedAs = 'https://www.courier.example/2025/harbour'
const next = 'https://www.courier.example/2025/maps'

/** The head of the article that was loaded. */
const head = `<link rel="canonical" href="${loadedAs}"><meta property="og:title" content="Harbour opens in spring">
<meta property="og:site_name" content="The Courier"><meta property="og:type" content="article"><meta name="author" content="Ann Alder">
<meta property="article:published_time" content="2025-10-20T08:00:00Z">
<script type="application/ld+json">${JSON.stringify({
  '@type': 'NewsArticle',
  headline: 'Harbour opens in spring',
  datePublished: '2025-10-20T08:00:00Z',
})}</script>`

const read = (title: string, { url = next, more = '', body = '' } = {}) =>
  readMetadata(
    parseHTML(
      `<!doctype html><html><head><title>${title} | The Courier</title>${head}${more}</head><body>${body}</body></html>`,
    ).document as unknown as globalThis.Document,
    url,
    loadedAs,
  )
const maps = '<h1>Harbour opens in spring</h1><p>…</p><h1>Forty old maps lent to Geneva</h1>'

describe('the head of a page that went on to another article without a load', () => {
  it('tells no day, author or title of it: they were those of the first', () => {
    expect(read('Forty old maps lent to Geneva', { body: maps })).toMatchObject({
      title: 'Forty old maps lent to Geneva',
      publisher: 'The Courier',
      published: null,
      authors: [],
      isArticle: true,
    })
  })
  it('is read where its linked data tell of the new one', () => {
    const node = { '@type': 'NewsArticle', url: next, datePublished: '2025-11-02' }
    const more = `<script type="application/ld+json">${JSON.stringify(node)}</script>`
    expect(read('Forty old maps lent to Geneva', { more, body: maps }).published).toBe('2025-11-02')
  })
  it('is read where it says the same as the title, as in a row of pictures of one article', () => {
    const first = { published: '2025-10-20T08:00:00Z', authors: ['Ann Alder'] }
    expect(read('Harbour opens in spring')).toMatchObject(first)
  })
  it('is read where its own address is that of the new one', () => {
    const more = `<meta property="og:url" content="${next}">`
    expect(read('Forty old maps lent to Geneva', { more }).authors).toEqual(['Ann Alder'])
  })
  it('is read under the address that was loaded, whatever else the page is called', () => {
    expect(read('(2) Breaking', { url: loadedAs }).authors).toEqual(['Ann Alder'])
  })
})
