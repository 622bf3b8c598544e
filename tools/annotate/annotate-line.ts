import { parseHTML } from 'linkedom'
import { analyse, UnsupportedLanguage, type Dependencies } from '../../src/analysis/analyse.ts'
import { detectLanguage } from '../../src/languages/detect.ts'
import { languages } from '../../src/languages/index.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { Article } from '../../src/model/article.ts'
import type { TextDocument } from '../../src/model/text.ts'
import { readArticle } from '../../src/reader/read-article.ts'
import { findHeadline } from './find-headline.ts'
import { fromText } from './from-text.ts'
import { toOutput } from './output.ts'
import { withPlainSpaces } from './plain-spaces.ts'
import { readInput, type Input } from './read-input.ts'
import { isShownByAttributes } from './visibility.ts'

/** A line that could not be annotated. */
export interface LineError {
  id: string | null
  error: string
}

/** What became of a line: never an exception. `number` counts from 1. */
export function analyseLine(
  line: string,
  number: number,
  dependencies: Dependencies,
): { id: string; apparatus: Apparatus } | LineError {
  let id: string | null = null
  try {
    const parsed: unknown = JSON.parse(line)
    id = idOf(parsed)
    const { article, document } = readDocument(readInput(parsed))
    const read = { ...document, text: withPlainSpaces(document.text) }
    return { id: id!, apparatus: { ...analyse(article, read, dependencies), document } }
  } catch (error) {
    return { id, error: `line ${number}: ${inWords(error)}` }
  }
}

/** The same as one line of output. */
export function annotateLine(line: string, number: number, dependencies: Dependencies): object {
  const done = analyseLine(line, number, dependencies)
  return 'error' in done ? done : toOutput(done.id, done.apparatus)
}

/** An id is given back with the error whatever else is wrong; one that is not a string cannot be. */
function idOf(parsed: unknown): string | null {
  const id = typeof parsed === 'object' && parsed !== null ? (parsed as { id?: unknown }).id : null
  return typeof id === 'string' ? id : null
}

function inWords(error: unknown): string {
  if (error instanceof SyntaxError) return `not JSON: ${error.message}`
  if (error instanceof UnsupportedLanguage) {
    const known = languages.map(({ code }) => code).join(', ')
    return error.lang === 'und'
      ? `the language was not recognised: give "lang" (supported: ${known})`
      : `the language "${error.lang}" is not supported (supported: ${known})`
  }
  return error instanceof Error ? error.message : String(error)
}

/** Throws Error where a page holds no article. */
export function readDocument({ text, html, lang, date, title, url }: Input): {
  article: Article
  document: TextDocument
} {
  if (text !== null) {
    const known = lang ?? detectLanguage(text)
    return fromText(text, { lang: known, date, title: title ?? findHeadline(text, known), url })
  }
  const { document: page } = parseHTML(html!)
  const reading = readArticle(page as unknown as globalThis.Document, {
    url: url!,
    isVisible: isShownByAttributes,
  })
  if ('reason' in reading) throw new Error(`no article on this page: ${reading.reason}`)
  const { article, document } = reading
  return {
    article,
    document: {
      ...document,
      date: date ?? document.date,
      lang: lang ?? document.lang,
      title: title ?? document.title,
    },
  }
}
