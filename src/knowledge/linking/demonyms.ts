import { fold } from '../../text/fold.ts'

/** Adjectives that no ending makes of the country's name, by the folded English or Arabic name. */
const irregular = new Map<string, string[]>(
  (
    [
      ['France', 'French'],
      ['Netherlands', 'Dutch'],
      ['United Kingdom', 'British UK'],
      ['United States', 'American Americans US'],
      ['Germany', 'German'],
      ['Greece', 'Greek'],
      ['Switzerland', 'Swiss'],
      ['Denmark', 'Danish'],
      ['Spain', 'Spanish'],
      ['Poland', 'Polish'],
      ['Ireland', 'Irish'],
      ['Finland', 'Finnish'],
      ['Philippines', 'Filipino'],
      ['United Arab Emirates', 'Emirati'],
      ['Saudi Arabia', 'Saudi'],
      ['Iceland', 'Icelandic'],
      ['Thailand', 'Thai'],
      ['Afghanistan', 'Afghan'],
      ['New Zealand', 'Kiwi'],
      ['الولايات المتحدة', 'أمريكي أميركي أمريكية أميركية'],
      ['المملكة المتحدة', 'بريطاني بريطانية'],
      ['المملكة العربية السعودية', 'سعودي سعودية'],
      ['الإمارات العربية المتحدة', 'إماراتي إماراتية'],
      ['ألمانيا', 'ألماني ألمانية'],
      ['إسرائيل', 'إسرائيلي إسرائيلية'],
      ['اليمن', 'يمني يمنية'],
      ['جمهورية الكونغو الديمقراطية', 'كونغولي كونغولية'],
    ] as const
  ).map(([name, adjectives]) => [fold(name), adjectives.split(' ').map((word) => fold(word))]),
)

const english = ['n', 'an', 'ian', 'ese', 'i', 'ish', 's', 'ans', 'ians']
const arabic = ['ي', 'يه', 'يين', 'يون', 'يات']
const article = fold('ال')

/**
 * Folded adjectives and peoples' names that may be made of a country's folded name; not the name
 * itself. More than the language has, since they are only looked up.
 */
export function demonymsOf(folded: string): string[] {
  const known = irregular.get(folded) ?? []
  if (folded.includes(' ')) return known
  if (/^[a-z]/.test(folded))
    return [
      ...known,
      ...[0, 1, 2]
        .flatMap((cut) => english.map((ending) => folded.slice(0, folded.length - cut) + ending))
        .filter((form) => form !== folded && form.length > 4),
    ]
  const bare = folded.startsWith(article) ? folded.slice(article.length) : folded
  const stems = new Set([bare, bare.replace(/(?:يا|[اهي])$/, '')])
  return [
    ...known,
    ...[...stems]
      .filter((stem) => stem.length >= 2)
      .flatMap((stem) => arabic.map((ending) => stem + ending))
      .filter((form) => form !== bare),
  ]
}
