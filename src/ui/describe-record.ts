/** What a record is, in the reader's language. */
import type { EntityRecord, Localised } from '../model/knowledge.ts'
import { nameCountry } from './country-names.ts'
import { kindWords } from './strings/kind-words.ts'

/**
 * A record's descriptions, each as a line of its own; where it has none in the reader's language, one
 * made of its kind and its country beside them: "Ministère (Irak)". None is made where the language
 * does not name that kind.
 */
export function describeRecord(
  { descriptions, kind, country }: Pick<EntityRecord, 'descriptions' | 'kind' | 'country'>,
  lang: string,
): Localised {
  const word = kindWords[lang]?.[kind]
  if (descriptions[lang] || !word) return asLine(descriptions)
  const made = country ? `${word} (${nameCountry(country, lang)})` : word
  return asLine({ ...descriptions, [lang]: made })
}

/** Packs begin their descriptions with a capital or without: beside each other all have one. */
export const asLine = (texts: Localised): Localised =>
  Object.fromEntries(
    Object.entries(texts).map(([lang, text]) => [
      lang,
      ownCapital.test(text) ? text : text.charAt(0).toLocaleUpperCase(lang) + text.slice(1),
    ]),
  )

/** "eBay", "iPhone": its first word has its capital elsewhere. */
const ownCapital = /^\p{Ll}+\p{Lu}/u
