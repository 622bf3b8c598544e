/** Bodies that the place under «ب» tells from those of other places: «المحكمة العامة ببيشة». */
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import type { WordRange } from './pattern.ts'

/**
 * `ranges`, in order, with such a body and its place as one. A body of another kind has a name of its own, and the
 * place stands by itself: «مستشفى الملك فهد | بالهفوف».
 */
export function joinBodiesInPlaces(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  const { behindNouns, attached } = names
  if (!behindNouns || !attached) return [...ranges]
  const joined: WordRange[] = []
  for (const range of ranges) {
    const body = joined.at(-1)
    const first = words[range.from]!
    const isJoined =
      body?.type === 'ORG' &&
      range.type === 'LOC' &&
      body.to === range.from &&
      body.to - body.from > 1 &&
      first.gapBefore === Gap.space &&
      first.core.skip > 0 &&
      first.folded[0] === attached.byArticle[0] &&
      words[body.from]!.forms.some(({ folded }) => behindNouns.bodiesInPlaces.has(folded))
    if (isJoined) joined[joined.length - 1] = { ...body, to: range.to }
    else joined.push(range)
  }
  return joined
}
