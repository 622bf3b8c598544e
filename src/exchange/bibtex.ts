/** References in BibTeX, with biblatex's fields for day, address and language. */
import { cslTypeOf } from './csl.ts'
import { onOneLine } from './on-one-line.ts'
import type { Reference } from './references.ts'

/**
 * What TeX would read as its own; letters of any script stay as they are (UTF-8). Braces go by name:
 * BibTeX counts those behind a backslash too, and one without its partner would swallow the rest of
 * the file.
 */
const escapes: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
const literal = (text: string): string =>
  onOneLine(text).replace(/[\\{}~^%&#_$]/g, (sign) => escapes[sign] ?? `\\${sign}`)

/** An address is read letter for letter: only what would end the field is written otherwise. */
const address = (url: string): string => onOneLine(url).replace(/[{}\\ ]/g, encodeURIComponent)

/** The names of languages that biblatex knows. */
const languages: ReadonlyMap<string | null, string> = new Map([
  ['ar', 'arabic'],
  ['en', 'english'],
  ['fr', 'french'],
  ['es', 'spanish'],
])

/** The entry's type and the field of its outlet; what is neither stands as @misc. */
const forms: Record<string, [type: string, outlet: string]> = {
  'article-newspaper': ['article', 'journal'],
  report: ['techreport', 'institution'],
}

/** `accessed`: the ISO day on which the reader saw those that name no day. */
export function toBibtex(references: readonly Reference[], accessed: string): string {
  return references.map((reference) => entryOf(reference, accessed)).join('\n')
}

function entryOf(reference: Reference, accessed: string): string {
  const { key, role, title, authors, outlet, date, lang, url } = reference
  const [type, outletField] = forms[cslTypeOf(reference)] ?? ['misc', 'howpublished']
  const fields: [name: string, value: string | null | undefined][] = [
    // a second pair of braces keeps the capitals
    ['title', `{${literal(title)}}`],
    ['author', authors.map((name) => `{${literal(name)}}`).join(' and ')],
    [outletField, outlet && literal(outlet)],
    // an article of a newspaper, not of a learned journal: biblatex's styles and pandoc ask for it
    ['entrysubtype', type === 'article' ? 'newspaper' : null],
    ['year', date && literal(date.slice(0, 4))],
    ['date', date && literal(date)],
    ['url', address(url)],
    ['urldate', reference.read ?? accessed],
    ['langid', languages.get(lang)],
    ['keywords', role],
  ]
  return [
    `@${type}{${key},`,
    ...fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = {${value}},`),
    '}',
    '',
  ].join('\n')
}
