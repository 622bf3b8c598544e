import { partsOf } from '../../../languages/words-in-linking.ts'
import { commonLanguage } from '../../../model/common-language.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import type { RecordKey } from '../../../model/record-key.ts'
import { fold } from '../../../text/fold.ts'
import { onceForEach } from '../../../text/once.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { gather } from '../../../text/gather.ts'

/** Folded names of a country and words for its people, in the article's language and in the common one. */
export interface CountryWords {
  all: ReadonlySet<string>
  demonyms: readonly string[]
}

/** Where the bundled packs keep the countries: place-CODE. */
const countryPack = 'places'
const makers = partsOf('demonymsOf')

/** Where the packs have a country; `code`: ISO 3166-1, of two letters. */
export const countryKey = (code: string): RecordKey => ({
  pack: countryPack,
  id: `place-${code.toLowerCase()}`,
})

/** By ISO code; null when the packs do not know the country. */
export function getCountryWords(
  code: string,
  lang: string,
  knowledge: KnowledgeBase,
): CountryWords | null {
  const record = knowledge.getRecord(countryKey(code))
  return record && readWords(record, lang)
}

const readWords = onceForEach(({ labels, aliases }: EntityRecord, lang: string): CountryWords => {
  const names = gather([...new Set([lang, commonLanguage])], (language) => [
    labels[language] ?? [],
    aliases[language] ?? [],
  ])
    .flat()
    .map((name) => fold(name))
  const demonyms = [
    ...new Set(gather(names, (name) => gather(makers, (demonymsOf) => demonymsOf(name)))),
  ]
  return { all: new Set([...names, ...demonyms]), demonyms }
})
