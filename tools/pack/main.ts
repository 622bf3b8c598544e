/**
 * npm run --silent pack -- VERB …
 *
 * - check SOURCE…: what is wrong with a pack's source; exit code 1 when it is refused
 * - build SOURCE -o FILE: compiles a source
 * - inspect FILE: what a compiled pack holds
 * - lookup FILE TEXT: the names of the pack found in a text
 * - import KIND FILE -o SOURCE: makes a source of a list, a table, a Wikidata dump or query results;
 *   see pack -- import --help
 * - catalogue FOLDER -o FILE: lists compiled packs for readers to install and update; key FILE makes
 *   a key to sign it; see pack -- catalogue --help
 * - headlines FOLDER --key FILE: adds the day's headlines from feeds, news sitemaps and GDELT's files
 *   to the packs of a folder and signs their catalogue; see pack -- headlines --help
 * - world DUMP -o FOLDER --key FILE: packs by theme and language of a Wikidata dump, with a signed
 *   catalogue; see pack -- world --help
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { parseOptions, refuse } from '../parse-options.ts'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../src/knowledge/pack-file/open-pack.ts'
import type { Pack } from '../../src/knowledge/pack-file/pack.ts'
import { PackError } from '../../src/knowledge/pack-file/pack-errors.ts'
import { BadCatalogueCommand, runCatalogueCommand } from './catalogue.ts'
import { checkPack } from './check/check-pack.ts'
import { compile, RefusedPack, toLine } from './compile.ts'
import { BadMap } from './import/columns.ts'
import { BadImport, runImportCommand } from './import/command.ts'
import { MissingColumn } from './import/csv.ts'
import { BadClass } from './import/wikidata-classes.ts'
import { runHeadlinesCommand } from './headlines/command.ts'
import { runWorldCommand } from './world/command.ts'
import { DumpCutOff } from './world/read-dump.ts'
import { NotOpml } from '../../src/reporting/feeds/opml.ts'
import { loadSource } from './load-source.ts'
import { openPackFile } from './open-file.ts'
import { UnreadableSource } from './source.ts'

const words = process.argv.slice(2)
const isImport = words[0] === 'import'
const isHeadlines = words[0] === 'headlines'
const isWorld = words[0] === 'world'
const isCatalogue = words[0] === 'catalogue' || words[0] === 'key'

const {
  values,
  positionals: [verb, ...rest],
} = parseOptions(
  import.meta.filename,
  { output: { type: 'string', short: 'o' } },
  { args: isImport || isCatalogue || isHeadlines || isWorld ? [] : words, words: Infinity },
)
const [first, second] = rest
try {
  if (isImport) await runImportCommand(words.slice(1))
  else if (isHeadlines) await runHeadlinesCommand(words)
  else if (isWorld) await runWorldCommand(words)
  else if (isCatalogue) await runCatalogueCommand(words)
  else if (verb === 'check' && first) rest.forEach(check)
  else if (verb === 'build' && first && values.output)
    writeFileSync(values.output, new Uint8Array(compile(loadSource(first))))
  else if (verb === 'inspect' && first) inspect(loadPack(first))
  else if (verb === 'lookup' && first && second) await lookup(first, second)
  else refuse(`pack: ${verb ? `${verb} lacks a word or is unknown` : 'no verb'}. See --help.`)
} catch (error) {
  // what the user must mend, a file that cannot be read among it; anything else is our fault
  const isTold =
    typeof (error as NodeJS.ErrnoException).code === 'string' ||
    [
      UnreadableSource,
      RefusedPack,
      PackError,
      BadImport,
      BadMap,
      BadClass,
      MissingColumn,
      BadCatalogueCommand,
      NotOpml,
      DumpCutOff,
    ].some((known) => error instanceof known)
  if (!isTold) throw error
  console.error((error as Error).message)
  process.exitCode = 1
}

function check(folder: string): void {
  const source = loadSource(folder)
  const findings = checkPack(source)
  for (const finding of findings) console.log(toLine(finding))
  const errors = findings.filter(({ severity }) => severity === 'error').length
  console.log(
    `${source.name}: ${source.entities.length} entities, ${source.reports.length} reports, ${errors} errors, ${findings.length - errors} warnings${errors ? ': refused' : ''}`,
  )
  if (errors) process.exitCode = 1
}

function loadPack(file: string): Pack {
  const { buffer, byteOffset, byteLength } = readFileSync(file)
  return openPack((buffer as ArrayBuffer).slice(byteOffset, byteOffset + byteLength))
}

function inspect({ manifest, size }: Pack): void {
  console.log(
    JSON.stringify(
      {
        ...manifest,
        size,
        indexBytesPerName: Math.round((size.indexBytes / size.names) * 100) / 100,
      },
      null,
      2,
    ),
  )
}

async function lookup(file: string, text: string): Promise<void> {
  const { pack, close } = await openPackFile(file)
  const knowledge = createKnowledge([pack])
  const lines = await knowledge.runWithRecords(() =>
    knowledge.findNames(text).map(({ start, end, candidates, hint, common }) =>
      JSON.stringify({
        start,
        end,
        name: text.slice(start, end),
        hint,
        common,
        records: candidates.map((candidate) => knowledge.getRecord(candidate)),
      }),
    ),
  )
  for (const line of lines) console.log(line)
  await close()
}
