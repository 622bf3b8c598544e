import type { Span } from '../../../model/text.ts'
import { fold } from '../../../text/fold.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'

/** UTF-16 units of a source that are read for a title, which is a short word. */
const titleReach = 12

/** "Ms Amin": a title at the beginning of a source. */
export function titleGender(
  { source }: PlacedDraft,
  text: string,
  genderOfWord: (folded: string) => 'm' | 'f' | null,
): 'm' | 'f' | null {
  const [span] = source
  if (!span) return null
  return genderOfWord(
    fold(text.slice(span.start, Math.min(span.end, span.start + titleReach))).split(' ')[0]!,
  )
}

/** "Mr Rosa Orlo": by the title right before a name in full. */
export function genderByTitle(
  text: string,
  mentions: readonly (Span & { before: string })[],
  genderOfWord: (folded: string) => 'm' | 'f' | null,
): 'm' | 'f' | null {
  const titled = mentions.find(
    ({ start, end, before }) =>
      before.length <= longestTitle &&
      text.slice(start, end).includes(' ') &&
      genderOfWord(before) !== null,
  )
  return titled ? genderOfWord(titled.before) : null
}

/** "Mrs." */
const longestTitle = 4
