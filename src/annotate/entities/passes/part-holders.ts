import type { EntityType } from '../../../model/kinds.ts'
import { isDefinite } from '../../../languages/names/attached-words.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { gather } from '../../../text/gather.ts'
import { cutDraft, endDraft, type Draft } from '../draft-mentions.ts'
import { Gap } from '../gaps.ts'
import { leastLikeness } from '../least-likeness.ts'
import { headBits, placeBits, type NameWord } from '../name-words.ts'

/** How many words may stand between an office and the body that it is of. */
const farthestOffice = 6
const longestPerson = 4

const bodies: ReadonlySet<EntityType> = new Set(['ORG', 'PRODUCT'])

/**
 * «مندوب البلاد لدى الأمم المتحدة | الطاهر نصر», «مدير شركة مورفاي | جون كيلر»: behind a body or a product
 * that somebody holds an office of, a given name begins who holds it, where both were read as one name. What
 * is named after somebody has the noun of a body or his title right before him: it stays whole.
 */
export function partHolders(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  names: NameRules,
): Draft[] {
  if (names.hasCase || !names.attached) return [...drafts]
  return gather(drafts, (draft) => {
    const words = sentences[draft.sentence] ?? []
    if (!bodies.has(draft.type) || !isOfOffice(words, draft.from)) return [draft]
    const person = holderIn(words, draft, names)
    if (person < 0) return [draft]
    return [
      endDraft(draft, words, person),
      { ...cutDraft(draft, words, person, draft.to), type: 'PER' as const },
    ]
  })
}

/** Whether an office stands before word `from`, in the same run of words. */
function isOfOffice(words: readonly NameWord[], from: number): boolean {
  for (let i = from; i > 0 && from - i < farthestOffice; i--) {
    if (words[i]!.gapBefore !== Gap.space) return false
    if ((words[i - 1]!.bits & bit.title) !== 0) return true
    if ((words[i - 1]!.bits & bit.speechVerb) !== 0) return false
  }
  return false
}

/** Where the person's name begins in a body's; -1 where none does. */
function holderIn(words: readonly NameWord[], { from, to }: Draft, names: NameRules): number {
  for (let at = from + 1; at < to - 1; at++) {
    const isListed = endsListed(words, at)
    if (!isListed && !mayEndBody(words[at - 1]!, names)) continue
    if (
      mayBegin(words[at]!, isListed, names) &&
      to - at <= longestPerson &&
      isPerson(words.slice(at, to))
    )
      return at
  }
  return -1
}

const listed = bit.organisation | bit.product

/** Whether a name of several words that a list has, or a listed product, ends before word `at`. */
const endsListed = (words: readonly NameWord[], at: number): boolean => {
  const { bits, phraseBits } = words[at - 1]!
  const isPhrase = (phraseBits & listed) !== 0
  return isPhrase ? (words[at]!.phraseBits & listed) === 0 : (bits & bit.product) !== 0
}

const ofPersons = bit.given | bit.surname
const notBefore = ofPersons | bit.title | bit.particle | headBits

/** A definite noun, a place or a name in foreign letters: «كنيسة قطع رأس | يوحنا …» is not whole. */
const mayEndBody = (
  { bits, folded, likeness }: NameWord,
  { attached, mostPersonal }: NameRules,
): boolean =>
  (bits & notBefore) === 0 &&
  (isDefinite(folded, attached) ||
    (bits & placeBits) !== 0 ||
    ((bits & bit.everyday) === 0 && likeness >= leastLikeness.ofAny)) &&
  !attached!.compoundHeads.has(folded) &&
  mostPersonal?.has(folded) !== true

const notInPerson = headBits | bit.title | bit.speechVerb | bit.time

/** A given name; behind a listed name also a family's that is no adjective: some go by two of them. */
const mayBegin = (
  { bits, core, gapBefore }: NameWord,
  isListed: boolean,
  { attached }: NameRules,
): boolean =>
  gapBefore === Gap.space &&
  core.skip === 0 &&
  (bits & (placeBits | notInPerson)) === 0 &&
  ((bits & bit.given) !== 0
    ? isListed || (bits & (bit.everyday | bit.common)) === 0
    : isListed && (bits & bit.surname) !== 0 && !attached!.isRelational(core.folded))

const isPerson = (name: readonly NameWord[]): boolean =>
  name.every(
    ({ bits, phraseBits, gapBefore }) =>
      gapBefore <= Gap.hyphen &&
      (bits & notInPerson) === 0 &&
      (phraseBits & listed) === 0 &&
      bits !== bit.everyday,
  )
