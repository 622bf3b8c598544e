/**
 * Which news sites are read from the first day on: one rule for all, told in
 * packs/outlets/README.md. No site is judged, and none enters by hand.
 */
import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { SiteList } from './read-list.ts'

/** A news site of the lists or of the pack. */
export interface Site {
  domain: string
  /** ISO 3166; "ar" for the Arab region as a whole, empty where nobody tells */
  country: string
  /** names of the lists that hold it, "pack" among them */
  named: string[]
  /** whether it is read from the first day on */
  taken: boolean
}

/** Countries where Arabic is an official language. */
const arab = new Set(
  'ar AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM PS QA SA SD SO SY TN YE'.split(' '),
)
/** Lists that name what is read throughout a country or a region, and those that order by readers. */
const ofReach = new Set(['brave-news', 'news-homepages'])
/** Lists of the Arab press, each outlet of which counts. */
const ofArabPress = new Set(['common-crawl-arabic', 'arab-press'])

/** All sites that anybody names, by domain; those of other languages stand in no list and go. */
export function chooseSites(records: readonly EntityRecord[], lists: readonly SiteList[]): Site[] {
  const fromPack = new Map<string, string>()
  for (const { domains = [], country = '' } of records)
    for (const domain of domains) fromPack.set(domain, country)
  const all = new Set([
    ...fromPack.keys(),
    ...lists.flatMap(({ countries }) => [...countries.keys()]),
  ])
  const sites = [...all].sort().map((domain): Site => {
    const holding = lists.filter(({ countries }) => countries.has(domain))
    const named = holding.map(({ name }) => name)
    if (fromPack.has(domain)) named.push('pack')
    const country = countryOf(domain, holding, fromPack.get(domain) ?? '')
    return { domain, country, named, taken: isTaken(domain, { country, named, holding }) }
  })
  return withoutCovered(sites.filter(({ named, taken }) => taken || named.join() !== 'pack'))
}

/** The country that most lists would say: a list by country before the pack. */
function countryOf(domain: string, holding: readonly SiteList[], inPack: string): string {
  const told = holding.map(({ countries }) => countries.get(domain)!)
  return (
    told.find((country) => country !== 'other' && country !== 'ar') ?? (inPack || told[0] || '')
  )
}

interface Named {
  country: string
  named: readonly string[]
  holding: readonly SiteList[]
}

function isTaken(domain: string, { country, named, holding }: Named): boolean {
  if (named.length > 1 || arab.has(country)) return true
  return holding.some(
    ({ name, answered, countries }) =>
      answered.has(domain) ||
      ofArabPress.has(name) ||
      (ofReach.has(name) && countries.get(domain) !== 'other'),
  )
}

/** A domain that another one of the list covers (cnn.com, arabic.cnn.com) need not stand twice. */
function withoutCovered(sites: readonly Site[]): Site[] {
  const taken = new Set(sites.filter((site) => site.taken).map(({ domain }) => domain))
  const isCovered = (domain: string): boolean => {
    const above = domain.slice(domain.indexOf('.') + 1)
    return above.includes('.') && (taken.has(above) || isCovered(above))
  }
  return sites.filter(({ domain }) => !isCovered(domain))
}
