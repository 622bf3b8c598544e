import type { Entity } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { fold } from '../../text/fold.ts'

/** UTF-16 units before a name or an introduction in which its article stands. */
const reach = 6

const wordBefore = (text: string, { start }: Span): string =>
  text
    .slice(Math.max(0, start - reach), start)
    .trimEnd()
    .split(/\s/)
    .at(-1)!

/**
 * The gender of persons by their given name, a word of their introduction ("spokeswoman") or its
 * article ("la ministre, Anna Blanc"), and of bodies by their name where verbs agree with it («قالت
 * الوزارة») or by their article ("la mairie"); null where nothing shows it.
 */
export function createGenderOf(
  text: string,
  { names }: Language,
): (entity: Entity) => 'm' | 'f' | null {
  const known = new Map<string, 'm' | 'f' | null>()
  const byArticle = (span: Span | null | undefined): 'm' | 'f' | null =>
    (span && names.genderedArticles?.get(fold(wordBefore(text, span)))) ?? null
  return (entity) => {
    const { genderOf, genderOfBody } = names
    if (entity.type === 'ORG')
      return genderOfBody?.(fold(entity.name)) ?? byArticle(entity.mentions[0])
    if (!genderOf || entity.type !== 'PER') return null
    const found = known.get(entity.id)
    if (found !== undefined) return found
    const words = fold(entity.name).split(' ')
    const span = entity.introduction
    const introduction = span ? text.slice(span.start, span.end).split(' ') : []
    const genderOfWord = (word = '') => genderOf(fold(word), word)
    const gender =
      (words.length > 1 ? genderOf(words[0]!) : null) ??
      genderOfWord(introduction[0]) ??
      genderOfWord(introduction.at(-1)) ??
      byArticle(span) ??
      names.genderedArticles?.get(fold(introduction[0] ?? '')) ??
      null
    known.set(entity.id, gender)
    return gender
  }
}
