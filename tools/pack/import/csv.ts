import { pipeline, Readable } from 'node:stream'
import { parse } from 'csv-parse'
import { readRow, type Cell, type RowChoice } from './columns.ts'
import { malformed, type Reading } from './draft.ts'
import type { Numbered } from './run-import.ts'

/** A table that lacks a column which the map names. */
export class MissingColumn extends Error {
  override name = 'MissingColumn'
}

/**
 * Rows of a table whose first row names the columns. Throws MissingColumn and what reading the
 * chunks throws. A row that cannot be read is malformed, not fatal.
 */
export async function* readCsv(
  chunks: AsyncIterable<Buffer>,
  delimiter: string,
  choice: RowChoice,
): AsyncGenerator<Numbered> {
  let skipped: Reading[] = []
  const rows = pipeline(
    Readable.from(chunks),
    parse({
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        skipped.push(malformed(error?.message ?? 'not a row'))
      },
    }),
    // whoever iterates the rows hears of the failure
    () => {},
  )
  let names: string[] | null = null
  let number = 0
  for await (const row of rows as AsyncIterable<string[]>) {
    number++
    if (!names) {
      names = row.map((name) => name.trim())
      const missing = choice.columns.find(({ column }) => !names!.includes(column))
      if (missing)
        throw new MissingColumn(`no column "${missing.column}"; there are: ${names.join(', ')}`)
      continue
    }
    for (const reading of skipped) yield { reading, number }
    skipped = []
    const places = names
    const cellsOf = (column: string): Cell[] => {
      const text = row[places.indexOf(column)]
      return text === undefined ? [] : [{ text, language: null }]
    }
    yield { reading: readRow(cellsOf, number, choice), number }
  }
  for (const reading of skipped) yield { reading, number }
}
