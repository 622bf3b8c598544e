import type { EntityType } from '../../../src/model/kinds.ts'
import { getType, leftOut, malformed, type Draft, type Reading } from './draft.ts'
import type { Classes } from './wikidata-classes.ts'

const fields = [
  'id',
  'qid',
  'type',
  'class',
  'kind',
  'name',
  'alias',
  'description',
  'country',
  'population',
  'domain',
  'prior',
] as const
type Field = (typeof fields)[number]

/** Which column of a table tells what: `name:ar=الاسم`. */
export interface Column {
  field: Field
  /** null where the value itself says its language, or it has none */
  language: string | null
  column: string
}

/** A mapping that cannot be read. */
export class BadMap extends Error {
  override name = 'BadMap'
}

/** "name:en=Name,name:ar=الاسم,type=Type". Throws BadMap. */
export function parseMap(maps: readonly string[]): Column[] {
  return maps
    .flatMap((map) => map.split(','))
    .filter((part) => part.trim() !== '')
    .map((part) => {
      const [, name = '', language, column] =
        /^([a-z]+)(?::([a-z]{2,3}))?=(.+)$/.exec(part.trim()) ?? []
      const field = fields.find((known) => known === name)
      if (!field || !column)
        throw new BadMap(
          `not FIELD=COLUMN or FIELD:LANGUAGE=COLUMN: "${part.trim()}"; fields: ${fields.join(', ')}`,
        )
      return { field, language: language ?? null, column: column.trim() }
    })
}

/** A value of a cell with the language that it states itself. */
export interface Cell {
  text: string
  language: string | null
}

export interface RowChoice {
  columns: readonly Column[]
  /** the type of rows that tell none */
  type: EntityType | null
  /** the language of names that tell none */
  language: string
  classes: Classes
  /** what stands between several names in one cell */
  separator: RegExp
}

/** The filled cells of a field, each with the language of its text. */
type Cells = (field: Field) => { text: string; language: string }[]

/**
 * A row as a draft. `cellsOf` gives the cells of a column, none for a column that the row lacks.
 */
export function readRow(
  cellsOf: (column: string) => readonly Cell[],
  row: number,
  choice: RowChoice,
): Reading {
  const cells: Cells = (field) =>
    choice.columns
      .filter((column) => column.field === field)
      .flatMap(({ column, language }) =>
        cellsOf(column)
          .map((cell) => ({
            text: cell.text.trim(),
            language: language ?? cell.language ?? choice.language,
          }))
          .filter(({ text }) => text !== ''),
      )
  const facts = readFacts((field) => cells(field)[0]?.text ?? null)
  // a query service gives the identifier as the name of what nobody named in the languages asked for
  const named: Cells = (field) => cells(field).filter(({ text }) => text !== facts.qid)
  const { labels, aliases } = readNames(named, choice.separator)
  const name = labels.en ?? Object.values(labels)[0]
  if (name === undefined) return malformed('no name')
  const word = cells('type')[0]?.text ?? null
  const meaning = cells('class')
    .map(({ text }) => choice.classes.get(identifierOf(text) ?? ''))
    .find(Boolean)
  const type = word === null ? (meaning?.type ?? choice.type) : getType(word)
  if (!type)
    return word === null
      ? leftOut('no type: map a type or a class, or give --type')
      : malformed(`unknown type: ${word}`)
  return {
    draft: {
      type,
      labels,
      aliases,
      descriptions: readDescriptions(cells),
      domains: cells('domain').map(({ text }) => toDomain(text)),
      ...facts,
      id: facts.id ?? (slugOf(name) || `row-${row}`),
      kind: cells('kind')[0]?.text ?? meaning?.kind ?? '',
      fame: { languages: Object.keys(labels).length, ...readPopulation(cells) },
    },
  }
}

/** The first name of each language is its label; further ones are aliases. */
function readNames(cells: Cells, separator: RegExp): Pick<Draft, 'labels' | 'aliases'> {
  const labels: Record<string, string> = {}
  const aliases: Record<string, string[]> = {}
  for (const { text, language } of cells('name')) {
    if (!Object.hasOwn(labels, language)) labels[language] = text
    else if (labels[language] !== text) (aliases[language] ??= []).push(text)
  }
  for (const { text, language } of cells('alias'))
    (aliases[language] ??= []).push(
      ...text
        .split(separator)
        .map((name) => name.trim())
        .filter(Boolean),
    )
  return { labels, aliases }
}

function readDescriptions(cells: Cells): Record<string, string> {
  const descriptions: Record<string, string> = {}
  for (const { text, language } of cells('description')) descriptions[language] ??= text
  return descriptions
}

/** `id` null: the row states none. */
function readFacts(
  first: (field: Field) => string | null,
): Pick<Draft, 'qid' | 'country' | 'prior'> & { id: string | null } {
  const id = first('id')
  const qid = identifierOf(first('qid') ?? id ?? '')
  const country = first('country')
  const prior = Number(first('prior') ?? Number.NaN)
  return {
    id: qid && (id === null || identifierOf(id)) ? qid : id,
    ...(qid && { qid }),
    ...(country && { country: country.toUpperCase() }),
    ...(prior >= 0 && prior <= 1 && { prior }),
  }
}

function readPopulation(cells: Cells): { population?: number } {
  const population = Number(cells('population')[0]?.text.replaceAll(/[,\s\u066c]/g, ''))
  return population > 0 ? { population } : {}
}

/** The host of an address, as a domain is written. */
const toDomain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/.*$/, '')

/** "Q42" or ".../entity/Q42". */
const identifierOf = (text: string): string | null =>
  /(?:^|\/)(Q[1-9]\d*)$/.exec(text.trim())?.[1] ?? null

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
