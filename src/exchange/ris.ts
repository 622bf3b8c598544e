/** References in RIS: one tag a line, as reference managers have read it since Reference Manager. */
import { cslTypeOf } from './csl.ts'
import { dateParts } from './date-parts.ts'
import { onOneLine } from './on-one-line.ts'
import type { Reference } from './references.ts'

/** RIS's types of those of CSL. */
const types: Record<string, string> = {
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  webpage: 'ELEC',
  report: 'RPRT',
  // PCOMM would be a letter; what is cited was published
  interview: 'NEWS',
  post: 'ELEC',
}

/** Types of which a publisher is told (PB) and no larger title (T2): there T2 is a series. */
const published = new Set(['RPRT', 'VIDEO'])

/** "2025/08/06/": RIS keeps the slashes of what is missing. */
function risDate(iso: string | null): string {
  const [year, month, day] = dateParts(iso)
  const two = (part: number | undefined) => (part === undefined ? '' : `${part}`.padStart(2, '0'))
  return year === undefined ? '' : `${year}/${two(month)}/${two(day)}/`
}

/** `accessed`: the ISO day on which the reader saw those that name no day. Lines end as RIS asks, with CR and LF. */
export function toRis(references: readonly Reference[], accessed: string): string {
  return references
    .flatMap((reference) => {
      const { key, role, title, authors, outlet, date, lang, url } = reference
      const type = types[cslTypeOf(reference)] ?? 'GEN'
      const lines: [tag: string, value: string | null][] = [
        ['TY', type],
        ['ID', key],
        ['TI', title],
        ...authors.map((name): [string, string] => ['AU', name]),
        [published.has(type) ? 'PB' : 'T2', outlet],
        ['PY', date?.slice(0, 4) ?? null],
        ['DA', risDate(date)],
        ['LA', lang],
        ['UR', url],
        ['KW', role],
        ['Y2', risDate(reference.read ?? accessed)],
      ]
      return [
        ...lines
          .filter(([, value]) => value)
          .map(([tag, value]) => `${tag}  - ${onOneLine(value!)}`),
        'ER  - ',
        '',
      ]
    })
    .join('\r\n')
}
