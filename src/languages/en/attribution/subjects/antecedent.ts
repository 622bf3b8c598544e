import type { Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { isTellersNoun } from '../phrases/tellers-nouns.ts'
import { documentNouns, personNouns } from '../lexicon/source-words.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { wordSet } from '../../../word-sets.ts'

const furthest = 40

/**
 * Whom the relative pronoun at item `relative` stands for: "a diplomat who …, and who …"; null when
 * no noun phrase stands before it.
 */
export function antecedentOf(items: readonly Item[], relative: number): Stretch | null {
  let end = relative
  for (let chain = 0; chain < 3; chain++) {
    const isJoined = ((items[end - 1]?.word.bits ?? 0) & is.coordinator) !== 0
    if (isJoined) {
      const earlier = earlierRelative(items, end, items[relative]!.text)
      if (earlier < 0) return null
      end = earlier
      continue
    }
    if (items[end - 1]?.text === ',') end--
    const start = nounPhraseStart(items, end - 1, Math.max(0, end - furthest))
    if (start < 0) return null
    const writing = end === relative - 1 ? writingBefore(items, start, relative) : null
    if (writing) return writing
    const document = end === relative ? documentBefore(items, start, end) : -1
    return { from: document < 0 ? nameBehind(items, start, end, relative) : document, to: end }
  }
  return null
}

/**
 * "anger from Norway, which has …", "an interview with Amin, who said …": behind a comma the pronoun
 * takes up the name that ends the phrase, of which the thing before it was only said to come.
 */
function nameBehind(items: readonly Item[], start: number, end: number, relative: number): number {
  const leading = leadingTo.get(items[relative]!.text)
  if (!leading || items[relative - 1]!.text !== ',') return start
  let from = beforeBracket(items, start, end)
  while (from > start && items[from - 1]!.capital && items[from - 1]!.kind === 'word') from--
  if (from < end) from = behindLead(items, start, from, leading)
  const thing = items[from - 2]
  const isOfThing =
    thing !== undefined &&
    !personNouns.has(thing.text) &&
    (!thing.capital || (from - 2 === start && isParticiple(thing)))
  return from < end && leading.has(items[from - 1]?.text ?? '') && isOfThing ? from : start
}

/** "comments by | central bank governor Amin": with the office before a name; `name` without a lead before it. */
function behindLead(
  items: readonly Item[],
  start: number,
  name: number,
  leading: ReadonlySet<string>,
): number {
  if (!personNouns.has(items[name - 1]?.text ?? '')) return name
  for (let i = name - 1; i > Math.max(start, name - longestOffice); i--) {
    if (leading.has(items[i - 1]!.text)) return i
    if ((items[i - 1]!.word.bits & is.preposition) !== 0) return name
  }
  return name
}
const longestOffice = 6

/** "Interrupted by Amin, who said …": what opens the sentence tells what he did, and is no name. */
const isParticiple = ({ text, word }: Item): boolean =>
  (word.forms & form.participle) !== 0 || text.endsWith('ed')

/**
 * "sorry to Amin for | a report that said so": the document right before the pronoun, with the words of its
 * own; -1 where none stands there, or nothing before it.
 */
function documentBefore(items: readonly Item[], start: number, end: number): number {
  if (!documentNouns.has(items[end - 1]!.text)) return -1
  for (let i = end - 2; i > start; i--)
    if ((items[i]!.word.bits & (is.determiner | is.possessive)) !== 0)
      return (items[i - 1]!.word.bits & is.preposition) === 0 ? -1 : i
  return -1
}

/**
 * "| a statement that Amin read out after his arrest, which said": the document told of before a noun that says
 * nothing, of which a clause behind a comma tells what it says; null elsewhere.
 */
function writingBefore(items: readonly Item[], start: number, relative: number): Stretch | null {
  const head = items[relative - 2]!
  const says = items[relative]!.text === 'which' && saying.has(items[relative + 1]?.text ?? '')
  if (!says || head.capital || isTellersNoun(head)) return null
  for (let i = start - 1; i > Math.max(0, start - furthestWriting); i--) {
    if (items[i]!.kind !== 'word') return null
    if (!documentNouns.has(items[i]!.text)) continue
    const from = nounPhraseStart(items, i, 0)
    return from < 0 ? null : { from, to: i + 1 }
  }
  return null
}

const furthestWriting = 12
const saying = wordSet('said says read reads stated states')

/** "Senator Orlo | (Green, North),": where what stands behind a name in brackets begins. */
function beforeBracket(items: readonly Item[], start: number, end: number): number {
  if (items[end - 1]!.text !== ')') return end
  for (let i = end - 2; i > start; i--) if (items[i]!.text === '(') return i
  return end
}

/** By the pronoun: what leads from a thing to the name of whom it comes from. */
const leadingTo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['which', wordSet('from')],
  ['who', wordSet('from with by')],
])

function earlierRelative(items: readonly Item[], before: number, text: string): number {
  for (let i = before - 2; i > Math.max(0, before - furthest); i--) {
    if (items[i]!.kind === 'mark' && items[i]!.text !== ',') return -1
    if (items[i]!.text === text) return i
  }
  return -1
}
