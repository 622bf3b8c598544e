import type { AttachedWords } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import type { NameWord } from '../name-words.ts'

/** Letters from which the rest of a name is told from the end of another. */
const shortestRest = 4

/**
 * «أثنى سيباستيان علي الجهد» where «تيم سيباستيان» stands too, in a text that writes «علي» for «على»: the
 * preposition is none of the name. A given name alone tells nobody («محمد علي»).
 */
export function dropPrepositions(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  text: string,
  { likeNames, attached }: NameRules,
): Draft[] {
  const isLike = (word: NameWord | undefined) =>
    word !== undefined && likeNames?.has(text.slice(word.start, word.end)) === true
  const wordsOf = ({ sentence, from, to }: Draft) => sentences[sentence]?.slice(from, to) ?? []
  const ending = drafts.filter((draft) => draft.type === 'PER' && isLike(wordsOf(draft).at(-1)))
  if (ending.length === 0 || !standsOutside(drafts.flatMap(wordsOf), sentences, isLike))
    return [...drafts]
  const known = drafts
    .filter((draft) => draft.type === 'PER' && !ending.includes(draft))
    .map(({ words }) => words.join(''))
  return drafts.map((draft) => {
    const last = wordsOf(draft).at(-2)
    const rest = draft.words.slice(0, -1)
    const name = rest.join('')
    const isGivenAlone = rest.length === 1 && ((last?.bits ?? 0) & bit.given) !== 0
    if (
      !last ||
      (isGivenAlone && !isCompound(name, attached)) ||
      name.length < shortestRest ||
      !ending.includes(draft)
    )
      return draft
    if (!known.some((other) => other.endsWith(name))) return draft
    return { ...draft, words: rest, to: draft.to - 1, end: last.end }
  })
}

/** «عبدالباري»: written as one word, it is longer than other given names, and hardly two people's. */
const isCompound = (name: string, attached: AttachedWords | undefined): boolean =>
  [...(attached?.compoundHeads ?? [])].some((head) => name.startsWith(head))

/** Whether one of the words stands in none of the names. */
function standsOutside(
  named: readonly NameWord[],
  sentences: readonly NameWord[][],
  isLike: (word: NameWord) => boolean,
): boolean {
  const inNames = new Set(named)
  return sentences.some((words) => words.some((word) => isLike(word) && !inNames.has(word)))
}
