import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { isPronoun } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

/** Nouns for what somebody holds or has to say. */
const positions = wordSet(`
  view argument position message line contention belief claim complaint fear hope advice warning
  verdict conclusion theory opinion feeling assessment case answer reply
`)
const owners = new Set(['from', 'of', 'among'])
/** Words between whose it is and the noun: "the minister's own view". */
const furthestOwner = 3

/**
 * "Lind's view is that the dam should go", "the message from the board was that nobody need worry":
 * the position is what stands behind "that", its owner says so.
 */
export function findPositionReports({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap(({ from, to }, sentence) => {
    const found: CueReport[] = []
    for (let i = from; i < to - 4; i++) {
      if (items[i]!.kind !== 'word' || !positions.has(items[i]!.text)) continue
      const owned = ownerBefore(items, i, from) ?? ownerBehind(items, i, to)
      const be = owned?.verb ?? 0
      if (!owned || (items[be]!.word.bits & is.be) === 0 || items[be + 1]?.text !== 'that') continue
      if (!hasFiniteVerb(items, be + 2, to)) continue
      found.push({
        sentence,
        cue: { from: i, to: i + 1 },
        source: owned.source,
        content: [contentWithin(items, { from: be + 1, to }, 'clause', be)],
        stance: 'asserting',
        manner: 'clause',
        plain: true,
      })
    }
    return found
  })
}

interface Owned {
  source: Subject
  /** where the verb of the noun stands */
  verb: number
}

/** "Lind's view", "her own argument" */
function ownerBefore(items: readonly Item[], noun: number, low: number): Owned | null {
  for (let i = noun - 1; i >= Math.max(low, noun - furthestOwner); i--) {
    const { text, word, kind } = items[i]!
    if (kind !== 'word') return null
    if (text === "'s") {
      const from = i > low ? nounPhraseStart(items, i - 1, low) : -1
      return from < 0
        ? null
        : { source: { from, to: i + 1, headTo: i, kind: 'phrase' }, verb: noun + 1 }
    }
    if ((word.bits & is.possessive) !== 0)
      return text === 'whose'
        ? null
        : { source: { from: i, to: i + 1, headTo: i + 1, kind: 'pronoun' }, verb: noun + 1 }
    if ((word.bits & (is.determiner | is.preposition)) !== 0) return null
  }
  return null
}

/** "the message from the board", "the feeling among villagers" */
function ownerBehind(items: readonly Item[], noun: number, to: number): Owned | null {
  if (!owners.has(items[noun + 1]?.text ?? '') || isPronoun(items[noun + 2])) return null
  const end = nounPhraseEnd(items, noun + 2, to)
  return end <= noun + 2 || end >= to
    ? null
    : { source: { from: noun + 2, to: end, headTo: end, kind: 'phrase' }, verb: end }
}
