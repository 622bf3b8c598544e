/** Items of invented things in the form of Wikidata's dump. */

interface Parts {
  labels: Record<string, string>
  descriptions?: Record<string, string>
  claims?: Record<string, object[]>
  /** Wikipedias with an article */
  editions?: number
  modified?: string
}

const texts = (given: Record<string, string>) =>
  Object.fromEntries(
    Object.entries(given).map(([language, value]) => [language, { language, value }]),
  )

/** A line of the dump, with the comma behind it. */
export const itemOf = (
  id: string,
  { labels, descriptions = {}, claims = {}, editions = 5, modified = '2026-11-02' }: Parts,
): string =>
  `${JSON.stringify({
    type: 'item',
    id,
    labels: texts(labels),
    descriptions: texts(descriptions),
    aliases: {},
    claims,
    sitelinks: Object.fromEntries(
      Array.from({ length: editions }, (_, i) => [
        `${String.fromCharCode(97 + i)}xwiki`,
        { site: 'x', title: 'x' },
      ]),
    ),
    modified: `${modified}T10:00:00Z`,
  })},`

const snak = (property: string, datavalue: object | null) =>
  datavalue === null
    ? { snaktype: 'somevalue', property }
    : { snaktype: 'value', property, datavalue }

export const thing = (id: string) => ({ value: { 'entity-type': 'item', id } })
export const time = (day: string, precision = 11, calendar = 'Q1985727') => ({
  value: {
    time: `+${day}T00:00:00Z`,
    precision,
    calendarmodel: `http://www.wikidata.org/entity/${calendar}`,
  },
})
export const words = (language: string, text: string) => ({ value: { language, text } })
export const amount = (count: number) => ({ value: { amount: `+${count}`, unit: '1' } })

/** A statement; qualifiers by property, null for "unknown value". */
export const statement = (
  property: string,
  value: object,
  qualifiers: Record<string, object | null> = {},
  rank = 'normal',
) => ({
  mainsnak: snak(property, value),
  rank,
  qualifiers: Object.fromEntries(
    Object.entries(qualifiers).map(([name, told]) => [name, [snak(name, told)]]),
  ),
})

/** Statements by property. */
export const claimsOf = (...all: ReturnType<typeof statement>[]): Record<string, object[]> => {
  const byProperty: Record<string, object[]> = {}
  for (const one of all) (byProperty[one.mainsnak.property] ??= []).push(one)
  return byProperty
}
