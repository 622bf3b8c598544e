import type { EntityType } from '../../model/kinds.ts'
import type { Span } from '../../model/text.ts'
import { hasArticle, type AttachedWords } from '../../languages/attached-words.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import type { Draft } from './draft-mentions.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

const roleReach = 7
const appositionReach = 16
const roleWithin = 5

/**
 * The words with which the article introduces a person or thing at its first places: a role of some
 * words before the name, else an apposition after it, else a bare title.
 */
export function findIntroduction(
  drafts: readonly Draft[],
  type: EntityType,
  sentences: readonly NameWord[][],
  { names }: Language,
): Span | null {
  for (const draft of drafts.slice(0, 3)) {
    const words = sentences[draft.sentence]
    if (!words) continue
    const role = type === 'PER' ? roleBefore(words, draft.from, names) : null
    const apposition =
      appositionAfter(words, draft.to, names) ??
      (type === 'PER' && names.attached ? roleAfter(words, draft.to, names) : null)
    const found = role && role.words > 1 ? role : (apposition ?? role)
    if (found) return { start: found.start, end: found.end }
  }
  return null
}

function roleBefore(
  words: readonly NameWord[],
  name: number,
  { roleWords, attached, purposes }: NameRules,
): (Span & { words: number }) | null {
  let from = -1
  const last = beforeParens(words, name)
  for (let i = last; i >= 0 && last - i < roleReach; i--) {
    const gap = words[i + 1]!.gapBefore
    if (i < last ? gap >= Gap.comma : gap > Gap.comma && last === name - 1) break
    if (words[i]!.bits & bit.speechVerb) break
    if (words[i]!.bits & bit.title) from = i
    else if (attached && !continuesRole(words[i]!, attached, purposes)) break
  }
  if (from < 0) return null
  // "the former French foreign minister": what narrows the role belongs to it
  if (roleWords)
    while (
      from > 0 &&
      name - from < roleReach &&
      words[from]!.gapBefore <= Gap.hyphen &&
      narrows(words[from - 1]!, roleWords)
    )
      from--
  return { start: words[from]!.start, end: words[last]!.end, words: name - from }
}

/**
 * Index of the last word before a name, or before the brackets that stand there: «… للطاقة (كذا)
 * فلان».
 */
function beforeParens(words: readonly NameWord[], name: number): number {
  if (words[name]!.gapBefore !== Gap.parenClose) return name - 1
  for (let i = name - 1; i > 0 && name - i <= 3; i--)
    if (words[i]!.gapBefore === Gap.parenOpen) return i - 1
  return name - 1
}

const ofBodies =
  bit.demonym |
  bit.country |
  bit.city |
  bit.region |
  bit.organisation |
  bit.organisationHead |
  bit.roleAdjective |
  bit.placeHead

/**
 * Whether a word may stand in a role before or after a name, where articles are written onto nouns: «المتحدث
 * باسم وزارة الصحة», never «ليخلف».
 */
function continuesRole(
  { folded, bits, phraseBits, core }: NameWord,
  attached: AttachedWords,
  purposes: ReadonlySet<string> | undefined,
): boolean {
  return (
    (bits & ofBodies) !== 0 ||
    phraseBits !== 0 ||
    attached.roleLinks.has(folded) ||
    purposes?.has(folded) === true ||
    hasArticle(core.folded, attached) ||
    attached.definiteInRole.some((beginning) => folded.startsWith(beginning))
  )
}

function narrows({ folded, bits, shape }: NameWord, roleWords: ReadonlySet<string>): boolean {
  return (
    roleWords.has(folded) ||
    (bits & (bit.demonym | bit.country)) !== 0 ||
    (shape === Shape.allCapitals && folded.length > 1) ||
    (shape === Shape.capital &&
      (bits & (bit.organisation | bit.organisationHead | bit.title)) !== 0)
  )
}

/** «… رئيس قطاع المياه بالوزارة»: an indefinite role and what defines it, right behind the name. */
function roleAfter(
  words: readonly NameWord[],
  name: number,
  { functionWords, purposes, attached }: NameRules,
): Span | null {
  const first = words[name]
  if (
    !first ||
    !attached ||
    first.gapBefore !== Gap.space ||
    !(first.bits & bit.title) ||
    first.bits & bit.given ||
    hasArticle(first.folded, attached) ||
    first.core.skip > 0
  )
    return null
  let to = name + 1
  while (
    to < words.length &&
    to - name < roleReach &&
    words[to]!.gapBefore <= Gap.hyphen &&
    !(words[to]!.bits & bit.speechVerb) &&
    ((to === name + 1 && !functionWords.has(words[to]!.folded)) ||
      words[to]!.bits & bit.title ||
      continuesRole(words[to]!, attached, purposes))
  )
    to++
  while (to > name + 1 && attached.roleLinks.has(words[to - 1]!.folded)) to--
  return to > name + 1 ? { start: first.start, end: words[to - 1]!.end } : null
}

/**
 * Between two commas, or in brackets after an English name: "…, a software engineer at the company,
 * said".
 */
function appositionAfter(words: readonly NameWord[], name: number, names: NameRules): Span | null {
  const { introducers } = names
  const first = words[name]
  if (!first || (first.gapBefore !== Gap.comma && first.gapBefore !== Gap.dash)) return null
  if (
    (!(first.bits & (bit.title | bit.roleAdjective)) &&
      !introducers.has(first.folded) &&
      !holdsRole(words, name, names)) ||
    isNextInList(words, name, names)
  )
    return null
  for (let i = name; i < words.length && i - name < appositionReach; i++) {
    const gap = words[i]!.gapAfter
    // "…, the official said": somebody else speaks
    if (words[i]!.bits & bit.speechVerb && (i < name + 3 || gap >= Gap.comma)) return null
    if (gap === Gap.comma || gap === Gap.dash || gap === Gap.edge || gap === Gap.stop)
      return { start: first.start, end: words[i]!.end }
  }
  return null
}

/** "Ireland, the Netherlands": an article that belongs to another name. */
function isNextInList(words: readonly NameWord[], at: number, { articles }: NameRules): boolean {
  const next = words[at + 1]
  return (
    articles !== undefined &&
    articles.has(words[at]!.folded) &&
    next !== undefined &&
    (next.bits & (bit.country | bit.region | bit.city)) !== 0 &&
    next.gapAfter > Gap.hyphen
  )
}

/**
 * "diplomatic adviser to the president", "Chile's envoy": a role among the first words between the
 * commas.
 */
function holdsRole(
  words: readonly NameWord[],
  from: number,
  { functionWords }: NameRules,
): boolean {
  if (functionWords.has(words[from]!.folded)) return false
  for (let i = from; i < Math.min(words.length, from + roleWithin); i++) {
    if (words[i]!.bits & bit.speechVerb) return false
    if (words[i]!.bits & bit.title) return words[i]!.shape !== Shape.noCase
    // the 's of "Chile's" stands between the words
    if (words[i]!.gapAfter > Gap.hyphen && words[i]!.gapAfter !== Gap.other) return false
  }
  return false
}
