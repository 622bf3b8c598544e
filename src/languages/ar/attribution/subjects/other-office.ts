/** Whoever holds another office than the one who speaks, where both stand behind the verb. */
import { kinOf, servants } from '../../kin-words.ts'
import { isDoneToPeople } from '../../names/done-to-people.ts'
import { isOffice, isThing } from '../lexicon/basis.ts'
import { crowds } from '../lexicon/words.ts'
import type { ArabicWord } from '../phrases/sentence.ts'
import { isPost } from '../phrases/behind-post.ts'
import { endsPerson } from '../phrases/ends-before.ts'
import { wordAt, type SourceAt } from './source-at.ts'

/** «السيد الوزير», «العميد الطبيب»: the first is a courtesy or a rank of the second */
const courtesies = /^ال(سيده?|دكتوره?|شيخ|استاذه?|مهندسه?|لواء|عقيد|عميد|رايد|جنرال|امير)$/
/** «المدير المساعد»: offices that tell of another one which it is */
const qualifying = /^ال(مساعد|مشرف|عامل|مفوض|موسس|مسؤول|ممثل|منسق|كاتب|باحث)ه?$/
/** whom a court or a reporter asks, besides those who hold an office */
const asked = /^ال(متهم|شاهد|مشتبه|مدعي|سجين|ضحيه|سايق|تلميذ|طالب|مريض)ه?$/

/**
 * «سامي نصر | الرئيس», «القاضي | المتهم»: whether word `at` is an office that nothing completes,
 * behind a person's name or a lone office, or a body or a crowd behind a person's name.
 */
export function isOtherOffice(words: readonly ArabicWord[], from: number, at: number): boolean {
  const { folded, named, before } = words[at]!
  const first = words[from]!.folded
  if (named || before.comma) return false
  if (endsPerson(words, from, at) && isBodyOrCrowd(folded)) return true
  if (!isLone(folded)) return false
  if (endsPerson(words, from, at)) return true
  return from + 1 === at && first.startsWith('ال') && isOffice(first) && !courtesies.test(first)
}

/** «سامي نصر | المعارضة», «سامي نصر | الأهالي»: what never describes a person */
const isBodyOrCrowd = (folded: string): boolean =>
  folded.startsWith('ال') && (isThing(folded) || crowds.has(folded))

const isLone = (folded: string): boolean =>
  folded.startsWith('ال') && (isOffice(folded) || asked.test(folded)) && !qualifying.test(folded)

/** «ترامب», «السفير سامي نصر»: the source so far is a person's name, at most behind an office with ال. */
export function isBehindHolder(words: readonly ArabicWord[], from: number, at: number): boolean {
  const { folded, personEnd } = words[from]!
  const end = personEnd || (folded.startsWith('ال') ? (words[from + 1]?.personEnd ?? 0) : 0)
  return end > 0 && end === words[at - 1]!.end
}

/** «الرئيس الجديد سامي نصر»: an office with ال, and behind its adjectives who holds it. */
export function isHolder(words: readonly ArabicWord[], at: number, to: number): boolean {
  const { folded, named } = words[at]!
  if (named || !folded.startsWith('ال') || !isOffice(folded)) return false
  let i = at + 1
  while (i < to && words[i]!.personEnd === 0 && /^ال.{3,}/.test(words[i]!.folded)) i++
  return i < to && words[i]!.personEnd > 0
}

/**
 * «رئيسة الهيئة سلمى نصر | رئيس البلدية سامي نصر»: behind a person's name an office, what completes it and
 * another's name, which no apposition holds; «مدير مكتب الوزير سامي نصر» tells whom somebody serves.
 */
export function isAnotherHolder(words: readonly ArabicWord[], source: SourceAt): boolean {
  const { from, at, to } = source
  const { folded, named, before } = words[at]!
  if (named || before.comma || folded.startsWith('ال') || !isOffice(folded)) return false
  if (servants.has(folded) || kinOf.has(folded) || !endsPerson(words, from, at)) return false
  let i = at + 1
  while (i < to && words[i]!.personEnd === 0 && completes(words[i]!)) i++
  return i > at + 1 && i < to && words[i]!.personEnd > 0
}

const completes = ({ folded, before }: ArabicWord): boolean =>
  /^ال.{3,}/.test(folded) && !isOffice(folded) && !before.comma

/** «امرأة | رئيس الوزراء»: an office behind somebody who belongs to none, and whom the verb does something to */
export function isWhomSomebodyAsks(source: SourceAt): boolean {
  const { words } = source.sentence
  const { folded, before } = wordAt(source)
  return (
    source.at === source.from + 1 &&
    somebody.test(words[source.from]!.folded) &&
    !before.comma &&
    isPost(folded) &&
    isDoneToPeople(words[source.from - 1]?.folded ?? '')
  )
}
const somebody =
  /^(رجل|امراه|سيده|شاب|شابه|فتاه|طفل|طفله|مواطن|مواطنه|متظاهر|متظاهره|محتج|محتجه|صحفي|صحفيه|صحافي|صحافيه|عجوز|مسن|مسنه|ناخب|ناخبه|لاجي|لاجيه|نازح|نازحه|مزارع|مزارعه|عامل|عامله)$/

/**
 * «سأل سامي نصر | وزير الطاقة»: an office with what completes it, behind a verb of what is done to a person
 * and whoever does it.
 */
export function isWhomHeAsks(source: SourceAt): boolean {
  const { sentence, from, at, to } = source
  const { words } = sentence
  const { folded, before } = wordAt(source)
  const next = words[at + 1]
  return (
    isBehindHolder(words, from, at) &&
    !before.comma &&
    !folded.startsWith('ال') &&
    isPost(folded) &&
    at + 1 < to &&
    (next!.named || next!.folded.startsWith('ال')) &&
    isDoneToPeople(words[from - 1]?.folded ?? '')
  )
}
