import { isObject } from '../../../src/model/shape.ts'
import { isText } from '../check/fields.ts'
import { readRow, type Cell, type Column, type RowChoice } from './columns.ts'
import { malformed } from './draft.ts'
import type { Numbered } from './run-import.ts'
import { splitObjects } from './split-objects.ts'

/**
 * Column names of Wikidata's query service when no map is given: ?item with its label service,
 * ?class for the type.
 */
export const usualColumns: readonly Column[] = [
  { field: 'id', language: null, column: 'item' },
  { field: 'name', language: null, column: 'itemLabel' },
  { field: 'description', language: null, column: 'itemDescription' },
  { field: 'alias', language: null, column: 'itemAltLabel' },
  { field: 'class', language: null, column: 'class' },
]

/**
 * SPARQL 1.1 Query Results JSON. Rows about one thing are put together by their id column, wherever
 * they stand: memory grows with the things, not with the rows. Results that were cut off end with a
 * malformed row.
 */
export async function* readSparql(
  chunks: AsyncIterable<Buffer>,
  choice: RowChoice,
): AsyncGenerator<Numbered> {
  const idColumn = choice.columns.find(({ field }) => field === 'id')?.column ?? null
  const things = new Map<string, { number: number; cells: Map<string, Cell[]> }>()
  let number = 0
  for await (const text of splitObjects(chunks, 'bindings')) {
    number++
    const binding = parsed(text)
    if (!binding) {
      yield { reading: malformed('not a row of results'), number }
      continue
    }
    const id = idColumn ? cellOf(binding[idColumn])?.text : `row ${number}`
    if (id === undefined) {
      yield { reading: malformed(`no ${idColumn}`), number }
      continue
    }
    let thing = things.get(id)
    if (!thing) things.set(id, (thing = { number, cells: new Map() }))
    for (const [column, value] of Object.entries(binding)) {
      const cell = cellOf(value)
      const known = thing.cells.get(column) ?? []
      if (
        !cell ||
        known.some(({ text, language }) => text === cell.text && language === cell.language)
      )
        continue
      thing.cells.set(column, [...known, cell])
    }
  }
  for (const { number, cells } of things.values())
    yield { reading: readRow((column) => cells.get(column) ?? [], number, choice), number }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** A blank node names nothing outside its own results. */
function cellOf(term: unknown): Cell | null {
  if (!isObject(term) || !isText(term.value) || term.type === 'bnode') return null
  const language = term['xml:lang']
  return {
    text: term.value,
    language: isText(language) ? language.toLowerCase().split('-')[0]! : null,
  }
}
