import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { isDocumentOfOther } from './document-of-other.ts'
import { peopleBetween, type EntityFacts, type Place } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import type { ReadSoFar } from '../quoted-on.ts'
import { sentenceBefore, sentencesBetween } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/**
 * «وبكت المسافرة ليلى حداد عند الباب. «نسيت شكل المدينة»، قالت.»: the only person whom the paragraph names before
 * a verb that hides its subject, in this sentence or the one before, where the words of the source were taken
 * from elsewhere: a piece of them, or whoever spoke in another sentence. Right behind somebody's words in the
 * paragraph the verb may go on with these. null where it is not that plain.
 */
export function onlyOneTold(
  o: Occasion,
  rules: NounFirstRules,
  { blocks }: ReadSoFar,
): EntityFacts | null {
  const { draft, table, history, isNested } = o
  if (sourceKinds[o.kind] !== 'taken' || isNested || isOfSomebody(o, rules)) return null
  const at = verbAt(o)
  const { start } = blocks[draft.block]!
  const named = peopleBetween(table, start, at)
  const [first] = named
  if (!first || named.some(({ facts }) => facts !== first.facts)) return null
  const [last] = history.before(at)
  const isRightBehind =
    last?.block === draft.block && sentencesBetween(table.sentences, last.end, at) === 0
  const near = sentenceBefore(table.sentences, at).start ?? 0
  if (isRightBehind || !named.some((place) => place.start >= near)) return null
  if (isDocumentOfOther(o, first.facts) || presides(o, first, rules)) return null
  return mayBeByGender(o, first.facts) ? first.facts : null
}

/** UTF-16 units before a name in which the word and the titles stand that tell under whom others meet. */
const reach = 40

/** «أقر بائع أمام المحكمة برئاسة القاضي سامي نصر»: under him somebody else speaks. */
export const presides = (
  { text }: Occasion,
  { start }: Place,
  { presiding }: NounFirstRules,
): boolean => presiding.test(text.slice(Math.max(0, start - reach), start))

/** «المدير», «الشاهد الرابع», «مدير التعليم»: somebody told without a name, who may be another than the one named. */
export function isOfSomebody(
  { sourceWords: [first = ''], withoutArticle }: Occasion,
  rules: NounFirstRules,
) {
  const noun = withoutArticle(first)
  return noun !== first || rules.isOfficer(noun)
}

/** Where the claim begins, the words aside that it takes from elsewhere. */
export const verbAt = ({ draft: { cue, content }, from }: Occasion): number =>
  Math.min(cue[0]?.start ?? Infinity, content[0]?.start ?? from)
