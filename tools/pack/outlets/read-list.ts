import { readFileSync } from 'node:fs'

/** One open list of news sites, as written out under lists/. */
export interface SiteList {
  /** name of the file, without ending */
  name: string
  /** by domain: under which country (ISO 3166), "ar" for the Arab region, "other" without one */
  countries: Map<string, string>
  /** domains whose feed answered when the list was last checked, if the list tells */
  answered: Set<string>
}

/**
 * Reads a list: lines of a country and domains, tab between; a third column holds those that did
 * not answer. Lines that begin with "#" say where it is from.
 */
export function readList(path: string): SiteList {
  const name = /([^/]+)\.tsv$/.exec(path)?.[1] ?? path
  const list: SiteList = { name, countries: new Map(), answered: new Set() }
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue
    const [country = '', first = '', second] = line.split('\t')
    const domainsOf = (column: string) => column.split(' ').filter((word) => word !== '')
    for (const domain of [...domainsOf(first), ...domainsOf(second ?? '')])
      if (!list.countries.has(domain)) list.countries.set(domain, country)
    if (second !== undefined) for (const domain of domainsOf(first)) list.answered.add(domain)
  }
  return list
}
