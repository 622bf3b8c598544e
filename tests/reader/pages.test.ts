import { readFileSync, readdirSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from '../../tools/annotate/visibility.ts'

const folder = new URL('../pages/', import.meta.url)
const load = (name: string) => readFileSync(new URL(name, folder), 'utf8')

function read(name: string, url = `https://courier.example/news/${name}`) {
  return readArticle(parseHTML(load(`${name}.html`)).document as unknown as globalThis.Document, {
    url,
    isVisible: isShownByAttributes,
  })
}

function readOrThrow(name: string) {
  const reading = read(name)
  if ('reason' in reading) throw new Error(`${name}: ${reading.reason}`)
  return reading
}

describe('the body of a page', () => {
  for (const file of readdirSync(folder).filter((file) => file.endsWith('.txt'))) {
    const name = file.replace('.txt', '')
    it(name, () => expect(readOrThrow(name).document.text).toBe(load(file).trim()))
  }
})

describe('what is known beside the body', () => {
  it('comes from JSON-LD, commas too many or not', () => {
    const { article, document } = readOrThrow('plain-english')
    expect(article).toMatchObject({
      title: 'Footbridge to reopen',
      authors: ['Ida Brandt', 'Tom Ashe'],
      publisher: 'Vale Courier',
      published: '2025-11-04T08:30:00+01:00',
      lang: 'en',
      dir: 'ltr',
    })
    expect(document.date).toBe('2025-11-04')
    expect(document.links).toHaveLength(1)
    const [link] = document.links
    expect(document.text.slice(link!.start, link!.end)).toBe('Ellison')
    expect(link!.url).toBe('https://council.example/ellison')
  })

  it('comes from what is shown, dates in Arabic words too; the text overrules the language attribute', () => {
    expect(readOrThrow('arabic-wrong-lang').article).toMatchObject({
      title: 'عودة المكتبة العامة',
      authors: ['هالة منصور'],
      publisher: 'صحيفة الوادي',
      published: '2025-11-04',
      lang: 'ar',
      dir: 'rtl',
    })
  })

  it('comes from the day that is marked as the piece’s, not from a calendar of the page', () => {
    expect(readOrThrow('arabic-by-line-and-rules').article.published).toMatch(/^2025-11-07/)
  })

  it('comes from the line below the headline where no name tells a date, with both names of its month', () => {
    const page = load('arabic-by-line-and-rules.html')
      .replace(/<div id="date-widget">.*?<\/div>/, '')
      .replace(
        /<footer>.*?<\/footer>/,
        '<div class="x1">الجمعة، 28 آب/اغسطس 2025، آخر تحديث 14:00</div>',
      )
    const reading = readArticle(parseHTML(page).document as unknown as globalThis.Document, {
      url: 'https://courier.example/news/1',
      isVisible: isShownByAttributes,
    })
    expect('reason' in reading ? reading : reading.article.published).toBe('2025-08-28')
  })

  it('tells the kinds of blocks', () => {
    expect(readOrThrow('opinion-arabic').document.blocks.map(({ kind }) => kind)).toEqual([
      'paragraph',
      'quote',
      'list-item',
      'list-item',
      'paragraph',
    ])
  })
})

describe('pages without an article', () => {
  it('are recognised', () => {
    expect(read('front-page', 'https://courier.example/')).toEqual({ reason: 'front-page' })
    expect(read('front-page', 'https://courier.example/valley/')).toEqual({
      reason: 'section-page',
    })
    expect(read('search-page', 'https://courier.example/search?q=bridge')).toEqual({
      reason: 'search-page',
    })
  })
})
