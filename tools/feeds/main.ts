/**
 * tsx tools/feeds/main.ts
 * Writes src/ui/headlines.json, the outlets whose headlines can be followed, from the lists under
 * tools/feeds/lists/.
 */
import { writeFileSync } from 'node:fs'
import { parseOptions } from '../parse-options.ts'
import { readHeadlineLists, writeHeadlines } from './read-headline-lists.ts'

parseOptions(import.meta.filename, {})
const all = readHeadlineLists()
writeFileSync(new URL('../../src/ui/headlines.json', import.meta.url), writeHeadlines(all))
console.log(`headlines: ${all.length} outlets`)
