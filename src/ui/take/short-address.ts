import { decodePath, isTracking } from '../../model/normalise-address.ts'

/** UTF-16 units: two lines of a sheet */
const longest = 160

/**
 * An address for reading and typing: without protocol, "www", fragment and what tells how the reader
 * came, its letters read. A very long one is cut: its beginning tells the site and the day or section.
 * Letter case stays, since a path may need it. '' for what is no address.
 */
export function shortAddress(url: string): string {
  if (!URL.canParse(url)) return ''
  const { host, pathname, searchParams } = new URL(url)
  const kept = [...searchParams].filter(([name]) => !isTracking(name))
  const query = kept.map(([name, value]) => `${name}=${value}`).join('&')
  const path = decodePath(pathname).replace(/\/$/, '')
  const address = host.replace(/^www\./, '') + path + (query && `?${query}`)
  return address.length <= longest ? address : `${address.slice(0, longest - 1).trimEnd()}…`
}
