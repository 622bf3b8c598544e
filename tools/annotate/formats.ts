/** The forms in which `npm run annotate` gives what it found. */
import { toCsl } from '../../src/exchange/csl.ts'
import { csvColumns, csvLine, csvRows } from '../../src/exchange/csv.ts'
import { listReferences } from '../../src/exchange/references.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { toOutput } from './output.ts'

export const formatNames = ['json', 'csl', 'csv', 'w3c'] as const
export type FormatName = (typeof formatNames)[number]

interface Format {
  /** the first line of all; null: none */
  head: string | null
  /** the lines of one document. `now`: ISO date and time */
  lines(id: string, apparatus: Apparatus, now: string): string[]
}

/** An address for a document that has none: its id, as a name of this run's own. */
const addressOf = (id: string, { article }: Apparatus): string =>
  article.url || `urn:hashiya:${encodeURIComponent(id)}`

export const formats: Record<FormatName, Format> = {
  json: { head: null, lines: (id, apparatus) => [JSON.stringify(toOutput(id, apparatus))] },
  /** one item a line; the document's id goes before the item's own */
  csl: {
    head: null,
    lines: (id, apparatus, now) =>
      toCsl(listReferences(apparatus), now.slice(0, 10)).map((item) =>
        JSON.stringify({ ...item, id: `${id}/${item.id}` }),
      ),
  },
  csv: {
    head: csvLine(['document', ...csvColumns]),
    lines: (id, apparatus) =>
      csvRows(apparatus).map((row) => csvLine([id, ...csvColumns.map((column) => row[column])])),
  },
  /** one AnnotationPage a line */
  w3c: {
    head: null,
    lines: (id, apparatus, now) => [
      JSON.stringify(toWebAnnotations(apparatus, addressOf(id, apparatus), now)),
    ],
  },
}
