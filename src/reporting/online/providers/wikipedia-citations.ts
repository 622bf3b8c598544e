/**
 * What an article of Wikipedia cites, read from its wikitext: one request, and nothing of it is
 * rendered. CC BY-SA. https://www.mediawiki.org/wiki/API:Parsing_wikitext
 */
import type { ReportRecord } from '../../../model/knowledge.ts'
import { findCitedPieces } from '../wikitext/find-cited-pieces.ts'
import { getFields, getText, readObject } from './json-fields.ts'
import { agent, day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { isWikipediaLanguage, wikipediaHost, type TitleQuery } from './wikipedia.ts'
import { toAddress } from './to-address.ts'

export interface CitedPieces {
  /**
   * as Wikipedia calls it, behind redirects; null where there is none of the title that was asked
   * for
   */
  article: { title: string; url: string; lang: string } | null
  pieces: ReportRecord[]
}

export const wikipediaCitations: Provider<TitleQuery, CitedPieces> = {
  source: 'wikipedia',
  keepFor: 7 * day,
  request({ title, lang }) {
    if (title.trim() === '' || !isWikipediaLanguage(lang)) return null
    // the longest wikitext that Wikipedia takes is 2 MiB
    return {
      source: 'wikipedia',
      purpose: 'cited-by-wikipedia',
      url: toAddress(`https://${wikipediaHost(lang)}/w/api.php`, {
        action: 'parse',
        prop: 'wikitext',
        redirects: '1',
        format: 'json',
        formatversion: '2',
        page: title,
      }),
      words: [title],
      accept: json,
      headers: { 'api-user-agent': agent },
      maxBytes: 3_000_000,
      timeout: 20_000,
    }
  },
  parse({ body }, { lang }) {
    const answer = readObject(body)
    const error = getFields(answer, 'error')
    if (
      error &&
      ['missingtitle', 'invalidtitle', 'pagecannotexist'].includes(getText(error, 'code') ?? '')
    )
      return { article: null, pieces: [] }
    const page = getFields(answer, 'parse')
    const title = getText(page, 'title')
    const wikitext = getText(page, 'wikitext')
    if (error || !title || !wikitext)
      throw new UnreadableAnswer(getText(error, 'info') ?? JSON.stringify(answer))
    const url = `https://${wikipediaHost(lang)}/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`
    return { article: { title, url, lang }, pieces: findCitedPieces(wikitext) }
  },
}
