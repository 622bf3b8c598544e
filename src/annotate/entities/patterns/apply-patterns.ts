/** Names that patterns and lists show where the model saw none, and names that they lengthen. */
import type { Language } from '../../../languages/language.ts'
import { capitalRun } from '../capital-names.ts'
import { Gap } from '../gaps.ts'
import type { NameWord } from '../name-words.ts'
import { Shape } from '../shapes.ts'
import { acronym } from './acronyms.ts'
import { withBracketedSpellings } from './bracketed-spelling.ts'
import { withoutUnlikely } from './drop-unlikely.ts'
import { joinBodies } from './join-bodies.ts'
import { joinPersons } from './join-persons.ts'
import { listedEvent, listedPhrase, listedWord } from './listed-names.ts'
import { agencyInParens, bodyOfState, bodyWithComplement, bodyWithPurpose, clan } from './bodies.ts'
import { numberedUnit, unknownAfterHead } from './names-after-heads.ts'
import type { Pattern, WordRange } from './pattern.ts'
import { personAfterTitle, speakerOfHeadline } from './person-names.ts'
import { quotedAfterHead } from './quoted-names.ts'
import { boundedPlainly, joinFamilyNames } from './plain-bounds.ts'
import { joinedWith, overHyphens, parted, trimmed } from './settle-ranges.ts'
import { withoutTitles } from './settle-titles.ts'

const patterns: readonly Pattern[] = [
  quotedAfterHead,
  numberedUnit,
  listedPhrase,
  capitalRun,
  bodyWithPurpose,
  bodyWithComplement,
  bodyOfState,
  clan,
  agencyInParens,
  listedWord,
  listedEvent,
  acronym,
  personAfterTitle,
  speakerOfHeadline,
  unknownAfterHead,
]

/**
 * `found` and what the patterns add beside it, in order, without overlap: what was found stands,
 * unless a pattern's range holds it whole.
 * Ranges end where punctuation parts them, begin anew at «و» with a known name, and go on over a
 * hyphen.
 */
export function applyPatterns(
  words: readonly NameWord[],
  found: readonly WordRange[],
  language: Language,
): WordRange[] {
  const taken = new Int32Array(words.length).fill(-1)
  const ranges: (WordRange | null)[] = settle(
    words,
    found.flatMap((range) => parted(words, range, language.names)),
    language,
  )
  ranges.forEach((range, k) => {
    for (let i = range!.from; i < range!.to; i++) taken[i] = k
  })
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if (
      word.bits === 0 &&
      word.phraseBits === 0 &&
      word.isKnown &&
      word.gapBefore !== Gap.quoteOpen &&
      word.shape !== Shape.allCapitals
    )
      continue
    for (const pattern of patterns) {
      const range = pattern(words, i, language)
      if (!range) continue
      const before = taken[range.from]!
      const after = taken[range.to - 1]!
      const cuts =
        (before >= 0 && ranges[before]!.from < range.from) ||
        (after >= 0 && ranges[after]!.to > range.to)
      if (cuts || taken.subarray(range.from, range.to).every((k) => k >= 0)) {
        if (!cuts && pattern === listedPhrase && before === after) ranges[before]!.type = range.type
        continue
      }
      for (let k = range.from; k < range.to; k++) if (taken[k]! >= 0) ranges[taken[k]!] = null
      for (let k = range.from; k < range.to; k++) taken[k] = ranges.length
      ranges.push(range)
      break
    }
  }
  const sorted = ranges
    .filter((range) => range !== null)
    .map((range) => trimmed(words, range, language))
    .filter((range) => range !== null)
    .sort((a, b) => a.from - b.from)
  const joined = joinedWith(
    words,
    sorted.map((range, k) =>
      overHyphens(words, range, sorted[k + 1]?.from ?? words.length, language.names.hasCase),
    ),
    language,
  )
  const { names } = language
  const whole = joinBodies(
    words,
    joinPersons(words, withoutTitles(words, joined, names), names),
    names,
  )
  return withBracketedSpellings(words, withoutUnlikely(words, whole, names))
}

function settle(
  words: readonly NameWord[],
  ranges: readonly WordRange[],
  language: Language,
): WordRange[] {
  return language.names.hasCase
    ? [...ranges]
    : joinFamilyNames(
        words,
        ranges.flatMap((range) => boundedPlainly(words, range, language)),
      )
}
