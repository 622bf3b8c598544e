import type { EntityType } from '../../model/annotation.ts'
import type { Span } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'
import { bit } from '../../languages/name-lexicon.ts'
import type { Draft } from './draft-mentions.ts'
import { Gap } from './gaps.ts'
import type { NameWord } from './name-words.ts'

const roleReach = 7, appositionReach = 16

/** The words with which the article introduces a person or thing at its first places: a role of some words before the name, else an apposition after it, else a bare title. */
export function findIntroduction(drafts: readonly Draft[], type: EntityType, sentences: readonly NameWord[][], { names }: Language): Span | null {
  for (const draft of drafts.slice(0, 3)) {
    const words = sentences[draft.sentence]
    if (!words) continue
    const role = type === 'PER' ? roleBefore(words, draft.from) : null, apposition = appositionAfter(words, draft.to, names.introducers)
    const found = role && role.words > 1 ? role : apposition ?? role
    if (found) return { start: found.start, end: found.end }
  }
  return null
}

function roleBefore(words: readonly NameWord[], name: number): (Span & { words: number }) | null {
  let from = -1
  for (let i = name - 1; i >= 0 && name - i <= roleReach; i--) {
    const gap = words[i + 1]!.gapBefore
    if (gap > Gap.comma || gap === Gap.comma && i + 1 < name) break
    if (words[i]!.bits & bit.speechVerb) break
    if (words[i]!.bits & bit.title) from = i
  }
  if (from < 0) return null
  return { start: words[from]!.start, end: words[name - 1]!.end, words: name - from }
}

/** Between two commas, or in brackets after an English name: "…, a software engineer at the company, said". */
function appositionAfter(words: readonly NameWord[], name: number, introducers: ReadonlySet<string>): Span | null {
  const first = words[name]
  if (!first || first.gapBefore !== Gap.comma && first.gapBefore !== Gap.dash) return null
  if (!(first.bits & (bit.title | bit.roleAdjective)) && !introducers.has(first.folded)) return null
  for (let i = name; i < words.length && i - name < appositionReach; i++) {
    const gap = words[i]!.gapAfter
    if (gap === Gap.comma || gap === Gap.dash || gap === Gap.edge || gap === Gap.stop) return { start: first.start, end: words[i]!.end }
  }
  return null
}
