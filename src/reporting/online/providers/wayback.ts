/**
 * The Wayback Machine: whether it holds a copy of a page, nearest to a day.
 * https://archive.org/help/wayback_api.php
 */
import type { ArchivedCopy } from '../../../model/online.ts'
import { getFields, getText, getUrl, readObject } from './json-fields.ts'
import { day, json, UnreadableAnswer, type Provider } from './provider.ts'
import { toAddress } from './to-address.ts'

export const waybackHost = 'archive.org'

const archived = /^https?:\/\/web\.archive\.org\//

/**
 * `url`: of a cited piece that the reader asked about, never of the page being read. `date`: ISO
 * day, or null for the newest copy.
 */
export const wayback: Provider<{ url: string; date: string | null }, ArchivedCopy | null> = {
  source: 'wayback',
  keepFor: day,
  request({ url: given, date }) {
    const piece = withoutSecrets(given)
    if (piece === null) return null
    return {
      source: 'wayback',
      purpose: 'archived-copy',
      url: toAddress(`https://${waybackHost}/wayback/available`, {
        url: piece,
        timestamp: date ? date.replaceAll('-', '') : null,
      }),
      words: [piece],
      accept: json,
      maxBytes: 50_000,
      timeout: 15_000,
    }
  },
  parse({ body }) {
    const answer = readObject(body)
    const snapshots = getFields(answer, 'archived_snapshots')
    if (!snapshots) throw new UnreadableAnswer(JSON.stringify(answer))
    const closest = getFields(snapshots, 'closest')
    const url = getUrl(closest, 'url')
    if (!closest || closest.available !== true || !url) return null
    const taken = /^(\d{4})(\d\d)(\d\d)/.exec(getText(closest, 'timestamp') ?? '')
    if (!archived.test(url)) throw new UnreadableAnswer(JSON.stringify(answer))
    return {
      url: url.replace(/^http:\/\/web\.archive\.org\//, 'https://web.archive.org/'),
      date: taken ? taken.slice(1, 4).join('-') : null,
    }
  },
}

/**
 * A web address without its fragment; null for any other, and for one with a name and password
 * inside.
 */
function withoutSecrets(url: string): string | null {
  if (!URL.canParse(url)) return null
  const address = new URL(url)
  address.hash = ''
  return /^https?:$/.test(address.protocol) && address.username === '' && address.password === ''
    ? address.href
    : null
}
