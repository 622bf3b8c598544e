/**
 * The pieces that an article of Wikipedia cites, from the templates of its references in every
 * language that has words for them
 */
import { wordsOfReferences, type ReferenceWords } from '../../../languages/words-in-reports.ts'
import type { ReportRecord } from '../../../model/knowledge.ts'
import { normaliseAddress } from '../../../model/normalise-address.ts'
import { cutHeadline } from '../../cut-headline.ts'
import { siteOf } from '../../terms/site-of.ts'
import { readCiteDate } from './cite-date.ts'
import { findTemplates, type Template } from './find-templates.ts'
import { plainWords, withoutComments } from './plain-words.ts'

/** More than any article needs. */
const most = 400

type Values = ReferenceWords['values']

/** The names of a value in all languages. */
const namesOf = (...values: (keyof Values)[]): string[] =>
  values.flatMap((value) => wordsOfReferences.flatMap((words) => words.values[value] ?? []))

/** What all languages have for a part, as one regular expression. */
const anyOf = (part: (words: ReferenceWords) => string | undefined): string =>
  wordsOfReferences.flatMap((words) => part(words) ?? []).join('|')

const cite = new RegExp(`^(?:${anyOf(({ cites }) => cites)})`)
/** Books and works of reference report nothing. */
const book = new RegExp(anyOf(({ books }) => books))
/** "cite news", «استشهاد بخبر», "lien web": whether a template of a reference is called so. */
const isCite = (name: string): boolean => cite.test(name) && !book.test(name)

const keys = {
  title: namesOf('title'),
  url: namesOf('url'),
  outlet: namesOf('outlet', 'agency', 'publisher'),
  date: namesOf('date', 'year'),
  lang: namesOf('lang'),
  last: namesOf('lastName'),
  first: namesOf('firstName'),
}
const apart = wordsOfReferences.flatMap(({ values }) => (values.apart ? [values.apart] : []))
const kinds = (['study', 'interview', 'statement'] as const).map(
  (kind) => [kind, new RegExp(anyOf((words) => words.kinds?.[kind]))] as const,
)
const languages: ReadonlyMap<string, string> = new Map(
  wordsOfReferences.flatMap((words) => Object.entries(words.languages)),
)

/**
 * In the order of the article, one record for each address. What has no title and no address of the
 * web is left out, and so is what Wikipedia itself holds.
 */
export function findCitedPieces(wikitext: string): ReportRecord[] {
  const found = new Map<string, ReportRecord>()
  for (const template of findTemplates(withoutComments(wikitext), isCite)) {
    const report = toReport(template)
    if (report && !found.has(report.id)) found.set(report.id, report)
    if (found.size >= most) break
  }
  return [...found.values()]
}

function toReport({ name, values }: Template): ReportRecord | null {
  const given = (among: readonly string[]): string =>
    among.map((key) => values.get(key)).find((value) => value !== undefined) ?? ''
  const url = given(keys.url).split(/\s/)[0]!
  const title = cutHeadline(plainWords(given(keys.title)).replace(/^["«“]([^"«»“”]+)["»”]$/, '$1'))
  if (title === '' || !isWebAddress(url)) return null
  const site = siteOf(url)
  const outlet = cutHeadline(plainWords(given(keys.outlet))) || site
  const date = dateOf(values, given(keys.date))
  const lang = codeOf(plainWords(given(keys.lang)))
  const author = [given(keys.first), given(keys.last)].map(plainWords).filter(Boolean).join(' ')
  const kind = kindOf(name)
  return {
    id: normaliseAddress(url),
    url,
    title,
    outlet,
    domain: site,
    ...(date && { date }),
    ...(lang && { lang }),
    ...(author && { authors: [author] }),
    ...(kind && { kind }),
  }
}

function isWebAddress(url: string): boolean {
  if (url.length > 1000 || !/^https?:\/\//.test(url) || !URL.canParse(url)) return false
  const { hostname, username, password } = new URL(url)
  return (
    username === '' &&
    password === '' &&
    hostname.includes('.') &&
    !/(?:^|\.)(?:wikipedia|wikimedia|wikidata|archive)\.org$|^(?:books|www)\.google\./.test(
      hostname,
    )
  )
}

/** References of some languages may write day, month and year apart. */
function dateOf(values: Template['values'], date: string): string | null {
  const parts = apart.map((names) =>
    names
      .map((name) => values.get(name) ?? '')
      .join(' ')
      .trim(),
  )
  return readCiteDate(plainWords(date || (parts.find(Boolean) ?? '')))
}

/** Languages as references name them; codes as they are. */
function codeOf(words: string): string | null {
  const word = words.toLowerCase()
  return languages.get(word) ?? /^([a-z]{2})(?:-[a-z]{2})?$/.exec(word)?.[1] ?? null
}

/** Only what the template's own name says for sure. */
const kindOf = (template: string): ReportRecord['kind'] | null =>
  kinds.find(([, name]) => name.test(template))?.[0] ?? null
