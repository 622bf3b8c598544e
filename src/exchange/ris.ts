/** References in RIS: one tag a line, as reference managers have read it since Reference Manager. */
import { cslTypeOf } from './csl.ts'
import { dateParts, onOneLine, type Reference } from './references.ts'

/** RIS's types of those of CSL. */
const types: Record<string, string> = {
  'article-newspaper': 'NEWS',
  broadcast: 'VIDEO',
  document: 'GEN',
  report: 'RPRT',
  interview: 'PCOMM',
  post: 'ELEC',
}

/** "2025/08/06/": RIS keeps the slashes of what is missing. */
function risDate(iso: string | null): string {
  const [year, month, day] = dateParts(iso)
  const two = (part: number | undefined) => (part === undefined ? '' : `${part}`.padStart(2, '0'))
  return year === undefined ? '' : `${year}/${two(month)}/${two(day)}/`
}

/** `accessed`: the ISO day on which the reader saw them. Lines end as RIS asks, with CR and LF. */
export function toRis(references: readonly Reference[], accessed: string): string {
  return references
    .flatMap((reference) => {
      const { key, role, title, authors, outlet, date, lang, url } = reference
      const lines: [tag: string, value: string | null][] = [
        ['TY', types[cslTypeOf(reference)] ?? 'GEN'],
        ['ID', key],
        ['TI', title],
        ...authors.map((name): [string, string] => ['AU', name]),
        ['T2', outlet],
        ['PY', date?.slice(0, 4) ?? null],
        ['DA', risDate(date)],
        ['LA', lang],
        ['UR', url],
        ['KW', role],
        ['Y2', risDate(accessed)],
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
