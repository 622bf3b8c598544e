/**
 * The Guardian Open Platform: its own pieces.
 * https://open-platform.theguardian.com/documentation/search
 */
import type { ReportRecord } from '../../../model/knowledge.ts'
import { getFields, getList, getText, getUrl, readObject } from './json-fields.ts'
import { day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { phrase, type ReportQuery } from './report-query.ts'
import { toAddress } from './to-address.ts'

export const guardianHost = 'content.guardianapis.com'
const domain = 'theguardian.com'

/** Asked only when the Guardian is named, or no outlet that is known. `key`: the reader's own. */
export const createGuardian = (key: string): Provider<ReportQuery, ReportRecord[]> => ({
  source: 'guardian',
  keepFor: 7 * day,
  request({ purpose, domains, names, from, to }) {
    if (key === '' || (domains.length > 0 && !domains.includes(domain))) return null
    return {
      source: 'guardian',
      purpose,
      url: toAddress(`https://${guardianHost}/search`, {
        q: names.map(phrase).join(' AND '),
        'from-date': from || null,
        'to-date': to || null,
        'order-by': 'relevance',
        'page-size': '20',
        'show-fields': 'byline',
        'api-key': key,
      }),
      words: names,
      secret: key,
      accept: json,
      maxBytes: 500_000,
      timeout: 10_000,
    }
  },
  parse({ body }) {
    const response = getFields(readObject(body), 'response')
    if (!response || getText(response, 'status') !== 'ok')
      throw new UnreadableAnswer(
        getText(response, 'message') ?? new TextDecoder().decode(body.slice(0, 500)),
      )
    return getList(response, 'results').flatMap((result): ReportRecord[] => {
      const url = getUrl(result, 'webUrl')
      const title = getText(result, 'webTitle')
      const byline = getText(getFields(result, 'fields'), 'byline')
      if (!url || !title) return []
      const date = /^\d{4}-\d\d-\d\d/.exec(getText(result, 'webPublicationDate') ?? '')?.[0]
      return [
        {
          id: url,
          url,
          title,
          outlet: 'The Guardian',
          domain,
          lang: 'en',
          ...(byline && { authors: [byline] }),
          ...(date && { date }),
        },
      ]
    })
  },
})
