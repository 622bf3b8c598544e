/**
 * Wikipedia, one language at a time: the summary of a title, and the action interface where a title
 * leads elsewhere or must be found.
 */
import type { BackgroundAnswer, BackgroundArticle } from '../../../model/background-article.ts'
import {
  getFields,
  getList,
  getNumber,
  getRecords,
  getText,
  getUrl,
  readObject,
  type Fields,
} from './json-fields.ts'
import { agent, day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { toAddress } from './to-address.ts'

export interface TitleQuery {
  title: string
  /** of the Wikipedia, a language code */
  lang: string
}

export interface FoundTitle {
  answer: BackgroundAnswer
  /** the title of the same article in the other language that was asked for */
  elsewhere: string | null
}

export const wikipediaHost = (lang: string): string => `${lang}.wikipedia.org`

const headers = { 'api-user-agent': agent }
const ask = {
  source: 'wikipedia',
  purpose: 'background-note',
  accept: json,
  headers,
  maxBytes: 200_000,
  timeout: 8000,
} as const
export const isWikipediaLanguage = (lang: string): boolean => /^[a-z]{2,3}$/.test(lang)

/** https://en.wikipedia.org/api/rest_v1/#/Page%20content/get_page_summary__title_ */
export const wikipediaSummary: Provider<TitleQuery, BackgroundAnswer> = {
  source: 'wikipedia',
  keepFor: 7 * day,
  request({ title, lang }) {
    // an article's words may hold half a letter, which no address can carry
    const name = title.toWellFormed().trim().replaceAll(' ', '_')
    if (name === '' || !isWikipediaLanguage(lang)) return null
    return {
      ...ask,
      url: `https://${wikipediaHost(lang)}/api/rest_v1/page/summary/${encodeURIComponent(name)}`,
      words: [title],
    }
  },
  parse({ body }, { lang }) {
    const page = readObject(body)
    const url = getUrl(getFields(page, 'content_urls', 'desktop'), 'page')
    const title = getText(page, 'title')
    if (!url || !title) throw new UnreadableAnswer(JSON.stringify(page))
    if (getText(page, 'type') === 'disambiguation')
      return { kind: 'several', lang, url, choices: [] }
    return articleOf({
      title,
      url,
      lang,
      extract: getText(page, 'extract'),
      description: getText(page, 'description'),
      dir: getText(page, 'dir'),
      qid: getText(page, 'wikibase_item'),
    })
  },
}

/**
 * The article that a title leads to by redirects, and its title in `other`. For where the summary
 * answers with a redirect, which is not followed.
 * https://www.mediawiki.org/wiki/API:Query
 */
export const wikipediaTitle: Provider<TitleQuery & { other: string }, FoundTitle> = {
  source: 'wikipedia',
  keepFor: 7 * day,
  request({ title, lang, other }) {
    if (title.trim() === '' || !isWikipediaLanguage(lang)) return null
    const parameters = {
      prop: 'extracts|pageprops|langlinks|info|description',
      exintro: '1',
      explaintext: '1',
      exsentences: '4',
      inprop: 'url',
      redirects: '1',
      lllang: other,
      titles: title.replaceAll('|', ' '),
    }
    return { ...ask, url: actionUrl(lang, parameters), words: [title] }
  },
  parse({ body }, { lang }) {
    const page = pagesOf(body)[0]
    const title = getText(page, 'title')
    const url = getUrl(page, 'fullurl')
    if (!page || page.missing === true || page.invalid === true || !title || !url)
      return { answer: { kind: 'none' }, elsewhere: null }
    const elsewhere = getText(getList(page, 'langlinks')[0], 'title')
    if (getFields(page, 'pageprops') && 'disambiguation' in getFields(page, 'pageprops')!)
      return { answer: { kind: 'several', lang, url, choices: [] }, elsewhere: null }
    return {
      answer: articleOf({
        title,
        url,
        lang,
        extract: getText(page, 'extract'),
        description: getText(page, 'description'),
        dir: getText(page, 'pagelanguagedir'),
        qid: getText(getFields(page, 'pageprops'), 'wikibase_item'),
      }),
      elsewhere,
    }
  },
}

/** Titles that begin with a name, with what each is: for a name that several bear. */
export const wikipediaChoices: Provider<
  TitleQuery,
  { title: string; description: string | null }[]
> = {
  source: 'wikipedia',
  keepFor: 7 * day,
  request({ title, lang }) {
    if (title.trim() === '' || !isWikipediaLanguage(lang)) return null
    return {
      ...ask,
      url: actionUrl(lang, {
        generator: 'prefixsearch',
        gpssearch: title,
        gpslimit: '8',
        prop: 'description|pageprops',
        ppprop: 'disambiguation',
      }),
      words: [title],
    }
  },
  parse({ body }) {
    const pages = pagesOf(body)
      .filter((page) => !getFields(page, 'pageprops'))
      .sort((a, b) => getNumber(a, 'index') - getNumber(b, 'index'))
    return pages.flatMap((page) => {
      const title = getText(page, 'title')
      return title ? [{ title, description: getText(page, 'description') }] : []
    })
  },
}

const actionUrl = (lang: string, parameters: Record<string, string>): string =>
  toAddress(`https://${wikipediaHost(lang)}/w/api.php`, {
    action: 'query',
    format: 'json',
    formatversion: '2',
    ...parameters,
  })

function pagesOf(body: Uint8Array): Fields[] {
  const answer = readObject(body)
  const error = getFields(answer, 'error')
  if (error) throw new UnreadableAnswer(getText(error, 'info') ?? 'error')
  return getRecords(getFields(answer, 'query'), 'pages')
}

function articleOf({
  title,
  url,
  lang,
  extract,
  description,
  dir,
  qid,
}: Omit<BackgroundArticle, 'dir' | 'extract' | 'qid'> &
  Record<'extract' | 'dir' | 'qid', string | null>): BackgroundAnswer {
  if (!extract) return { kind: 'none' }
  return {
    kind: 'article',
    article: {
      title,
      extract: extract.replace(/\s+/g, ' ').trim(),
      description,
      lang,
      dir: dir === 'rtl' ? 'rtl' : 'ltr',
      url,
      ...(qid && { qid }),
    },
  }
}
