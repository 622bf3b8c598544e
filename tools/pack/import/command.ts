/**
 * npm run --silent pack -- import KIND FILE -o SOURCE [--languages ar,en] …
 *
 * Makes a pack's source. FILE may be compressed (.gz, .bz2). By kind:
 *
 * - jsonl FILE
 * - wikidata DUMP.json [--types person,organisation,place] [--class Q…=TYPE:kind]… [--classes FILE]
 * - sparql RESULTS.json [--map name=itemLabel,…] [--type TYPE] [--class …]
 * - csv TABLE.csv --map name:en=Name,name:ar=الاسم,type=Type,… [--type TYPE] [--delimiter ;]
 *   [--separator "|"]
 */
import { parseOptions, refuse } from '../../parse-options.ts'
import { parseMap, type RowChoice } from './columns.ts'
import { readCsv } from './csv.ts'
import { getType } from './draft.ts'
import { importFile, type Format } from './import-file.ts'
import { readJsonLine } from './jsonl.ts'
import { createProgressReport } from './progress.ts'
import { readList } from './read-list.ts'
import { readSparql, usualColumns } from './sparql.ts'
import { toReport } from './tally.ts'
import { withClasses } from './wikidata-classes.ts'
import { readDumpLine } from './wikidata.ts'

/** What was asked for cannot be done as asked. */
export class BadImport extends Error {
  override name = 'BadImport'
}

interface ImportOptions {
  output?: string
  languages: string
  types?: string
  type?: string
  class: string[]
  classes?: string
  map: string[]
  delimiter?: string
  separator?: string
}

/** What an import is asked to do. */
interface ImportTask {
  kind: string
  file: string
  languages: string[]
  options: ImportOptions
}

/** Runs `import` with the words after it. Throws BadImport, BadMap, BadClass, MissingColumn. */
export async function runImportCommand(words: string[]): Promise<void> {
  const {
    values,
    positionals: [kind, file],
  } = parseOptions(
    import.meta.filename,
    {
      output: { type: 'string', short: 'o' },
      languages: { type: 'string', default: 'ar,en' },
      types: { type: 'string' },
      type: { type: 'string' },
      class: { type: 'string', multiple: true, default: [] },
      classes: { type: 'string' },
      map: { type: 'string', multiple: true, default: [] },
      delimiter: { type: 'string' },
      separator: { type: 'string' },
    },
    { args: words, words: 2 },
  )
  const out = values.output
  const languages = values.languages
    .split(',')
    .map((language) => language.trim())
    .filter(Boolean)
  if (!kind || !file || !out || languages.length === 0)
    return refuse('import: takes a kind, a file and -o SOURCE. See --help.')
  const tally = await importFile({
    file,
    out,
    languages,
    format: createFormat({ kind, file, languages, options: values }),
    choices: { kind, ...values },
    onProgress: createProgressReport(),
  })
  console.log(toReport(tally))
}

/** How the lines or rows of the file are read. */
function createFormat({ kind, file, languages, options }: ImportTask): Format {
  const classes = withClasses([...options.class, ...readList(options.classes)])
  const columns = parseMap(options.map)
  const choice = (map: RowChoice['columns']): RowChoice => ({
    columns: map,
    type: options.type ? typeOf(options.type) : null,
    language: languages.includes('en') ? 'en' : languages[0]!,
    classes,
    // Wikidata's label service joins other names by commas
    separator: literally(options.separator ?? (kind === 'sparql' ? ',' : '|')),
  })
  switch (kind) {
    case 'jsonl':
      return { line: readJsonLine, unique: false }
    case 'wikidata': {
      const types = options.types ? new Set(options.types.split(',').map(typeOf)) : null
      return { line: (text) => readDumpLine(text, { languages, types, classes }), unique: true }
    }
    case 'sparql': {
      const rows = choice(columns.length > 0 ? columns : usualColumns)
      return { rows: (chunks) => readSparql(chunks, rows) }
    }
    case 'csv': {
      if (columns.length === 0) return fail('csv wants --map FIELD=COLUMN,…')
      const delimiter = options.delimiter ?? (/\.tsv(?:\.|$)/.test(file) ? '\t' : ',')
      const rows = choice(columns)
      return { rows: (chunks) => readCsv(chunks, delimiter, rows) }
    }
    default:
      return refuse(`import: unknown kind: ${kind}. See --help.`)
  }
}

const typeOf = (word: string) => getType(word) ?? fail(`unknown type: ${word}`)

/** An expression that finds just these characters. */
const literally = (characters: string): RegExp =>
  new RegExp(characters.replaceAll(/[^\s\w]/g, String.raw`\$&`))

function fail(message: string): never {
  throw new BadImport(message)
}
