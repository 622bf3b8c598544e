/** Names of the index's reports that stand in a stretch of text, whether or not the article's names were recognised as such. */
import { findTokens } from '../text/tokens.ts'
import { getTerm, rarity } from './postings.ts'
import type { OverlapQuery } from './overlap.ts'
import type { ReportIndex } from './report-index.ts'
import { soundFromOther } from './terms-of-report.ts'
import { wordsOf } from './terms.ts'

const longest = 5
/** A single word must be this long, in letters, and a sound this long, in consonants: shorter ones are met by chance. */
const leastLetters = 4, leastSound = 5
const soundWorth = 0.35

/** Longest names first; words inside a longer name give none of their own. `known`: folded names that are compared already. */
export function findNamesInWords(text: string, index: ReportIndex, known: ReadonlySet<string>): OverlapQuery['names'] {
  const tokens = findTokens(text), found: OverlapQuery['names'] = [], seen = new Set(known), size = index.reports.length
  for (let i = 0; i < tokens.length; i++) {
    for (let length = Math.min(longest, tokens.length - i); length > 0; length--) {
      const words = tokens.slice(i, i + length).map(({ folded }) => folded), name = withoutParticle(words).find((spelling) => (length > 1 || spelling.length >= leastLetters) && getTerm(index.names, `\u0001${spelling}`))
      if (name === undefined) continue
      const term = getTerm(index.names, `\u0001${name}`)!
      if (!seen.has(name)) found.push({ name: text.slice(tokens[i]!.start, tokens[i + length - 1]!.end), id: null, weight: rarity(term.count, size), terms: [term] })
      seen.add(name)
      i += length - 1
      break
    }
  }
  return [...found, ...findSounds(text, index, seen)]
}

/** Single Arabic words that sound like a capitalised word of a title. */
function findSounds(text: string, index: ReportIndex, seen: ReadonlySet<string>): OverlapQuery['names'] {
  const found: OverlapQuery['names'] = []
  for (const word of new Set(wordsOf(text))) {
    const first = word.charCodeAt(0), sound = first >= 0x600 && first <= 0x6ff && !seen.has(word) ? soundFromOther(word) : null
    const term = sound && sound.length >= leastSound + 2 ? getTerm(index.names, sound) : null
    if (term) found.push({ name: word, id: null, weight: rarity(term.count, index.reports.length) * soundWorth, terms: [term] })
  }
  return found
}

const particles = /^(?:[وف]?[بلك]?|[وف]?لل)(?=.{3})/

/** The words as they are, then without «و ف ب ل ك» before the first: with the article and without it. */
function withoutParticle(words: readonly string[]): string[] {
  const whole = words.join(' '), first = words[0]!.charCodeAt(0)
  if (first < 0x600 || first > 0x6ff || !'وفبلك'.includes(words[0]![0]!)) return [whole]
  const bare = whole.replace(particles, '')
  return [whole, bare, words[0]!.startsWith('لل') ? `ال${whole.slice(2)}` : bare]
}
