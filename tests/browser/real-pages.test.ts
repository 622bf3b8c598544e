import { existsSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { Apparatus } from '../../src/model/apparatus.ts'
import newsHosts from '../../src/platform/permissions/news-hosts.json' with { type: 'json' }
import { inBothBrowsers } from './fixture.ts'

/**
 * Saved pages of real sites and the worked article: other people's texts, kept outside the project.
 */
const shared = process.env.SHARED ?? '../shared'
const there = existsSync(`${shared}/pages/index.jsonl`)
if (!there) console.log(`no saved pages at ${shared}: their browser tests are skipped`)

interface SavedPage {
  file: string
  url: string | null
  lang: string
  title: string
}

/** Whether pages of an address are read without a click. */
const isListed = (url: string): boolean => {
  const { hostname } = new URL(url)
  return newsHosts.some((host) => hostname === host || hostname.endsWith(`.${host}`))
}

inBothBrowsers('saved real pages', (fixture) => {
  const pages = there
    ? readFileSync(`${shared}/pages/index.jsonl`, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as SavedPage)
    : []
  for (const { file, url } of pages
    .filter((page) => ['ar', 'en'].includes(page.lang) && page.url !== null && isListed(page.url))
    .slice(0, 14)) {
    it.skipIf(!there)(`reads and marks ${file}`, async () => {
      const address = url!.replace(/^http:/, 'https:')
      // scripts of the saved page would load what is no longer there
      fixture.serve(address, {
        body: readFileSync(`${shared}/pages/${file}`),
        headers: { 'content-security-policy': "script-src 'none'" },
      })
      const { page, state } = await fixture.open(address)
      expect(state.state).toBe('ready')
      const { apparatus } = state as { apparatus: Apparatus }
      expect(apparatus.entities.length).toBeGreaterThan(0)
      expect(await page.evaluate(() => CSS.highlights.size)).toBeGreaterThan(0)
      await page.close()
    })
  }

  it.skipIf(!there)('resolves what the worked article refers to', async () => {
    const url = 'https://www.aljazeeramubasher.net/news/2025/10/20/worked'
    const paragraphs = readFileSync(`${shared}/articles/aljazeera-mubasher-2025-10-ar.txt`, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
    fixture.serve(
      url,
      `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>استقالة مهندس</title><meta property="article:published_time" content="2025-10-20T10:00:00Z"></head><body><article><h1>استقالة مهندس</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    )
    const { page, state } = await fixture.open(url, ({ state: word }) => word === 'ready')
    const {
      citations,
      entities,
      document: { text },
    } = (state as { apparatus: Apparatus }).apparatus
    const resolved = citations.flatMap((citation) =>
      citation.resolved.map(({ url: address }) => address),
    )
    expect(resolved.some((address) => address.includes('theguardian.com/world/2025/aug/06'))).toBe(
      true,
    )
    expect(resolved.some((address) => address.includes('972mag.com'))).toBe(true)
    expect(
      resolved.some((address) => address.includes('2025/09/25/update-on-ongoing-microsoft-review')),
    ).toBe(true)
    const joint = citations.find(({ from, to }) => from === '2025-08-01' && to === '2025-08-31')
    expect(joint?.outlets).toContain('The Guardian')
    const mentionsOf = (word: string) =>
      entities.filter((entity) =>
        entity.mentions.some(({ start, end }) => text.slice(start, end).includes(word)),
      )
    for (const name of [
      'مايكروسوفت',
      'أزور',
      'الوحدة 8200',
      'الوحدة 81',
      'مام-رام',
      'أوفيك',
      'سلاح الجو',
      'المنسق',
      'الغارديان',
      'غوغل',
      'أمازون',
      'دبلن',
      'أيرلندا',
      'غزة',
      'الضفة الغربية',
    ])
      expect(mentionsOf(name).length, name).toBeGreaterThan(0)
    const engineer = mentionsOf('إيزاد')
    expect(engineer).toHaveLength(1)
    expect(engineer[0]!.link).toBeNull()
    await page.close()
  })
})
