import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'

const folder = fileURLToPath(new URL('../../tools/start/samples/', import.meta.url))
const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
const load = (file: string) => parseHTML(readFileSync(folder + file, 'utf8')).document

/** Every object of the page's JSON-LD, lists and graphs opened. */
function linkedData(page: Document): Record<string, unknown>[] {
  return [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    const value = JSON.parse(script.textContent ?? '') as
      | Record<string, unknown>
      | Record<string, unknown>[]
    return Array.isArray(value)
      ? value
      : ((value['@graph'] as Record<string, unknown>[] | undefined) ?? [value])
  })
}
const isArticle = (item: Record<string, unknown>) =>
  [item['@type']].flat().some((type) => String(type).endsWith('NewsArticle'))

describe('sample pages', () => {
  it('are four articles and a front page', () => {
    expect(pages.sort()).toEqual([
      'ar-el-fasher.html',
      'ar-microsoft.html',
      'en-el-fasher-long.html',
      'en-microsoft.html',
      'front.html',
    ])
  })

  it.each(pages.filter((file) => file !== 'front.html'))(
    '%s tells of itself: headline, date, language',
    (file) => {
      const page = load(file)
      const article = linkedData(page).find(isArticle)
      expect(article?.headline).toBe(page.querySelector('h1')?.textContent)
      expect(String(article?.datePublished)).toMatch(/^\d{4}-\d\d-\d\dT/)
      expect(page.documentElement.lang).toBe(article?.inLanguage)
      expect(page.documentElement.dir).toBe(file.startsWith('ar-') ? 'rtl' : '')
      expect(page.querySelectorAll('p').length).toBeGreaterThan(8)
    },
  )

  it('has a front page that is not an article', () => {
    expect(linkedData(load('front.html')).filter(isArticle)).toEqual([])
  })

  it.each(pages)('%s loads nothing', (file) => {
    const page = load(file)
    for (const element of page.querySelectorAll(
      '[src], link[rel=stylesheet], iframe, object, embed',
    ))
      expect.fail(`loads something: ${element.outerHTML}`)
    expect(readFileSync(folder + file, 'utf8')).not.toMatch(/url\(|@import/)
  })

  it.each(pages)('%s links to samples that exist', (file) => {
    for (const link of load(file).querySelectorAll('a[href$=".html"]')) {
      const href = link.getAttribute('href') ?? ''
      if (!href.startsWith('https://')) expect(pages).toContain(href)
    }
  })
})
