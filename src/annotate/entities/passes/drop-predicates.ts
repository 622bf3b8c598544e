import { hasArticle, isDefinite } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { isClose, nameBits, type NameWord } from '../name-words.ts'
import { gather } from '../../../text/gather.ts'

/**
 * «إن الحكم "عادل"»: a single quoted word with which a clause ends tells what its subject, a definite noun, is
 * like: no name, though it may be one elsewhere.
 */
export function dropPredicates(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (!names.attached || !names.clauseWords) return [...drafts]
  return gather(drafts, (draft) => {
    const words = sentences[draft.sentence] ?? []
    const word = words[draft.from]
    const isQuoted =
      draft.to - draft.from === 1 &&
      word?.gapBefore === Gap.quoteOpen &&
      word.gapAfter === Gap.quoteClose
    return isQuoted && isPredicate(words, draft.from, names) ? [] : [draft]
  })
}

function isPredicate(words: readonly NameWord[], at: number, names: NameRules): boolean {
  const [clause, subject, word, after] = [words[at - 2], words[at - 1], words[at]!, words[at + 1]]
  if (!clause || !subject || (after && after.gapBefore < Gap.comma)) return false
  const isSubject =
    names.clauseWords!.has(clause.folded) &&
    isClose(subject) &&
    isDefinite(subject.folded, names.attached) &&
    (subject.bits & nameBits) === 0
  return (
    isSubject &&
    word.likeness < leastLikeness.ofUnlisted &&
    (word.bits & ~(bit.given | bit.surname | bit.common | bit.everyday)) === 0 &&
    !hasArticle(word.folded, names.attached)
  )
}
