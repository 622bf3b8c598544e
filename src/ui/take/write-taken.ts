/** One taken thing as text, Markdown or HTML. */
import { plainText, safeUrl } from '../quote.ts'
import { escapeHtml, linkHtml } from './html-text.ts'
import { linked, literal } from './markdown-text.ts'
import { directionOf, type SourceLine, type Taken } from './taken.ts'

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

const headOf = ({ who, how }: Taken): string =>
  [who && oneLine(who), how && (who ? `(${how})` : how)].filter(Boolean).join(' ')

/** Plain text: who, the words, and a line for each source with its address. */
export function toPlain(taken: Taken, comma: string): string {
  const words = taken.isQuote ? `«${oneLine(taken.words)}»` : oneLine(taken.words)
  const sources = taken.sources.map(({ title, url, rest }) =>
    [[oneLine(title), ...rest.map(oneLine)].join(comma), safeUrl(url)].filter(Boolean).join(' '),
  )
  return [`${headOf(taken)}: ${words}`, ...sources].join('\n')
}

/** Markdown: the words as a quotation, below them who and where. */
export function toMarkdownItem(taken: Taken, comma: string): string {
  const { who, how, words, isQuote, sources } = taken
  const head = [who && `**${literal(who)}**`, how && `(${literal(how)})`].filter(Boolean).join(' ')
  return [
    isQuote ? `> ${literal(words)}` : literal(words),
    '',
    `${head}  `,
    sources
      .map(({ title, url, rest }) => [linked(title, url), ...rest.map(literal)].join(comma))
      .join('  \n'),
    '',
  ].join('\n')
}

/** HTML: the words in their language and direction, below them who and where, with links. */
export function toHtmlItem(taken: Taken, comma: string): string {
  const { words, lang, dir, isQuote, sources } = taken
  const tag = isQuote ? 'blockquote' : 'p'
  const line = ({ title, url, rest }: SourceLine) =>
    `<bdi dir="${directionOf(title)}">${linkHtml(title, url)}</bdi>${rest
      .map((part) => comma + escapeHtml(part))
      .join('')}`
  return [
    `<${tag} lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</${tag}>`,
    `<p>${escapeHtml(headOf(taken))}<br>${sources.map(line).join('<br>')}</p>`,
  ].join('')
}
