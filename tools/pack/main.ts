/**
 * npm run --silent pack -- check SOURCE…            what is wrong with a pack's source; exit code 1 when it is refused
 */
import { checkPack } from './check/check-pack.ts'
import { loadPackSource, UnreadableSource } from './source.ts'

const usage = `npm run --silent pack -- check SOURCE…`

const [verb, ...rest] = process.argv.slice(2)
try {
  if (verb === 'check' && rest.length > 0) for (const folder of rest) check(folder)
  else {
    console.error(usage)
    process.exitCode = 2
  }
} catch (error) {
  if (!(error instanceof UnreadableSource)) throw error
  console.error(error.message)
  process.exitCode = 1
}

function check(folder: string): void {
  const source = loadPackSource(folder), findings = checkPack(source)
  for (const { place, id, severity, message } of findings) console.log(`${severity} ${place.file}:${place.line}${id ? ` ${id}` : ''}: ${message}`)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  console.log(`${source.name}: ${source.entities.length} entities, ${source.reports.length} reports, ${errors} errors, ${findings.length - errors} warnings${errors ? ': refused' : ''}`)
  if (errors) process.exitCode = 1
}
