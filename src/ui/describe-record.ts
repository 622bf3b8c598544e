/** What a record is, in the reader's language. */
import type { EntityRecord, Localised } from '../model/knowledge.ts'
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

const names = new Map<string, (code: string) => string>()

/** The country's name by its ISO 3166-1 code of two letters; the code where nobody names it. */
function nameCountry(code: string, lang: string): string {
  const name = names.get(lang) ?? createNames(lang)
  names.set(lang, name)
  return name(code)
}

/** Short names ("Palestine", "Hong Kong"), but those in full that would be abbreviations ("É.-U."). */
function createNames(lang: string): (code: string) => string {
  const [short, long] = (['short', 'long'] as const).map(
    (style) => new Intl.DisplayNames([lang], { type: 'region', style }),
  )
  return (code) => {
    const name = short!.of(code) ?? code
    return name.includes('.') ? (long!.of(code) ?? code) : name
  }
}
