/**
 * The pieces that an article of Wikipedia cites, from the templates of its references in Arabic,
 * English and French. https://en.wikipedia.org/wiki/Help:Citation_Style_1
 */
import type { ReportRecord } from '../../../model/knowledge.ts'
import { normaliseAddress } from '../../terms/normalise-address.ts'
import { siteOf } from '../../terms/site-of.ts'
import { readCiteDate } from './cite-date.ts'
import { findTemplates, type Template } from './find-templates.ts'
import { plainWords, withoutComments } from './plain-words.ts'

/** More than any article needs. */
const most = 400

/** "cite news", «استشهاد بخبر», "lien web": what a template of a reference is called. */
const isCite = (name: string): boolean =>
  /^(?:cite |citation$|استشهاد|مرجع |lien web$|article$|lien brisé$)/.test(name) &&
  !isBook.test(name)
/** Books and works of reference report nothing. */
const isBook = /book|encyclop|map|كتاب|موسوعة|خريطة|ouvrage/

const keys = {
  title: ['title', 'عنوان', 'العنوان', 'titre'],
  url: ['url', 'مسار', 'المسار', 'وصلة', 'lire en ligne'],
  outlet: [
    'newspaper',
    'work',
    'website',
    'journal',
    'magazine',
    'صحيفة',
    'الصحيفة',
    'عمل',
    'العمل',
    'موقع',
    'مجلة',
    'périodique',
    'site',
    'agency',
    'وكالة',
    'publisher',
    'ناشر',
    'الناشر',
    'éditeur',
  ],
  date: ['date', 'تاريخ', 'التاريخ', 'year', 'سنة'],
  lang: ['language', 'lang', 'لغة', 'اللغة', 'langue'],
  last: [
    'last',
    'last1',
    'author',
    'author1',
    'الأخير',
    'الأخير1',
    'مؤلف',
    'مؤلف1',
    'nom1',
    'nom',
    'auteur',
    'auteur1',
  ],
  first: ['first', 'first1', 'الأول', 'الأول1', 'prénom1', 'prénom'],
}

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
  const title = plainWords(given(keys.title)).replace(/^["«“]([^"«»“”]+)["»”]$/, '$1')
  if (title === '' || !isWebAddress(url)) return null
  const site = siteOf(url)
  const outlet = plainWords(given(keys.outlet)) || site
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

/** French references may write day, month and year apart. */
function dateOf(values: Template['values'], date: string): string | null {
  const apart = ['jour', 'mois', 'année']
    .map((key) => values.get(key) ?? '')
    .join(' ')
    .trim()
  return readCiteDate(plainWords(date || apart))
}

/** Languages as references name them; codes as they are. */
const languages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    english: 'en',
    arabic: 'ar',
    french: 'fr',
    hebrew: 'he',
    german: 'de',
    spanish: 'es',
    إنجليزية: 'en',
    الإنجليزية: 'en',
    عربية: 'ar',
    العربية: 'ar',
    فرنسية: 'fr',
    عبرية: 'he',
    anglais: 'en',
    arabe: 'ar',
    français: 'fr',
  }),
)

function codeOf(words: string): string | null {
  const word = words.toLowerCase()
  return languages.get(word) ?? /^([a-z]{2})(?:-[a-z]{2})?$/.exec(word)?.[1] ?? null
}

/** Only what the template's own name says for sure. */
function kindOf(name: string): ReportRecord['kind'] | null {
  if (/journal|دورية/.test(name)) return 'study'
  if (/interview|مقابلة/.test(name)) return 'interview'
  if (/press release|بيان/.test(name)) return 'statement'
  return null
}
