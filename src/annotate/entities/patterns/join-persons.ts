import { bit } from '../../../languages/names/name-lexicon.ts'
import type { NameRules } from '../../../languages/names/name-rules.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import type { WordRange } from './pattern.ts'

const longestName = 4

/**
 * A person's name that was found in two parts with nothing but a space between them, or with "son of",
 * for a language with capitals; two full names stay two.
 */
export function joinPersons(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  names: NameRules,
): WordRange[] {
  if (!names.hasCase) return [...ranges]
  const joined: WordRange[] = []
  for (const [k, found] of ranges.entries()) {
    if (joined.length > 0 && found.from < joined.at(-1)!.to) continue
    const next = ranges[k + 1]
    let range = overAncestor(words, fromAncestors(words, found, names), next, names)
    // "Rosa | Noura bint Selim Orlo": the part found before holds the first name
    while (range !== found && joined.length > 0 && joined.at(-1)!.to > range.from)
      range = { ...range, from: Math.min(range.from, joined.pop()!.from) }
    const last = joined[joined.length - 1]
    const isPart =
      last !== undefined &&
      last.type === 'PER' &&
      range.type === 'PER' &&
      last.to === range.from &&
      words[range.from]!.gapBefore === Gap.space &&
      range.to - last.from <= longestName &&
      (range.to === range.from + 1 || !(words[range.from]!.bits & bit.given))
    if (isPart) joined[joined.length - 1] = { ...last, to: range.to }
    else joined.push(range)
  }
  return joined
}

/** "Noura bint Selim Orlo" of "Selim Orlo": the names before "son of" are of the same person. */
function fromAncestors(
  words: readonly NameWord[],
  range: WordRange,
  { sonWords }: NameRules,
): WordRange {
  let { from } = range
  if (range.type !== 'PER' || !sonWords) return range
  while (from > 1 && sonWords.has(words[from - 1]!.folded)) {
    const [name, son, next] = [words[from - 2]!, words[from - 1]!, words[from]!]
    const isJoined = son.gapBefore === Gap.space && next.gapBefore === Gap.space
    if (!isJoined || name.shape !== Shape.capital) break
    from -= 2
  }
  return from === range.from ? range : { ...range, from }
}

/** "Noura bint Selim": the name of whose child she is, where it was found as nobody's or a place's. */
function overAncestor(
  words: readonly NameWord[],
  range: WordRange,
  next: WordRange | undefined,
  { sonWords, titlesInNames }: NameRules,
): WordRange {
  const [son, name] = [words[range.to], words[range.to + 1]]
  if (range.type !== 'PER' || !son || !name || !sonWords?.has(son.folded)) return range
  const isJoined = son.gapBefore === Gap.space && name.gapBefore === Gap.space
  if (!isJoined || name.shape !== Shape.capital) return range
  const isFound = next?.from === range.to + 1
  if (isFound && next.type === 'PER') return range
  // a title is part of a given name alone: "Sheikha Hind"
  const isTitled = range.to - range.from > 1 && titlesInNames?.has(words[range.from]!.folded)
  const from = isTitled ? range.from + 1 : range.from
  return { ...range, from, to: isFound ? next.to : range.to + 2 }
}
