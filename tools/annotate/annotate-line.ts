import { parseHTML } from 'linkedom'
import { analyse, type Dependencies } from '../../src/background/analyse.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import type { Article } from '../../src/model/article.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { isShownByAttributes } from './visibility.ts'
import { toOutput } from './output.ts'
import { fromText } from './from-text.ts'

interface Input {
  id: string
  text?: string
  html?: string
  lang?: string
  date?: string
  title?: string
  url?: string
}

/** One line of input to one line of output; whatever is wrong with it becomes `error`, never an exception. */
export function annotateLine(line: string, number: number, dependencies: Dependencies): object {
  let id: string | null = null
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed && typeof (parsed as Input).id === 'string') id = (parsed as Input).id
    const { article, document } = read(checked(parsed))
    return toOutput(id!, analyse(article, document, dependencies))
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { id, error: `line ${number}: ${error instanceof SyntaxError ? `not JSON: ${message}` : message}` }
  }
}

const optional = ['text', 'html', 'lang', 'date', 'title', 'url'] as const

function checked(value: unknown): Input {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object')
  const input = value as Record<string, unknown>
  if (typeof input.id !== 'string') throw new TypeError('"id" must be a string')
  for (const key of optional) if (input[key] != null && typeof input[key] !== 'string') throw new TypeError(`"${key}" must be a string`)
  if (input.text == null && input.html == null) throw new TypeError('either "text" or "html" is required')
  if (input.text != null && input.html != null) throw new TypeError('"text" and "html" exclude each other')
  if (input.html != null && input.url == null) throw new TypeError('"html" needs the page\'s "url"')
  return value as Input
}

function read(input: Input): { article: Article; document: TextDocument } {
  const day = input.date ? toDay(input.date) : null
  if (input.text != null) return fromText(input.id, input.text, { lang: input.lang ?? detectLanguage(input.text), date: day, title: input.title ?? null, url: input.url ?? null })
  const { document: page } = parseHTML(input.html!)
  const reading = readArticle(page as unknown as globalThis.Document, { url: input.url!, isVisible: isShownByAttributes })
  if ('reason' in reading) throw new Error(`no article on this page: ${reading.reason}`)
  const document = { ...reading.document, id: input.id, date: day ?? reading.document.date, lang: input.lang ?? reading.document.lang, title: input.title ?? reading.document.title }
  return { article: reading.article, document }
}

/** ISO day of an ISO date or of the day-first form that some archives use (06/04/2016). Throws on anything else. */
function toDay(date: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(date), dayFirst = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(date)
  if (iso) return iso[0]
  if (dayFirst) return `${dayFirst[3]}-${dayFirst[2]}-${dayFirst[1]}`
  throw new TypeError(`"date" is not an ISO date: ${date}`)
}
