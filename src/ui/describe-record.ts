/** What a record is, in the reader's language. */
import type { EntityRecord, Localised } from '../model/knowledge.ts'
import { nameCountry } from './country-names.ts'
import { kindWords } from './strings/kind-words.ts'

/**
 * A record's descriptions; where it has none in the reader's language, one made of its kind and its
 * country beside them: "ministère (Irak)". As they are where the language does not name that kind.
 */
export function describeRecord(
  { descriptions, kind, country }: Pick<EntityRecord, 'descriptions' | 'kind' | 'country'>,
  lang: string,
): Localised {
  const word = kindWords[lang]?.[kind]
  if (descriptions[lang] || !word) return descriptions
  return { ...descriptions, [lang]: country ? `${word} (${nameCountry(country, lang)})` : word }
}
