import type { EntityType } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { NameRules } from '../../languages/name-rules.ts'
import type { Draft } from './draft-mentions.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'
import { Shape } from './shapes.ts'

const roleReach = 7, appositionReach = 16, roleWithin = 5

/** The words with which the article introduces a person or thing at its first places: a role of some words before the name, else an apposition after it, else a bare title. */
export function findIntroduction(drafts: readonly Draft[], type: EntityType, sentences: readonly NameWord[][], { names }: Language): Span | null {
  for (const draft of drafts.slice(0, 3)) {
    const words = sentences[draft.sentence]
    if (!words) continue
    const role = type === 'PER' ? roleBefore(words, draft.from, names) : null, apposition = appositionAfter(words, draft.to, names)
    const found = role && role.words > 1 ? role : apposition ?? role
    if (found) return { start: found.start, end: found.end }
  }
  return null
}

function roleBefore(words: readonly NameWord[], name: number, { roleWords }: NameRules): (Span & { words: number }) | null {
  let from = -1
  for (let i = name - 1; i >= 0 && name - i <= roleReach; i--) {
    const gap = words[i + 1]!.gapBefore
    if (gap > Gap.comma || gap === Gap.comma && i + 1 < name) break
    if (words[i]!.bits & bit.speechVerb) break
    if (words[i]!.bits & bit.title) from = i
  }
  if (from < 0) return null
  // "the former French foreign minister": what narrows the role belongs to it
  if (roleWords) while (from > 0 && name - from < roleReach && words[from]!.gapBefore <= Gap.hyphen && narrows(words[from - 1]!, roleWords)) from--
  return { start: words[from]!.start, end: words[name - 1]!.end, words: name - from }
}

function narrows({ folded, bits, shape }: NameWord, roleWords: ReadonlySet<string>): boolean {
  return roleWords.has(folded) || (bits & (bit.demonym | bit.country)) !== 0 || shape === Shape.allCapitals && folded.length > 1 || shape === Shape.capital && (bits & (bit.organisation | bit.organisationHead | bit.title)) !== 0
}

/** Between two commas, or in brackets after an English name: "…, a software engineer at the company, said". */
function appositionAfter(words: readonly NameWord[], name: number, names: NameRules): Span | null {
  const { introducers } = names
  const first = words[name]
  if (!first || first.gapBefore !== Gap.comma && first.gapBefore !== Gap.dash) return null
  if (!(first.bits & (bit.title | bit.roleAdjective)) && !introducers.has(first.folded) && !holdsRole(words, name, names) || isNextInList(words, name, names)) return null
  for (let i = name; i < words.length && i - name < appositionReach; i++) {
    const gap = words[i]!.gapAfter
    // "…, the official said": somebody else speaks
    if (words[i]!.bits & bit.speechVerb && (i < name + 3 || gap >= Gap.comma)) return null
    if (gap === Gap.comma || gap === Gap.dash || gap === Gap.edge || gap === Gap.stop) return { start: first.start, end: words[i]!.end }
  }
  return null
}

/** "Ireland, the Netherlands": an article that belongs to another name. */
function isNextInList(words: readonly NameWord[], at: number, { articles }: NameRules): boolean {
  const next = words[at + 1]
  return articles !== undefined && articles.has(words[at]!.folded) && next !== undefined && (next.bits & (bit.country | bit.region | bit.city)) !== 0 && next.gapAfter > Gap.hyphen
}

/** "diplomatic adviser to the president", "Chile's envoy": a role among the first words between the commas. */
function holdsRole(words: readonly NameWord[], from: number, { functionWords }: NameRules): boolean {
  if (functionWords.has(words[from]!.folded)) return false
  for (let i = from; i < Math.min(words.length, from + roleWithin); i++) {
    if (words[i]!.bits & bit.speechVerb) return false
    if (words[i]!.bits & bit.title) return words[i]!.shape !== Shape.noCase
    if (words[i]!.gapAfter > Gap.hyphen) return false
  }
  return false
}
