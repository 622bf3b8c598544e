import type { Entity } from '../../model/annotation.ts'
import { fold } from '../../text/fold.ts'

/**
 * A body's name without the nationality that the article puts to it: «وزارة الصحة» of «المصرية»,
 * "Ministry of Health" of the "Egyptian".
 */
export interface NationalName {
  rest: string
  /** folded adjectives, of which one may be a people's */
  people: readonly string[]
}

const adjective = /^(\p{Lu}\p{L}+(?:ian|an|ese|ish|i|ch|sh|ss|k)) (?=\p{Lu})/u
const ministry = /^(\p{Lu}[\p{L} ]{2,40}) Ministry$/u
const article = fold('ال')

/**
 * Readings of a body's name as a body and its country's adjective; none for other things and names
 * without one.
 */
export function splitNationality({ name, type }: Entity, lang: string): NationalName[] {
  if (type !== 'ORG' && type !== 'LOC') return []
  if (lang !== 'ar') {
    const people = adjective.exec(name)?.[1]
    if (!people) return []
    const rest = name.slice(people.length + 1)
    const turned = ministry.exec(rest)
    return [
      { rest, people: [fold(people)] },
      ...(turned ? [{ rest: `Ministry of ${turned[1]!}`, people: [fold(people)] }] : []),
    ]
  }
  const at = name.lastIndexOf(' ')
  const last = fold(name.slice(at + 1))
  if (at < 0 || !last.startsWith(article) || !/[يه]$/.test(last)) return []
  const bare = last.slice(article.length)
  return [{ rest: name.slice(0, at), people: [bare, bare.replace(/ه$/, '')] }]
}
