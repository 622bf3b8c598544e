/** One taken thing as text, Markdown or HTML. */
import { plainText, safeUrl } from '../quote.ts'
import { escapeHtml, isolate, linkHtml } from './html-text.ts'
import { linked, literal } from './markdown-text.ts'
import { directionOf, type SourceLine, type Taken } from './taken.ts'

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

const headOf = ({ who, how }: Taken): string =>
  [who && oneLine(who), how && (who ? `(${how})` : how)].filter(Boolean).join(' ')

/**
 * Plain text: who, the words, and a line for each source with its address. A statement bears no
 * quotation marks but those that it has in the article.
 */
export function toPlain(taken: Taken, comma: string): string {
  const words = oneLine(taken.words)
  const sources = taken.sources.map(({ title, url, rest }) =>
    [[oneLine(title), ...rest.map(oneLine)].join(comma), safeUrl(url)].filter(Boolean).join(' '),
  )
  return [`${headOf(taken)}: ${taken.what === 'citation' ? `«${words}»` : words}`, ...sources].join(
    '\n',
  )
}

/** Markdown: the words as a quotation, below them who and where. */
export function toMarkdownItem(taken: Taken, comma: string): string {
  const { what, who, how, words, sources } = taken
  const head = [who && `**${literal(who)}**`, how && `(${literal(how)})`].filter(Boolean).join(' ')
  return [
    what === 'fact' ? literal(words) : `> ${literal(words)}`,
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
  const { what, words, lang, dir, sources } = taken
  const tag = what === 'fact' ? 'p' : 'blockquote'
  const line = ({ title, url, rest }: SourceLine) =>
    `<bdi dir="${directionOf(title)}">${linkHtml(title, url)}</bdi>${rest
      .map((part) => comma + isolate(part))
      .join('')}`
  return [
    `<${tag} lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</${tag}>`,
    `<p>${escapeHtml(headOf(taken))}<br>${sources.map(line).join('<br>')}</p>`,
  ].join('')
}
