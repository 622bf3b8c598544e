/** The forms in which `npm run annotate` gives what it found. */
import { toCsl } from '../../src/exchange/csl.ts'
import { csvColumns, csvLine, csvRows } from '../../src/exchange/csv.ts'
import { listReferences } from '../../src/exchange/references.ts'
import { toWebAnnotations } from '../../src/exchange/web-annotations.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import { chooseLanguage } from '../../src/model/choose-language.ts'
import { getStrings } from '../../src/ui/strings/get-strings.ts'
import { toMarkdown } from '../../src/ui/take/markdown.ts'
import { toNotes, toOutput } from './output.ts'

export const formatNames = ['json', 'csl', 'csv', 'w3c', 'markdown'] as const
export type FormatName = (typeof formatNames)[number]

interface Format {
  /** the first line of all; null: none */
  head: string | null
  /** the lines of one document */
  lines(id: string, apparatus: Apparatus, asked: Asked): string[]
}

/** What else a run was asked for. */
export interface Asked {
  /** ISO date and time */
  now: string
  /** what the packs know of the linked names, where the form has room for it */
  notes: boolean
}

/**
 * An address for a document that has none: its id, as a name of this run's own. Half a character in
 * the id, which JSON allows, cannot stand in an address: U+FFFD stands for it.
 */
const addressOf = (id: string, { article }: Apparatus): string =>
  article.url || `urn:hashiya:${encodeURIComponent(id.toWellFormed())}`

/** A document without a title is called by its id. */
const withName = (id: string, { article, ...rest }: Apparatus): Apparatus => ({
  ...rest,
  article: { ...article, title: article.title || id },
})

export const formats: Record<FormatName, Format> = {
  json: {
    head: null,
    lines: (id, apparatus, { notes }) => [
      JSON.stringify({
        ...toOutput(id, apparatus),
        ...(notes && { notes: toNotes(apparatus) }),
      }),
    ],
  },
  /** one item a line; the document's id goes before the item's own */
  csl: {
    head: null,
    lines: (id, apparatus, { now }) =>
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
    lines: (id, apparatus, { now }) => [
      JSON.stringify(toWebAnnotations(apparatus, addressOf(id, apparatus), now)),
    ],
  },
  /** a page for each, in its own language where the interface speaks it, ended by a rule */
  markdown: {
    head: null,
    lines: (id, apparatus) => [
      toMarkdown(
        withName(id, apparatus),
        getStrings(chooseLanguage(null, apparatus.document.lang)),
      ),
      '---',
      '',
    ],
  },
}
