/** An apparatus as one table of comma-separated values (RFC 4180). */
import type { Citation } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { recordKey } from '../model/record-key.ts'
import type { Span } from '../model/text.ts'
import { onOneLine } from './on-one-line.ts'
import { joinSpans } from './join-spans.ts'

export const csvColumns = [
  'kind',
  'id',
  'words',
  'speaker',
  'cue',
  'basis',
  'type',
  'start',
  'end',
  'record',
  'title',
  'outlet',
  'date',
  'url',
] as const

type Row = Partial<Record<(typeof csvColumns)[number], string | number | null>>

/**
 * Where a formula would begin, by signs of any width: at a cell's beginning, and behind a semicolon,
 * which parts the cells where the comma is the decimal sign.
 */
const formula = /(^|;)(?="*[=+\-@＝＋－＠])/g

/**
 * A cell. A value that a table program would take for a formula is led by an apostrophe, as they
 * write it themselves: an article's words must start nothing.
 */
function cell(value: string | number | null | undefined): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'number') return `${value}`
  const safe = onOneLine(value).replace(formula, "$1'")
  return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** One line of the table, without its end. */
export const csvLine = (values: readonly (string | number | null | undefined)[]): string =>
  values.map(cell).join(',')

/** The days that the text allows, from the first to the last (ISO 8601); one day by itself. */
const daysOf = ({ from, to }: Citation): string | null =>
  from === null || to === null || from === to ? from : `${from}/${to}`

/** The rows of an apparatus: names, claims, citations with their pieces, links, related reports. */
export function csvRows({
  document,
  entities,
  claims,
  citations,
  links = [],
  related,
}: Pick<Apparatus, 'document' | 'entities' | 'claims' | 'citations' | 'links' | 'related'>): Row[] {
  const words = (spans: readonly Span[]) => joinSpans(document.text, spans)
  const names = new Map(entities.map(({ id, name }) => [id, name]))
  return [
    ...entities.map((one): Row => ({
      kind: 'name',
      id: one.id,
      words: one.name,
      type: one.type,
      ...one.mentions[0],
      record: one.link && recordKey(one.link),
    })),
    ...claims.map(({ id, source, entity, cue, content, kind, basis }): Row => ({
      kind: 'claim',
      id,
      words: words(content),
      speaker: names.get(entity ?? '') ?? words(source),
      cue: words(cue),
      basis,
      type: kind,
      ...(content[0] ?? cue[0] ?? source[0]),
    })),
    ...citations.map((one): Row => ({
      kind: 'citation',
      id: one.id,
      words: words([one]),
      type: one.kind,
      start: one.start,
      end: one.end,
      title: one.resolved[0]?.title,
      outlet: one.resolved[0]?.outlet ?? one.outlets.join(' / '),
      date: one.resolved[0]?.date ?? daysOf(one),
      url: one.resolved[0]?.url,
    })),
    ...links.map(({ start, end, title, outlet, site, date, url }): Row => ({
      kind: 'link',
      words: words([{ start, end }]),
      start,
      end,
      title,
      outlet: outlet ?? site,
      date,
      url,
    })),
    ...related.map(({ title, outlet, date, url }): Row => ({
      kind: 'related',
      title,
      outlet,
      date,
      url,
    })),
  ]
}

/**
 * A whole table of such lines. It begins with a byte order mark: without it spreadsheets take Arabic
 * for another encoding.
 */
export const csvTable = (lines: readonly string[]): string =>
  `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`

export const toCsv = (apparatus: Apparatus): string =>
  csvTable([
    csvLine(csvColumns),
    ...csvRows(apparatus).map((row) => csvLine(csvColumns.map((column) => row[column]))),
  ])
