import { wordsFor } from '../../../languages/words-in-linking.ts'
import type { Mention } from '../../../model/annotation.ts'
import type { EntityRecord } from '../../../model/knowledge.ts'
import { fold } from '../../../text/fold.ts'
import { hasArabic } from '../../../text/scripts.ts'
import { findTokens } from '../../../text/tokens.ts'

const small = wordsFor('smallWords')
const longestAcronym = 8
/** Words of an explanation, two for each letter of the longest acronym, and where they may stand. */
const mostWords = 2 * longestAcronym
const reach = 120
const capitals = `[A-Z]{2,${longestAcronym}}`
const acronym = new RegExp(`^${capitals}$`)
const inBrackets = new RegExp(`^ \\((${capitals})\\)`)
/** UTF-16 units of a space and an acronym in brackets. */
const longestInBrackets = longestAcronym + 3

/**
 * The folded words that an article puts before an acronym in brackets to explain it: "artificial
 * pancreas (AP)". Null when it does not.
 */
export function findExplanation(mentions: readonly Mention[], text: string): string | null {
  for (const { start, end } of mentions) {
    const name = text.slice(start, end)
    if (text[start - 1] !== '(' || text[end] !== ')' || !acronym.test(name)) continue
    const words = findTokens(text, Math.max(0, start - reach), start - 1).map(
      ({ folded }) => folded,
    )
    const letters = name.toLowerCase()
    let letter = letters.length - 1
    let from = words.length
    while (from > 0 && letter >= 0 && words.length - from < mostWords) {
      const word = words[--from]!
      if (word.startsWith(letters[letter]!)) letter--
      else if (!small.has(word)) break
    }
    if (letter < 0) return words.slice(from).join(' ')
    const quoted = quotedName.exec(text.slice(Math.max(0, start - reach), start - 1))
    if (quoted && hasArabic(quoted[1]!)) return fold(quoted[1]!)
  }
  return null
}

/** «تحالف نهر الكونغو» (AFC): a name of another script, which shares no letters with the acronym. */
const quotedName = /["“«]([^"“«”»\n]{4,})["”»] $/

/** The folded acronym that an article puts in brackets behind a name: "Social Democrats (SPD)". */
export function findOwnAcronym(mentions: readonly Mention[], text: string): string | null {
  for (const { end } of mentions) {
    const found = inBrackets.exec(text.slice(end, end + longestInBrackets))
    if (found) return fold(found[1]!)
  }
  return null
}

/**
 * Whether some name of a record holds these words, all but one at most, in whatever number: "Islamic
 * Revolutionary Guards Corps" explains the Guard Corps' acronym, "artificial pancreas" no agency's.
 */
export function bearsExplanation({ labels, aliases }: EntityRecord, explanation: string): boolean {
  const words = tellingWords(explanation)
  const names = [...Object.values(labels), ...Object.values(aliases).flat()]
  if (hasArabic(explanation) && !names.some(hasArabic)) return true
  return names.some((name) => {
    const own = new Set(tellingWords(fold(name)))
    return words.filter((word) => !own.has(word)).length <= (words.length > 2 ? 1 : 0)
  })
}

const tellingWords = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => !small.has(word))
    .map((word) => word.replace(/s$/, ''))
