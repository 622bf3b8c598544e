import {
  hasArticle,
  isDefiniteAdjective,
  type AttachedWords,
} from '../../../languages/names/attached-words.ts'
import type { NamedPurposes } from '../../../languages/names/named-purposes.ts'
import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import type { Draft } from '../draft-mentions.ts'
import { isClose, placeBits, type NameWord } from '../name-words.ts'
import { stretchOf } from '../place-of.ts'
import { lengthenDraft } from './lengthen-draft.ts'

/** Words of a head and its adjectives: «الاتحاد العراقي المركزي». */
const longestNamed = 3

/** So many bare nouns may stand before the one that ends a purpose: «لأمن نظم | المعلومات». */
const mostBare = 2

/**
 * `drafts`, in order of the text, with what a body is for, where only its noun and the adjective were found:
 * «الجمعية المصرية | لأمراض القلب», and with the second matter of its purpose: «المكتب الوطني لإدارة المخاطر | والكوارث».
 */
export function bodiesWithPurposes(
  drafts: readonly Draft[],
  sentences: readonly NameWord[][],
  { attached, namedPurposes, humanPlurals }: NameRules,
): Draft[] {
  if (!attached || !namedPurposes) return [...drafts]
  const starts = new Set(drafts.map(({ start }) => start))
  const rules: Rules = { attached, purposes: namedPurposes, people: humanPlurals, starts }
  const found: Draft[] = []
  for (const draft of drafts) {
    const before = found.at(-1)
    // a place within the longer name
    if (before && draft.start < before.end) continue
    found.push(draft.type === 'ORG' ? lengthen(draft, sentences, rules) : draft)
  }
  return found
}

interface Rules {
  attached: AttachedWords
  purposes: NamedPurposes
  people: ReadonlySet<string> | undefined
  /** where the names found so far begin */
  starts: ReadonlySet<number>
}

/** Whether a name that was found begins within the word, behind a particle or not. */
const beginsName = ({ start, end }: NameWord, { starts }: Rules): boolean => {
  for (let at = start; at < end; at++) if (starts.has(at)) return true
  return false
}

function lengthen(draft: Draft, sentences: readonly NameWord[][], rules: Rules): Draft {
  const stretch = stretchOf(draft, sentences)
  const { words, from, to } = stretch
  if (to - from !== draft.words.length) return draft
  const whole = overMatter(words, from, to, rules)
  const purposed = overPurpose(words, { head: draft.words[0]!, from, to: whole }, rules)
  const end = overTrade(words, overSecond(words, from, purposed, rules), rules)
  return end === to ? draft : lengthenDraft(draft, stretch, end)
}

/**
 * The word behind the matter of a purpose that was cut off: «الشركة المصرية لإدارة | وتشغيل المترو», «الهيئة
 * القومية لضمان | جودة التعليم»; `to` where the name does not end so.
 */
function overMatter(words: readonly NameWord[], from: number, to: number, rules: Rules): number {
  const { attached, purposes } = rules
  const last = words[to - 1]!
  const isCut =
    to - from > 2 &&
    isBarePurpose(last.folded, attached) &&
    last.core.skip === attached.to.length &&
    !attached.isPossessed(last.core.folded) &&
    purposes.scopedHeads.has(words[from]!.core.folded)
  return isCut ? endOfMatter(words, to, attached) : to
}

/** The word behind bare nouns and the definite one that ends them; `to` where they do not end so. */
function endOfMatter(words: readonly NameWord[], to: number, attached: AttachedWords): number {
  let at = to
  while (at - to < mostBare && isBare(words[at], attached)) at++
  const last = words[at]
  if (!isClose(last) || !isMatter(last, attached)) return to
  at++
  while (isClose(words[at]) && isQuality(words[at]!, words[at - 1]!, attached)) at++
  return at
}

/** The word behind a second trade of a body: «دار الساحل للطبع | والنشر»; `to` where there is none. */
function overTrade(words: readonly NameWord[], to: number, rules: Rules): number {
  const { attached, purposes } = rules
  const [first, second] = [words[to - 1]!, words[to]]
  if (!isClose(second) || !first.folded.startsWith(attached.toArticle)) return to
  const noun = second.folded.slice(attached.and.length)
  const isTrade = second.folded.startsWith(attached.and) && purposes.pairedTrades.has(noun)
  return isTrade && !beginsName(second, rules) ? to + 1 : to
}

/** The word behind the purpose of a head with its adjectives; `to` where there is none. */
function overPurpose(
  words: readonly NameWord[],
  { head, from, to }: { head: string; from: number; to: number },
  rules: Rules,
): number {
  const { attached, purposes } = rules
  if (!purposes.scopedHeads.has(head) || to - from < 2 || to - from > longestNamed) return to
  const isScoped = words.slice(from + 1, to).every((word) => isScope(word, rules))
  const isListed = words[to - 1]!.phraseBits > 0
  if (!isScoped || !opensPurpose(words[to], isListed, rules)) return to
  const end = endOfMatter(words, to + 1, attached)
  return end === to + 1 ? to : end
}

/** «المصرية», «العامة», «العليا» */
const isScope = (word: NameWord, { attached, purposes }: Rules): boolean =>
  isDefiniteAdjective(word.folded, attached) ||
  (hasArticle(word.folded, attached) &&
    ((word.bits & bit.roleAdjective) !== 0 || purposes.ranks.has(word.folded)))

const ofOthers = bit.organisationHead | bit.outletHead | bit.title | bit.time | bit.speechVerb

/** «لأمراض»; not «لوقف», «للأمراض»; behind a name that lists have, «الاتحاد الأوروبي», a known field alone */
function opensPurpose(word: NameWord | undefined, isListed: boolean, rules: Rules): boolean {
  const { attached, purposes } = rules
  if (!isClose(word) || word.inQuotes || beginsName(word, rules)) return false
  const { folded, bits, forms } = word
  if (!folded.startsWith(attached.to) || folded.startsWith(attached.toArticle)) return false
  if (purposes.noPurposes.has(folded)) return false
  const noun = forms.find(({ skip }) => skip === attached.to.length)?.folded
  if (noun === undefined || attached.isPossessed(noun)) return false
  if (purposes.fields.has(noun)) return true
  return (bits & ofOthers) === 0 && (!isListed || attached.isOfThings(noun))
}

/** A noun without the article between the purpose and its last word: «نظم», «وسلامة». */
const isBare = (word: NameWord | undefined, attached: AttachedWords): boolean =>
  isClose(word) &&
  !hasArticle(word.folded, attached) &&
  (word.bits & (ofOthers | placeBits | bit.given)) === 0 &&
  /^\p{L}{3,}$/u.test(word.folded)

const isMatter = ({ folded, bits, core }: NameWord, attached: AttachedWords): boolean =>
  (hasArticle(folded, attached) && (bits & ofOthers) === 0) ||
  (core.skip === 0 && (bits & placeBits) !== 0 && (bits & (bit.everyday | bit.common)) === 0)

/** «العربية» of «دول الخليج العربية» */
const isQuality = (word: NameWord, before: NameWord, attached: AttachedWords): boolean =>
  isDefiniteAdjective(word.folded, attached) &&
  (word.bits & (bit.time | bit.title)) === 0 &&
  hasArticle(before.folded, attached) &&
  attached.isFeminine(word.folded)

/**
 * The word behind a second matter, «والكوارث», «والثروة السمكية», of a body with a purpose; `to` where there
 * is none.
 */
function overSecond(words: readonly NameWord[], from: number, to: number, rules: Rules): number {
  const { attached } = rules
  const second = words[to]
  const hasPurpose = words.slice(from + 1, to).some(({ folded }) => isBarePurpose(folded, attached))
  if (!hasPurpose || !isClose(second) || !hasArticle(words[to - 1]!.folded, attached)) return to
  if (!isSecond(second, rules)) return to
  let end = to + 1
  while (isClose(words[end]) && isAdjective(words[end]!, rules)) end++
  return end
}

/** «لإدارة»; not «للطاقة» */
const isBarePurpose = (folded: string, { to, toArticle }: AttachedWords): boolean =>
  folded.startsWith(to) && !folded.startsWith(toArticle)

/** «والكوارث»; not «والمدير», «والعراق» or what begins another name */
function isSecond(word: NameWord, rules: Rules): boolean {
  const { attached, people } = rules
  const noun = word.folded.slice(attached.and.length)
  if (!word.folded.startsWith(attached.and) || !hasArticle(noun, attached)) return false
  if ((word.bits & (ofOthers | bit.people | placeBits)) !== 0) return false
  const bare = noun.slice(attached.article.length)
  const isOfPeople = people?.has(noun) || people?.has(bare) || attached.isOfSeveral(noun)
  return !isOfPeople && !beginsName(word, rules)
}

const isAdjective = (word: NameWord, rules: Rules): boolean =>
  isDefiniteAdjective(word.folded, rules.attached) &&
  (word.bits & (bit.time | bit.title)) === 0 &&
  !beginsName(word, rules)
