/** One taken thing as text, Markdown or HTML. */
import { plainText, safeUrl } from '../quote.ts'
import type { CardStrings } from '../strings/card-strings.ts'
import { escapeHtml, isolate, linkHtml } from './html-text.ts'
import { beginLine, isolateAddress, isolateText } from './isolate-text.ts'
import { linked, literal, literalIn } from './markdown-text.ts'
import { directionOf, type SourceLine, type Taken } from './taken.ts'

const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim()

/** Of the interface, in whose language and direction the lines around strangers' words are written. */
type Way = Pick<CardStrings, 'lang' | 'dir' | 'comma'>

/** `name`: who, as it is written in this form. */
const headOf = (name: string | null, how: string | null): string =>
  [name, how && (name ? `(${how})` : how)].filter(Boolean).join(' ')

/**
 * Plain text: who, the words, and a line for each source with its address. A statement bears no
 * quotation marks but those that it has in the article.
 */
export function toPlain(taken: Taken, { comma, dir }: Way): string {
  const { who, how, what } = taken
  const isolated = (text: string) => isolateText(oneLine(text), dir)
  const words = isolated(taken.words)
  const sources = taken.sources.map(({ title, url, rest }) => {
    const safe = safeUrl(url)
    const line = beginLine(dir) + [title, ...rest].map(isolated).join(comma)
    return safe ? `${line} ${isolateAddress(safe, dir)}` : line
  })
  const head = headOf(who && isolated(who), how)
  return [`${head}: ${what === 'citation' ? `«${words}»` : words}`, ...sources].join('\n')
}

/** Markdown: the words as a quotation, below them who and where. */
export function toMarkdownItem(taken: Taken, { comma, dir }: Way): string {
  const { what, who, how, words, sources } = taken
  const isolated = (text: string) => literalIn(text, dir)
  const head = [who && `**${isolated(who)}**`, how && `(${literal(how)})`].filter(Boolean).join(' ')
  return [
    what === 'fact' ? literal(words) : `> ${literal(words)}`,
    '',
    `${head}  `,
    sources
      .map(({ title, url, rest }) => [linked(title, url, dir), ...rest.map(isolated)].join(comma))
      .join('  \n'),
    '',
  ].join('\n')
}

/** HTML: the words in their language and direction, below them who and where in ours, with links. */
export function toHtmlItem(taken: Taken, t: Way): string {
  const { who, how, what, words, lang, dir, sources } = taken
  const tag = what === 'fact' ? 'p' : 'blockquote'
  const line = ({ title, url, rest }: SourceLine) =>
    `<bdi dir="${directionOf(title)}">${linkHtml(title, url)}</bdi>${rest
      .map((part) => t.comma + isolate(part))
      .join('')}`
  const head = headOf(who && isolate(who), how && escapeHtml(how))
  return [
    `<${tag} lang="${escapeHtml(lang)}" dir="${dir}">${escapeHtml(words)}</${tag}>`,
    `<p lang="${t.lang}" dir="${t.dir}">${head}<br>${sources.map(line).join('<br>')}</p>`,
  ].join('')
}
