import type { Nation } from './load-nations.ts'
import { inOrder, type LedBody } from './led-bodies.ts'
import { nameOf } from './body-names.ts'
import { getCountryForms } from '../people/country-forms.ts'
import { translatePortfolio, withoutArticle } from './portfolios.ts'
import { sameMinistries, wrongMinistries } from './same-ministries.ts'

const prior = 0.9
/** Longer names nobody writes. */
const mostWords = 12
/**
 * Where a minister leads a department, or where the list has ministers of states and regions as
 * well.
 */
const otherwise = new Set('AU BE CA CH GB HK IE PG PH US ZA'.split(' '))

/**
 * Where several ministers lead one ministry: only the portfolios that have one of their own
 * everywhere are taken.
 */
const shared = new Set('DK FI IS LU MT NL NO NZ SE'.split(' '))
const everywhere = new Set(['Defence', 'Finance', 'Foreign Affairs', 'Justice'])

/** What is called by one word in the news: "the foreign ministry". */
const short: Readonly<Record<string, string>> = { 'Foreign Affairs': 'foreign' }

/**
 * Ministries of a state that somebody leads: "Minister of Health" in Japan leads the Ministry of
 * Health of Japan. Those with a portfolio that we have no Arabic for are left out, and those for
 * which another record stands.
 */
export function makeLedMinistries(
  offices: readonly { title: string; country: string }[],
  nations: ReadonlyMap<string, Nation>,
): LedBody[] {
  const found = new Map<string, LedBody>()
  for (const { title, country } of offices) {
    const nation = nations.get(country)
    const [, own] = /^(?:Federal |Union )?Minister (?:of|for) (.+)$/.exec(title) ?? []
    if (!nation || own === undefined || otherwise.has(country)) continue
    const portfolio = withoutArticle(withoutCountry(own, nation))
    const arabic = translatePortfolio(portfolio)
    if (!arabic || (shared.has(country) && !everywhere.has(portfolio))) continue
    const body = toMinistry({ portfolio, arabic, title }, nation)
    const { id, labels } = body.record
    if (labels.en!.split(' ').length > mostWords) continue
    if (sameMinistries.has(id) || wrongMinistries.has(id)) continue
    if (!found.has(id)) found.set(id, body)
  }
  return inOrder(found.values())
}

/** "Health of Japan", "Health (Japan)" */
function withoutCountry(portfolio: string, { name }: Nation): string {
  const ends = [` of ${name.en}`, ` of ${name.of}`, ` (${name.en})`, `, ${name.en}`]
  const end = ends.find((one) => portfolio.endsWith(one))
  return end === undefined ? portfolio : portfolio.slice(0, -end.length)
}

function toMinistry(
  { portfolio, arabic, title }: { portfolio: string; arabic: string; title: string },
  nation: Nation,
): LedBody {
  const noun = { ar: `وزارة ${arabic}`, gender: 'f' as const }
  const oneWord = short[portfolio] ?? (portfolio.includes(' ') ? null : portfolio.toLowerCase())
  const { labels, aliases } = nameOf(
    [
      { ...noun, en: `Ministry of ${portfolio}` },
      ...(portfolio === 'Interior' ? [{ ...noun, en: 'Ministry of the Interior' }] : []),
      ...(oneWord === null ? [] : [{ ...noun, en: `${oneWord} ministry` }]),
    ],
    nation,
  )
  const { code, name, isShared, arabic: adjectives } = nation
  const forms = getCountryForms(code)
  const of = isShared || adjectives.length === 0 ? [`في ${name.ar}`, `في ${name.ar}`] : null
  return {
    record: {
      id: `ministry-${code.toLowerCase()}-${portfolio.toLowerCase().replace(/[^a-z]+/g, '-')}`,
      type: 'ORG',
      kind: 'ministry',
      labels,
      aliases,
      descriptions: { ar: `وزارة في ${name.ar}`, en: `government ministry of ${name.of}` },
      ...(code !== 'XK' && { country: code }),
      prior: prior,
    },
    title,
    country: code,
    words: {
      ar: `وزير ${arabic} ${of?.[0] ?? forms!.m}|وزيرة ${arabic} ${of?.[1] ?? forms!.f}`,
      en: `Minister of ${portfolio} of ${name.of}`,
      fr: null,
    },
  }
}
