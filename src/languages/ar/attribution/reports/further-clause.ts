/** The further clauses of a headline: «الحكومة تقر الضريبة.. والتجار: سنغلق المحال». */
import { isHeadline, type Block, type Span } from '../../../../model/text.ts'
import { fold } from '../../../../text/fold.ts'
import { beginsWithAnd } from '../lexicon/begins-with-and.ts'
import type { ArabicSentence, ArabicWord } from '../phrases/sentence.ts'
import { isVerb, noSources } from '../subjects/no-sources.ts'
import { isRefused } from '../rule.ts'

/** What joins a clause to the one before it. */
const joint = /(?:\.\.|…)\s*$/

/** Whether a sentence is a clause behind the first one of a headline, which «.. و» joins to it. */
export function isFurtherClause(
  text: string,
  block: Block,
  { start: from, words }: ArabicSentence,
): boolean {
  return (
    isHeadline(block) &&
    from > block.start &&
    joint.test(text.slice(block.start, from)) &&
    lettersOfJoint(words[0]!) > 0
  )
}

/** How many letters of a clause's first word join it: the «و» of «والتجار», not that of «وزير». */
export const lettersOfJoint = ({ folded, named }: ArabicWord): number =>
  Number(/^و(?=...)/.test(folded) && !named && beginsWithAnd(folded))

/** What a headline goes on to tell: «.. والسبب: …», «.. وهذه شروطه: …» */
const topic =
  /^و(ال)?(سبب|اسباب|نتيجه|نتايج|تفاصيل|حل|سر|سوال|هدف|موعد|مواعيد|سعر|اسعار|عنوان|بدايه|خلاصه|مطلوب|اهم|ابرز|شروط|صور|فيديو|حصيله|قايمه|ترتيب|هذا|هذه|هولاء|هو|هي|هم)(ه|ها|هم)?$/

/** Whether the words of a further clause before its colon are no speaker: a topic or a verb. */
export const isToldOf = ({ words }: ArabicSentence, colon: number): boolean =>
  topic.test(words[0]!.folded) ||
  isVerb(words[0]!) ||
  isRefused(noSources, { words, from: 0, to: colon })

/** Pronouns and negations behind «و» with which the same speaker goes on, and a number. */
const goesOn = /^و(لن|لم|لا|ما|ليس|لست|لدينا|انا|نحن|سوف|\d.*|ن.{3,}|س[انت].{2,}|.{3,}نا)$/

/**
 * The offset at which what the speaker of a clause says ends: before a clause that tells of somebody
 * else, else with the headline.
 */
export function endOfTold(text: string, block: Block, sentence: Span): number {
  const { start, end } = block
  if (!isHeadline(block)) return end
  const [next] = text.slice(sentence.end, end).trimStart().split(' ')
  const isOther =
    joint.test(text.slice(start, sentence.end)) &&
    next!.startsWith('و') &&
    !goesOn.test(fold(next!))
  if (!isOther) return end
  return sentence.start + text.slice(sentence.start, sentence.end).replace(/[\s.…]+$/, '').length
}
