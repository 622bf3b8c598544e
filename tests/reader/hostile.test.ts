import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { checkMessage } from '../../src/platform/messages/message-shapes.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { startCpuTimer } from '../cpu-timer.ts'

function read(html: string, url = 'https://courier.example/a/b') {
  return readArticle(parseHTML(html).document as unknown as globalThis.Document, {
    url,
    isVisible: () => true,
  })
}
const sentence =
  'The council met on Monday and spoke about the bridge for two hours, as the minutes show. '

describe('pages that nobody would write on purpose', () => {
  it('never throw', () => {
    const pages = [
      '',
      '<html></html>',
      '<html><frameset><frame src="a"></frameset></html>',
      'bare text',
      '<p>one</p><p>two</p>',
      '<body>\ud800\udfff</body>',
      '<title>' + '('.repeat(50_000) + '</title><p>x</p>',
      '<script type="application/ld+json">{"@type":["NewsArticle"],"author":{"name":{"x":1}},"headline":5,"datePublished":{},"publisher":[null]}</script><h1></h1>',
      '<script type="application/ld+json">[[[[{]]</script><meta property="og:title" content="&#999999;"><base href="::"><a href="http://[">' +
        sentence.repeat(5) +
        '</a>',
    ]
    for (const page of pages) expect(() => read(page)).not.toThrow()
  })

  it('say nothing of themselves so long that the background refuses the article', () => {
    const long = 'name '.repeat(30_000)
    const page = read(
      `<head><title>${long}</title><meta property="og:site_name" content="${long}"><meta name="publisher" content="Courier"><meta name="author" content="${long}"></head><body><article><h1>${long}</h1><p>${sentence.repeat(20)}</p></article>`,
    )
    if ('reason' in page) throw new Error(page.reason)
    expect(() => checkMessage('annotate', page)).not.toThrow()
    expect(page.article.publisher).toBe('Courier')
  })

  it('name no more authors than the background takes', () => {
    const names = Array.from({ length: 30_000 }, (_, i) => `Writer ${'abcdefghij'[i % 10]}${i}x`)
    const letters = names.map((name) => name.replace(/\d/g, (digit) => 'klmnopqrst'[+digit]!))
    const data = { '@type': 'NewsArticle', author: { name: letters } }
    const spent = startCpuTimer()
    const page = read(
      `<script type="application/ld+json">${JSON.stringify(data)}</script><article><h1>Bridge</h1><p>${sentence.repeat(20)}</p></article>`,
    )
    if ('reason' in page) throw new Error(page.reason)
    expect(() => checkMessage('annotate', page)).not.toThrow()
    expect(page.article.authors).toHaveLength(100)
    expect(spent()).toBeLessThan(3000)
  })

  it('have no address so long that the background refuses the article', () => {
    const slug = 'ب'.repeat(3900)
    const url = `https://courier.example/a/b?state=${'x'.repeat(30_000)}`
    const page = read(
      `<article><h1>Bridge</h1><p>${sentence.repeat(20)}<a href="/${slug}">one</a> <a href="/c">two</a></p></article><a href="/${slug}">A headline of this page that leads to another piece</a>`,
      url,
    )
    if ('reason' in page) throw new Error(page.reason)
    expect(() => checkMessage('annotate', page)).not.toThrow()
    expect(page.article.url).toBe('https://courier.example/a/b')
    expect(page.document.links.map((link) => link.url)).toEqual(['https://courier.example/c'])
  })

  it('are read in time that grows with their length', () => {
    const long = read(
      `<html><body><article><h1>Long</h1><p>${sentence.repeat(22_000)}</p></article></body></html>`,
    )
    expect('document' in long && long.document.text.length).toBeGreaterThan(1_900_000)
    const spent = startCpuTimer()
    read(
      `<html><body>${`<div class="a"><span>word</span> <a href="/x">link</a></div>`.repeat(12_000)}<article>${`<p>${sentence}</p>`.repeat(200)}</article></body></html>`,
    )
    expect(spent()).toBeLessThan(8_000)
  }, 30_000)

  it('are read in time that does not grow with the links around them', () => {
    const spent = startCpuTimer()
    read(
      `<body>${'<div href="/x">'.repeat(400)}<article>${`<p>${sentence}</p>`.repeat(4000)}</article>`,
    )
    // a second; it was eight
    expect(spent()).toBeLessThan(5_000)
  }, 30_000)

  it.each([
    ['breaks', 'aaaa bbb cc, <br>', 40_000],
    ['links before breaks', '<a href="/q">a</a> bbbb bb cc, <br>', 20_000],
    ['empty elements', 'it was late.<i></i>and ', 20_000],
  ])(
    'are read in time that grows with one paragraph of thousands of %s',
    (_what, part, times) => {
      const spent = startCpuTimer()
      const page = read(`<body><article><h1>Bridge</h1><p>${part.repeat(times)}</p></article>`)
      // some seconds; it was twenty and more, and four times as many for twice as long a page
      expect(spent()).toBeLessThan(10_000)
      expect('document' in page && page.document.text.length).toBeGreaterThan(times * 10)
    },
    60_000,
  )

  it.each([
    ['topics without spaces between them', `<p>${'#a'.repeat(90)} x</p>`],
    [
      'quotation marks in a figure',
      `<figure><blockquote>one${'"'.repeat(100_000)}two</blockquote></figure>`,
    ],
  ])('are read at once with %s', (_what, part) => {
    const spent = startCpuTimer()
    expect('document' in read(`<article><h1>Bridge</h1><p>${sentence.repeat(20)}</p>${part}`)).toBe(
      true,
    )
    // the first had no end, the second took a minute
    expect(spent()).toBeLessThan(3000)
  })

  it('nested deeply do not exhaust the stack', () => {
    expect(() => read(`<body>${'<div>'.repeat(6000)}${sentence.repeat(6)}`)).not.toThrow()
  }, 30_000)
})
