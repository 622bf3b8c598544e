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
import { readFileSync } from 'node:fs'
import { parseOptions, refuse } from '../../parse-options.ts'
import { parseMap, type RowChoice } from './columns.ts'
import { readCsv } from './csv.ts'
import { getType } from './draft.ts'
import { importFile, type Format } from './import-file.ts'
import { readJsonLine } from './jsonl.ts'
import { readSparql, usualColumns } from './sparql.ts'
import { toReport } from './tally.ts'
import { withClasses } from './wikidata-classes.ts'
import { readDumpLine } from './wikidata.ts'

/** What was asked for cannot be done as asked. */
export class BadImport extends Error {
  override name = 'BadImport'
}

const BETWEEN_LINES = 2000

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
  const classes = withClasses([
    ...values.class,
    ...(values.classes
      ? readFileSync(values.classes, 'utf8')
          .split('\n')
          .filter((line) => line.trim() !== '' && !line.startsWith('#'))
      : []),
  ])
  const columns = parseMap(values.map)
  const typeOf = (word: string) => getType(word) ?? fail(`unknown type: ${word}`)
  const choice = (map: RowChoice['columns']): RowChoice => ({
    columns: map,
    type: values.type ? typeOf(values.type) : null,
    language: languages.includes('en') ? 'en' : languages[0]!,
    classes,
    // Wikidata's label service joins other names by commas
    separator: new RegExp(
      (values.separator ?? (kind === 'sparql' ? ',' : '|')).replaceAll(/[^\s\w]/g, String.raw`\$&`),
    ),
  })
  const formats: Record<string, () => Format> = {
    jsonl: () => ({ line: readJsonLine, unique: false }),
    wikidata: () => {
      const types = values.types ? new Set(values.types.split(',').map(typeOf)) : null
      return { line: (text) => readDumpLine(text, { languages, types, classes }), unique: true }
    },
    sparql: () => ({
      rows: (chunks) => readSparql(chunks, choice(columns.length > 0 ? columns : usualColumns)),
    }),
    csv: () =>
      columns.length > 0
        ? {
            rows: (chunks) =>
              readCsv(
                chunks,
                values.delimiter ?? (/\.tsv(?:\.|$)/.test(file) ? '\t' : ','),
                choice(columns),
              ),
          }
        : fail('csv wants --map FIELD=COLUMN,…'),
  }
  const format = Object.hasOwn(formats, kind)
    ? formats[kind]!()
    : refuse(`import: unknown kind: ${kind}. See --help.`)
  let said = 0
  const tally = await importFile({
    file,
    out,
    languages,
    format,
    choices: { kind, ...values },
    onProgress: ({ read, kept, malformed }, done, bytes) => {
      if (performance.now() - said < BETWEEN_LINES && done < bytes) return
      said = performance.now()
      console.error(
        `${((done / bytes) * 100).toFixed(1)} % of ${(bytes / 1e6).toFixed(1)} MB: ${read} read, ${kept} kept, ${malformed} malformed`,
      )
    },
  })
  console.log(toReport(tally))
}

function fail(message: string): never {
  throw new BadImport(message)
}
