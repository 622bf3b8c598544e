import type { Localised } from '../../../src/model/knowledge.ts'
import { getTerritoryName } from './place-names.ts'

/** Countries that English names with an article: "in the United States". */
const withArticle: ReadonlySet<string> = new Set(
  'AE BS CF DO GB GM KM KY MH MP MV NL PH SB SC TC US VG VI'.split(' '),
)

/** Countries that CLDR tells apart by a dash and their capitals, as sentences of the news have them. */
const written: Readonly<Record<string, Localised>> = {
  CD: { en: 'the Democratic Republic of the Congo' },
  CG: { ar: 'جمهورية الكونغو', en: 'the Republic of the Congo' },
}

/** A country's name as it stands inside a sentence; null where CLDR has none. */
export function getTerritoryPhrase(code: string): Localised | null {
  const name = getTerritoryName(code)
  if (!name) return null
  const en = withArticle.has(code) ? `the ${name.en}` : name.en!
  return { ar: name.ar!, en, ...written[code] }
}

/** «مدينة في مصر», "city in Egypt"; the words alone where `code` is null or unknown. */
export function inTerritory({ ar, en }: Localised, code: string | null): Localised {
  const country = code === null ? null : getTerritoryPhrase(code)
  return country
    ? { ar: `${ar} في ${country.ar}`, en: `${en} in ${country.en}` }
    : { ar: ar!, en: en! }
}

/** «للمملكة المتحدة», «لفرنسا»: the article loses its alif behind ل. */
export const toArabic = (name: string): string =>
  name.startsWith('ال') ? `لل${name.slice(2)}` : `ل${name}`
