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
