/** A university that is called after a place: how English and Arabic make the name of it. */
interface Pattern {
  english: RegExp
  arabic: (place: string, isState: boolean) => string
}

const placePattern = "([A-Z][\\p{L}' .-]*?)"
const pattern = (english: string, arabic: Pattern['arabic']): Pattern => ({
  english: new RegExp(`^(?:The )?${english.replaceAll('P', placePattern)}$`, 'u'),
  arabic,
})

/** The more particular first. `isState`: the place is a state of the United States. */
const patterns: readonly Pattern[] = [
  pattern('American University (?:of|in) P', (place) => `الجامعة الأمريكية في ${place}`),
  pattern('National University of P', (place) => `جامعة ${place} الوطنية`),
  pattern('P National University', (place) => `جامعة ${place} الوطنية`),
  pattern('Technical University of P', (place) => `جامعة ${place} التقنية`),
  pattern('P Technical University', (place) => `جامعة ${place} التقنية`),
  pattern('P University of Technology', (place) => `جامعة ${place} للتكنولوجيا`),
  pattern('Medical University of P', (place) => `جامعة ${place} الطبية`),
  pattern('P Medical University', (place) => `جامعة ${place} الطبية`),
  pattern('P State University', (place, isState) =>
    isState ? `جامعة ولاية ${place}` : `جامعة ${place} الحكومية`,
  ),
  pattern('University of (?:the )?P', (place) => `جامعة ${place}`),
  pattern('P University', (place) => `جامعة ${place}`),
]

/**
 * The Arabic of an English name, by `getPlace`, which knows the Arabic of places; null where no
 * pattern or no place is known.
 */
export function nameInArabic(
  english: string,
  getPlace: (name: string) => { ar: string; isState: boolean } | null,
): string | null {
  for (const { english: form, arabic } of patterns) {
    const name = form.exec(english)?.[1]
    const place = name === undefined ? null : getPlace(name)
    if (place) return arabic(place.ar, place.isState)
  }
  return null
}
