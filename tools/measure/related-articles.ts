/**
 * Articles that related reporting is measured on, and the records that their readers' memory would
 * keep of them: saved pages and labelled texts, where these are available.
 */
import { existsSync, readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'
import { analyse, UnsupportedLanguage, type Dependencies } from '../../src/analysis/analyse.ts'
import { toMemory } from '../../src/background/reports/reading-memory.ts'
import type { Article } from '../../src/model/article.ts'
import type { StoredReport } from '../../src/model/stored-report.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { fromText } from '../annotate/from-text.ts'
import { isShownByAttributes } from '../annotate/visibility.ts'
import { loadPageIndex } from './page-index.ts'

export interface Reading {
  article: Article
  document: TextDocument
}

/** Labelled texts that are news; each has a title, or its first line for one. */
const labelled = [
  'ar-news.dev',
  'en-linking-newsfair.dev',
  'en-citations.dev',
  'en-news-gum.dev',
  'en-gum.train',
  'en-attribution-polnear.dev',
  'ar-attribution-padt.dev',
]
const isNews = (id: string): boolean => !id.startsWith('GUM_') || id.startsWith('GUM_news_')

/**
 * An ISO day out of "06/04/2016", "2016-04-06" or an id that ends with a day:
 * "AFP_ARB_20000715.0058".
 */
function dayOf(words: string): string | null {
  const iso = words
    .replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')
    .replace(/^.*_(\d{4})(\d\d)(\d\d)\.\d+$/, '$1-$2-$3')
  return /^\d{4}-\d\d-\d\d$/.test(iso) ? iso : null
}

/** Null, and a line that says so, where the pages are not available. */
export function loadReadings(shared: string): Reading[] | null {
  const pages = loadPageIndex(`${shared}/pages`, 'SHARED')
  if (!pages) return null
  const read = pages.flatMap(({ file, url }) => {
    const reading = readArticle(
      parseHTML(readFileSync(`${shared}/pages/${file}`, 'utf8'))
        .document as unknown as globalThis.Document,
      { url, isVisible: isShownByAttributes },
    )
    return 'reason' in reading ? [] : [reading]
  })
  return [...read, ...labelled.flatMap((name) => readLabelled(`${shared}/gold/${name}.jsonl`))]
}

function readLabelled(file: string): Reading[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line, at) => {
      const { id, text, lang, date, title } = JSON.parse(line) as Record<
        'id' | 'text' | 'lang',
        string
      > &
        Record<'date' | 'title', string | null>
      if (!isNews(id)) return []
      // an address of its own, so that no two of them are one page; under its outlet's host where
      // the id names that
      const known = {
        lang,
        date: dayOf(date ?? id),
        title: title ?? text.split('\n')[0]!.slice(0, 120),
        url: `https://${/^polnear\/([a-z-]+)_/.exec(id)?.[1] ?? `x${at}`}.example/${encodeURIComponent(id)}`,
      }
      return [fromText(text, known)]
    })
}

/** What memory keeps of them; nothing of those in a language that is not read. */
export function remember(readings: readonly Reading[], dependencies: Dependencies): StoredReport[] {
  return readings.flatMap(({ article, document }) => {
    try {
      return toMemory(analyse(article, document, dependencies), '1970-01-01') ?? []
    } catch (error) {
      if (error instanceof UnsupportedLanguage) return []
      throw error
    }
  })
}
