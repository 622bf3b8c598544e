import { beginsInArabic } from '../../../text/scripts.ts'
import { fold } from '../../../text/fold.ts'

/** Adjectives that no ending makes of the country's name, by the folded name. */
const irregular = new Map<string, readonly string[]>(
  (
    [
      ['الولايات المتحدة', 'أمريكي أميركي أمريكية أميركية'],
      ['المملكة المتحدة', 'بريطاني بريطانية'],
      ['المملكة العربية السعودية', 'سعودي سعودية'],
      ['الإمارات العربية المتحدة', 'إماراتي إماراتية'],
      ['ألمانيا', 'ألماني ألمانية'],
      ['ألبانيا', 'ألباني ألبانية'],
      ['أفغانستان', 'أفغاني أفغانية'],
      ['كازاخستان', 'كازاخي كازاخية'],
      ['أوزبكستان', 'أوزبكي أوزبكية'],
      ['بيرو', 'بيروفي بيروفية'],
      ['كوسوفو', 'كوسوفي كوسوفية'],
      ['إسرائيل', 'إسرائيلي إسرائيلية'],
      ['اليمن', 'يمني يمنية'],
      ['جمهورية الكونغو الديمقراطية', 'كونغولي كونغولية'],
    ] as const
  ).map(([name, adjectives]) => [fold(name), adjectives.split(' ').map((word) => fold(word))]),
)

const endings = ['ي', 'يه', 'يين', 'يون', 'يات']
const article = 'ال'

/**
 * Folded adjectives and peoples' names that may be made of a country's folded name, without their
 * article. More than the language has, since they are only looked up.
 */
export function demonymsOf(folded: string): string[] {
  const known = irregular.get(folded) ?? []
  if (folded.includes(' ') || !beginsInArabic(folded)) return [...known]
  const bare = folded.startsWith(article) ? folded.slice(article.length) : folded
  const stems = new Set([bare, bare.replace(/(?:يا|[اهي])$/, '')])
  const made = [...stems]
    .filter((stem) => stem.length >= 2)
    .flatMap((stem) => endings.map((ending) => stem + ending))
    .filter((form) => form !== bare)
  return [...known, ...made]
}
