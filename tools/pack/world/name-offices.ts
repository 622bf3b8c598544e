/** The records of offices, which people's records refer to. */
import type { EntityRecord, OfficeTitle } from '../../../src/model/knowledge.ts'
import { findArabicFault } from '../check/arabic.ts'
import { getTitleWords } from '../people/title-words.ts'
import { titleKey } from '../people/titles.ts'
import { makeFeminine } from './feminine.ts'
import type { OfficeName } from './read-world-line.ts'

/** The id of an office's record. */
export const officeId = (qid: string): string => `office-${qid}`

/**
 * The record of an office with its words in each language; null where one has none. Wikidata's own
 * label goes before words put together from the English one.
 */
export function nameOffice(name: OfficeName, languages: readonly string[]): EntityRecord | null {
  const titles: [string, OfficeTitle][] = []
  for (const language of languages) {
    const words = wordsIn(name, language)
    if (!words) return null
    titles.push([language, words])
  }
  return {
    id: officeId(name.office),
    type: 'MISC',
    kind: 'office',
    labels: {},
    aliases: {},
    descriptions: {},
    titles: Object.fromEntries(titles),
  }
}

function wordsIn({ labels, female, country }: OfficeName, language: string): OfficeTitle | null {
  const own = labels[language]
  if (own !== undefined && (language !== 'ar' || findArabicFault(own) === null)) {
    const title = spell(own, language)
    return [title, spell(female[language] ?? makeFeminine(own, language), language)]
  }
  const { en } = labels
  if (en === undefined || country === undefined || (language !== 'ar' && language !== 'fr'))
    return null
  const [man, woman] = getTitleWords(titleKey(en), en, { country, state: '' })[language]
  return man && woman ? [spell(man, language), spell(woman, language)] : null
}

/**
 * An English title opens the sentence with a capital, as the titles of the pack of people do; a
 * French one has typographic apostrophes.
 */
function spell(text: string, language: string): string {
  if (language === 'en') return text.charAt(0).toUpperCase() + text.slice(1)
  return language === 'fr' ? text.replaceAll("'", '’') : text
}
