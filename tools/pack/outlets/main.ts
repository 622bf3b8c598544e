/**
 * tsx tools/pack/outlets/main.ts
 * Writes packs/outlets/sites.tsv, the news sites that open lists name, and
 * src/platform/permissions/news-hosts.json, those of them that are read without being asked.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions } from '../../parse-options.ts'
import { packsFolder } from '../taken-names.ts'
import { loadSites } from './load-sites.ts'
import type { Site } from './choose-sites.ts'

parseOptions(import.meta.filename, {})
const sites = loadSites()
const taken = sites.filter((site) => site.taken)
writeFileSync(
  join(packsFolder, 'outlets/sites.tsv'),
  ['domain\tcountry\tnamed by\tread from the first day', ...sites.map(toRow), ''].join('\n'),
)
writeFileSync(
  join(packsFolder, '../src/platform/permissions/news-hosts.json'),
  `${JSON.stringify(
    taken.map(({ domain }) => domain),
    null,
    2,
  )}\n`,
)
console.log(`outlets: ${sites.length} sites named, ${taken.length} read from the first day on`)

function toRow({ domain, country, named, taken: isTaken }: Site): string {
  return [domain, country, named.join(' '), isTaken ? 'yes' : 'no'].join('\t')
}
