/** Pieces that answer or follow another one: "… denies report", "… after investigation". */
import { answering, answerVerbs, followingPiece } from '../../languages/words-in-reports.ts'
import type { Citation } from '../../model/annotation.ts'
import { spokenKinds, type CitationKind } from '../../model/kinds.ts'
import { fold } from '../../text/fold.ts'

/** UTF-16 units of a sentence on either side of a citation that are looked at. */
const reach = 300
/** So much may stand between "denied" and what is denied. */
const objectReach = 50
const sentenceEnd = /[.!?؟]\s|\n/

/** What is made with effort is not told as what came of it: "resigns after investigation". */
const madeWithEffort: readonly CitationKind[] = ['investigation', 'document', 'study', 'poll']

/**
 * Whether a title tells first of all how somebody answered a piece, or what came of one of the
 * citation's kind. "X accuses Y; Y denies it" tells of both.
 */
export function isAnswer(title: string, kind: CitationKind = 'report'): boolean {
  const folded = fold(title.split(';', 1)[0]!)
  return answering.test(folded) || (madeWithEffort.includes(kind) && followingPiece.test(folded))
}

/**
 * Whether a citation may mean such a piece: somebody speaks in it, or its sentence tells of the
 * answer too: "He denied the claims, the paper reported". What stands right before a citation answers
 * the cited piece itself: "denied what the paper reported".
 */
export function mayMeanAnswer({ kind, start, end }: Citation, text: string): boolean {
  if (spokenKinds.includes(kind)) return true
  const [after = ''] = text.slice(end, end + reach).split(sentenceEnd, 1)
  if (answerVerbs.test(fold(after))) return true
  const before = text
    .slice(Math.max(0, start - reach), start)
    .split(sentenceEnd)
    .at(-1)!
  const mark = before.search(/[,،:;"“”«»][^,،:;"“”«»]*$/)
  if (mark >= 0 && answerVerbs.test(fold(before.slice(0, mark)))) return true
  const beside = fold(before.slice(mark + 1))
  const found = answerVerbs.exec(beside)
  return found !== null && beside.length - found.index - found[0].length > objectReach
}
