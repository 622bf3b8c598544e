/**
 * npm run measure:sites -- FILE [--section WORD]
 * How many of a list of articles lie on sites that are read without a click, by language, and the
 * sites most often missed. FILE: JSON lines with "url" and "lang", packed or not; the list is no
 * part of the project. --section keeps the lines whose "sections" hold the word.
 */
import newsHosts from '../../src/platform/permissions/news-hosts.json' with { type: 'json' }
import { parseOptions } from '../parse-options.ts'
import { readJsonLines } from '../read-json-lines.ts'

interface Line {
  url: string
  lang?: string
  sections?: string[]
}

const {
  values,
  positionals: [file = ''],
} = parseOptions(import.meta.filename, { section: { type: 'string' } }, { words: 1 })
const hosts = new Set(newsHosts)
const byLanguage = new Map<string, { all: number; read: number; missed: Map<string, number> }>()
for (const { url, lang = 'und', sections } of readJsonLines<Line>(file)) {
  if (!URL.canParse(url) || (values.section && !sections?.includes(values.section))) continue
  const { hostname } = new URL(url)
  const count = byLanguage.get(lang) ?? { all: 0, read: 0, missed: new Map<string, number>() }
  byLanguage.set(lang, count)
  count.all++
  if (isRead(hostname)) count.read++
  else count.missed.set(hostname, (count.missed.get(hostname) ?? 0) + 1)
}
for (const [lang, { all, read, missed }] of byLanguage) {
  const most = [...missed].sort((a, b) => b[1] - a[1]).slice(0, 10)
  console.log(
    `${lang}: ${read} of ${all} (${((100 * read) / all).toFixed(0)} %); missed most: ${most
      .map(([host, times]) => `${host} ${times}`)
      .join(', ')}`,
  )
}

/** Whether a host or one above it is on the list. */
function isRead(host: string): boolean {
  if (hosts.has(host)) return true
  const dot = host.indexOf('.')
  return dot > 0 && isRead(host.slice(dot + 1))
}
