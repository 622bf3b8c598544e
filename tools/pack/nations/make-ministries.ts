import type { EntityRecord } from '../../../src/model/knowledge.ts'
import type { Items } from '../organisations/items.ts'
import type { Index } from '../organisations/make-organisations.ts'
import { nameOf } from './body-names.ts'
import type { Nation } from './load-nations.ts'
import { translatePortfolio, withoutArticle } from './portfolios.ts'
import { compareText } from '../../../src/model/compare-text.ts'

const prior = 0.9
/** Not the ministry of today's state: an earlier one, or one of a part of the country. */
const otherwise = /\bformer\b|\d{4}|Tatarstan|\bState\b|Queensland/

/**
 * National ministries of name-suggestion-index: an operator or brand that works in one country
 * alone and whose Wikidata item is called a ministry or department. Their Arabic names are made of
 * the portfolio and the country's adjective; those with a portfolio that we have no Arabic for are
 * left out.
 */
export function makeMinistries(
  index: Index,
  items: Items,
  nations: ReadonlyMap<string, Nation>,
): EntityRecord[] {
  const found = new Map<string, EntityRecord>()
  for (const { items: suggestions } of Object.values(index)) {
    for (const {
      locationSet: { include = [] },
      tags,
    } of suggestions) {
      const [place] = include
      const nation =
        include.length === 1 && typeof place === 'string' && nations.get(place.toUpperCase())
      const qid = tags['operator:wikidata'] ?? tags['brand:wikidata'] ?? tags['network:wikidata']
      const item = qid === undefined ? undefined : items[qid]
      if (
        !nation ||
        !item?.label ||
        !qid ||
        found.has(qid) ||
        otherwise.test(`${item.label} ${item.description ?? ''}`)
      )
        continue
      const record = toMinistry(item.label, qid, nation)
      if (record) found.set(qid, record)
    }
  }
  return [...found.values()].sort((a, b) => compareText(a.id, b.id))
}

/** Where a ministry is called a department; elsewhere a department is a part of one. */
const departments = new Set(['US', 'PH', 'ZA', 'PG'])

function toMinistry(label: string, qid: string, nation: Nation): EntityRecord | null {
  const [, before = '', head, portfolio] =
    /^(.*?)\b(Ministry|Department) (?:of|for) (.+)$/.exec(label) ?? []
  if (
    !head ||
    !portfolio ||
    !isOfNation(before.trim(), nation) ||
    (head === 'Department' && !departments.has(nation.code))
  )
    return null
  const english = withoutCountry(portfolio, nation)
  const arabic = translatePortfolio(english)
  const short = withoutArticle(english)
  if (!arabic) return null
  const noun = { ar: `وزارة ${arabic}`, gender: 'f' as const }
  const { labels, aliases } = nameOf(
    [
      { ...noun, en: `${head} of ${english}` },
      ...(short.includes(' ')
        ? []
        : [{ ...noun, en: `${short.toLowerCase()} ${head.toLowerCase()}` }]),
    ],
    nation,
  )
  return {
    id: qid,
    type: 'ORG',
    kind: 'ministry',
    labels,
    aliases,
    descriptions: {
      ar: `وزارة في ${nation.name.ar}`,
      en: `government ${head.toLowerCase()} of ${nation.name.of}`,
    },
    qid,
    ...(nation.code !== 'XK' && { country: nation.code }),
    prior: prior,
  }
}

/** "Limpopo Department of Health" is a province's. */
const isOfNation = (words: string, { english, name }: Nation): boolean =>
  ['', 'Federal', name.en, ...english].includes(words)

/** "Health of the Slovak Republic", "Health and Social Welfare, Liberia" */
function withoutCountry(portfolio: string, { name }: Nation): string {
  const tail = / of (?:the )?(?:Republic of )?([A-Z][\w' ]+)$/.exec(portfolio)
  if (
    tail &&
    (tail[1]!.startsWith(name.en.slice(0, 3)) || / (?:Republic|Federation)$/.test(tail[1]!))
  )
    return portfolio.slice(0, tail.index)
  return portfolio.endsWith(`, ${name.en}`) ? portfolio.slice(0, -name.en.length - 2) : portfolio
}
