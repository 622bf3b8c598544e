/** Countries by their ISO 3166-1 codes of two letters; where nobody names one, its code. */
interface CountryNames {
  short: Intl.DisplayNames
  long: Intl.DisplayNames
}

const kept = new Map<string, CountryNames>()

function namesIn(lang: string): CountryNames {
  const names = kept.get(lang) ?? {
    short: new Intl.DisplayNames([lang], { type: 'region', style: 'short' }),
    long: new Intl.DisplayNames([lang], { type: 'region' }),
  }
  kept.set(lang, names)
  return names
}

/** "Palestine", "Hong Kong"; in full where the short name would be an abbreviation ("É.-U."). */
export function nameCountry(code: string, lang: string): string {
  const name = namesIn(lang).short.of(code) ?? code
  return name.includes('.') ? nameCountryInFull(code, lang) : name
}

export const nameCountryInFull = (code: string, lang: string): string =>
  namesIn(lang).long.of(code) ?? code
