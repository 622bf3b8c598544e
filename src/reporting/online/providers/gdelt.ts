/**
 * GDELT DOC 2.0: articles of many outlets and languages.
 * https://blog.gdeltproject.org/gdelt-doc-2-0-api-debuts/
 */
import type { ReportRecord } from '../../../model/knowledge.ts'
import { siteOf } from '../../terms/site-of.ts'
import { getList, getText, getUrl, readObject } from './json-fields.ts'
import { day, UnreadableAnswer, type Provider } from './provider.ts'
import { phrase, type ReportQuery } from './report-query.ts'
import { toAddress } from './to-address.ts'

export const gdeltHost = 'api.gdeltproject.org'

/** Its names of languages that we read, as codes. */
const codes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Arabic: 'ar',
    English: 'en',
    French: 'fr',
    Hebrew: 'he',
    German: 'de',
    Spanish: 'es',
  }),
)

/**
 * It tells its errors in plain words, with status 200 and whatever type: so these types are read
 * too, and found to be no JSON.
 */
const accept = ['application/json', 'text/plain', 'text/html']

export const gdelt: Provider<ReportQuery, ReportRecord[]> = {
  source: 'gdelt',
  keepFor: day,
  request({ purpose, domains, names, from, to }) {
    const sites = domains.map((domain) => `domainis:${domain}`)
    const query = [
      ...names.map(phrase),
      sites.length > 1 ? `(${sites.join(' OR ')})` : (sites[0] ?? ''),
    ]
      .filter(Boolean)
      .join(' ')
    return {
      source: 'gdelt',
      purpose,
      url: toAddress(`https://${gdeltHost}/api/v2/doc/doc`, {
        query,
        mode: 'artlist',
        format: 'json',
        maxrecords: '50',
        startdatetime: from ? `${from.replaceAll('-', '')}000000` : null,
        enddatetime: from && to ? `${to.replaceAll('-', '')}235959` : null,
      }),
      words: [...names, ...domains],
      accept,
      maxBytes: 500_000,
      timeout: 20_000,
    }
  },
  parse({ body }) {
    const answer = readObject(body)
    // an empty object is its way to say that there is nothing
    if (Object.keys(answer).length > 0 && !Array.isArray(answer.articles))
      throw new UnreadableAnswer(JSON.stringify(answer))
    return getList(answer, 'articles').flatMap((article): ReportRecord[] => {
      const url = getUrl(article, 'url')
      const title = getText(article, 'title')
      const domain = getText(article, 'domain')
      if (!url || !title) return []
      const seen = /^(\d{4})(\d\d)(\d\d)/.exec(getText(article, 'seendate') ?? '')
      const lang = codes.get(getText(article, 'language') ?? '')
      return [
        {
          id: url,
          url,
          title,
          outlet: domain ?? siteOf(url),
          ...(domain && { domain }),
          ...(seen && { date: seen.slice(1, 4).join('-') }),
          ...(lang && { lang }),
        },
      ]
    })
  },
}
