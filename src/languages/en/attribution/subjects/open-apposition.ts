import { isTime } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'
import { personNouns } from '../lexicon/source-words.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'

/** A phrase with where its head ends. */
interface Phrase extends Stretch {
  headTo: number
}

/** Words of a name: one alone may be a place or an adverb. */
const fewestWords = 2

/**
 * "“…,” Amina Saleh, a spokeswoman for the union | said": no second comma parts what is added to the
 * name from the verb. The subject with that name in front; the phrase alone where none opens the
 * clause.
 */
export function withNameBefore<Found extends Phrase>(
  items: readonly Item[],
  phrase: Found,
  verb: number,
  low: number,
): Found {
  const comma = phrase.from - 1
  if (comma <= low || items[comma]!.text !== ',' || !describesPerson(items, phrase)) return phrase
  // "Amina Saleh, a spokeswoman said, is well"
  if (items[verb + 1]?.text === ',' || items[verb + 2]?.text === ',') return phrase
  const last = beforeAge(items, comma, low)
  const from = isNamed(items[last]) ? nounPhraseStart(items, last, low) : -1
  const isName =
    from >= 0 &&
    (last + 1 - from >= fewestWords || last < comma - 1) &&
    items.slice(from, last + 1).every(isNamed) &&
    // "Sentencing Orlo, Judge Amina Saleh said"
    !(items[from]!.text.endsWith('ing') && items[from]!.word.lemma !== '')
  const opens = from === low || items[from - 1]?.kind === 'quote'
  return isName && opens ? { ...phrase, from, headTo: last + 1 } : phrase
}

const isNamed = (item: Item | undefined): boolean =>
  item !== undefined && item.kind === 'word' && item.capital && isNominal(item) && !isTime(item)

/** "a spokeswoman for …", "head of …": a noun for people in front of what completes it. */
function describesPerson(items: readonly Item[], { from, headTo }: Phrase): boolean {
  for (let i = from; i < headTo; i++) {
    if (personNouns.has(items[i]!.text)) return true
    if (i > from && (items[i]!.word.bits & is.preposition) !== 0) return false
  }
  return false
}

/** Words behind which it stands where somebody is from. */
const origins = new Set(['from', 'of'])

/**
 * "Amina Saleh, 29, from Leeds | said": the place is no subject. The subject with the name in front;
 * the phrase alone where no name with an age opens the clause.
 */
export function withAgedBefore<Found extends Phrase>(
  items: readonly Item[],
  phrase: Found,
  low: number,
): Found {
  const comma = phrase.from - 2
  if (comma <= low || items[comma]!.text !== ',' || !origins.has(items[comma + 1]!.text))
    return phrase
  const last = beforeAge(items, comma, low)
  if (last === comma - 1 || !isNamed(items[last])) return phrase
  const from = nounPhraseStart(items, last, low)
  const opens = from === low || (from > low && items[from - 1]!.kind === 'quote')
  return opens ? { ...phrase, from, headTo: last + 1 } : phrase
}

/** Over ", 68," and ", aged 68," behind a name: the last item of the name. */
function beforeAge(items: readonly Item[], comma: number, low: number): number {
  let i = comma - 1
  if (i - 1 <= low || (items[i]!.word.bits & is.number) === 0) return i
  if (items[i - 1]!.text === 'aged') i--
  return i - 2 >= low && items[i - 1]!.text === ',' ? i - 2 : comma - 1
}
