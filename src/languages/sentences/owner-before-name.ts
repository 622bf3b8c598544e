import { wordSet } from '../word-sets.ts'
import { beforeRole, of, titles } from './head-beside-owner.ts'

/** "journaliste | assassiné", "opositor | encarcelado" */
const participle = /(?:ée?|ien|ienne|iste|[ai]d[oa]|ista)$/u

const ofMan: ReadonlySet<string> = wordSet('le un ce cet son el este')
const ofWoman: ReadonlySet<string> = wordSet('la une cette sa una esta')

/** The stop of "M. Renard" ends no sentence. */
const abbreviated = /(?<!\p{L})(M|Sra?|Dra?)\.(?= $)/u

/** How far back the noun is looked for: UTF-16 units. */
const longest = 90

/**
 * Where the words for somebody begin that "de" joins to the name at `at`, who is then not the one told of: "le frère"
 * of "le frère du journaliste assassiné Renard"; null where nobody is joined so, or one of another sex than `gender`.
 * `persons`: nouns for one person.
 */
export function ownerPhraseBefore(
  text: string,
  at: number,
  gender: 'm' | 'f' | null,
  persons: ReadonlySet<string>,
): number | null {
  const from = Math.max(0, at - longest)
  const before = /[^,;:.!?…»”"()\n]*$/u.exec(text.slice(from, at).replace(abbreviated, '$1 '))!
  const words = [...before[0].matchAll(/\p{L}+/gu)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: from + before.index + index,
  }))
  const link = words.findLastIndex(({ word }) => of.has(word))
  const between = words.slice(link + 1).map(({ word }) => word)
  if (link < 1 || !mayStandBeforeName(between, persons)) return null
  // "le frère | aîné"
  const noun = [link - 1, link - 2].find((k) => persons.has(words[k]?.word ?? ''))
  if (noun === undefined) return null
  const article = words[noun - 1]
  const other = gender === 'm' ? ofWoman : ofMan
  if (gender !== null && article && other.has(article.word)) return null
  return (article ?? words[noun]!).start
}

/** Nothing, a title, a role, with an article and a participle: "l'ancien ministre condamné". */
function mayStandBeforeName(between: readonly string[], persons: ReadonlySet<string>): boolean {
  const rest = between.filter((word) => !beforeRole.has(word) && !titles.has(word))
  if (rest.length === 0) return between.every((word) => titles.has(word))
  const [role, more = ''] = rest
  return rest.length <= 2 && persons.has(role!) && (rest.length === 1 || participle.test(more))
}
