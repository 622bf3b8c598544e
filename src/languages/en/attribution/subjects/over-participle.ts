import { form } from '../lexicon/verb-forms.ts'
import { isTime, isVerbHere } from '../phrases/item-kinds.ts'
import { documentNouns, organisationNouns, personNouns } from '../lexicon/source-words.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import { nounPhraseStart } from '../phrases/noun-phrase-start.ts'

/**
 * "a study published Monday", "figures to be released today", "protesters marching through the
 * streets", "experts not involved in the study": what hangs on the real subject by a participle.
 */
export function overParticiple(items: readonly Item[], from: number, low: number): number {
  const charged = overCharge(items, from, low)
  if (charged < from) return charged
  let i = from - 1
  if (i > low && (items[i]!.word.bits & is.preposition) !== 0) i = beforeTime(items, i - 1, low)
  const participle = items[i]
  if (
    !participle ||
    i <= low ||
    (participle.word.forms & (form.participle | form.ing)) === 0 ||
    governs(items, i, from, low) ||
    isAfterParty(items, i, from) ||
    (participle.word.cues.some(({ takes }) => takes.includes('s')) &&
      participle.text === items[from - 1]!.text &&
      participle.text !== 'holding')
  )
    return from
  const noun = nounBefore(items, i)
  if (
    noun < low ||
    !isNominal(items[noun]) ||
    isVerbHere(items, noun) ||
    (items[noun]!.capital && noun > low && !isMaker(items, noun))
  )
    return from
  const start = nounPhraseStart(items, noun, low)
  return start < 0 ? from : start
}

/** "sailors missing after | Washington says": behind such a word a party begins a clause of its own. */
function isAfterParty(items: readonly Item[], participle: number, from: number): boolean {
  const { bits } = items[from - 1]!.word
  if (from - 1 === participle || (bits & is.subordinator) === 0) return false
  const { text, capital } = items[from]!
  return capital || organisationNouns.has(text) || personNouns.has(text)
}

/** The item before a participle at item `at`, past "to be" and "not". */
function nounBefore(items: readonly Item[], at: number): number {
  if (items[at - 1]!.text === 'not') return at - 2
  return items[at - 1]!.text === 'be' && items[at - 2]?.text === 'to' ? at - 3 : at - 1
}

/** "A woman cleared of stealing | money from a charity": over what somebody is accused of, or cleared. */
function overCharge(items: readonly Item[], from: number, low: number): number {
  const [noun, participle, preposition, act] = items.slice(Math.max(low, from - 4), from)
  const isCharge =
    from - 4 >= low &&
    act!.word.forms === form.ing &&
    (preposition!.word.bits & is.preposition) !== 0 &&
    (participle!.word.forms & form.participle) !== 0 &&
    isNominal(noun)
  const start = isCharge ? nounPhraseStart(items, from - 4, low) : -1
  return start >= 0 && opensWithDeterminer(items, from - 4, low) ? start : from
}

/**
 * "a study published | (on) Thursday | in the journal": the item before the time that ends at `last`, behind
 * which a document was made known; "resigned Monday | after the journal" is no part of a subject.
 */
function beforeTime(items: readonly Item[], last: number, low: number): number {
  let i = last
  while (i > low && isTime(items[i]!)) i--
  if (i < last && i > low && items[i]!.text === 'on') i--
  return i > low && documentNouns.has(items[i - 1]!.text) ? i : last
}

/** "a poll by Selwyn published Monday": the name of whoever made what was published. */
const isMaker = (items: readonly Item[], noun: number): boolean => items[noun - 1]?.text === 'by'

/**
 * "supporting Amin": the phrase from `from` on is its object and no part of the subject, unless what
 * stands before it opens the sentence, "The lawyers supporting Amin said", or is added to a name,
 * "Amina Saleh, a nurse supporting Amin said".
 */
const governs = (items: readonly Item[], at: number, from: number, low: number): boolean =>
  items[at]!.word.forms === form.ing &&
  (at === from - 1 || items[at]!.word.cues.length > 0) &&
  !opensWithDeterminer(items, at - 1, low)

function opensWithDeterminer(items: readonly Item[], noun: number, low: number): boolean {
  const start = items[noun]!.kind === 'word' ? nounPhraseStart(items, noun, low) : -1
  if (start < 0 || (items[start]!.word.bits & (is.determiner | is.possessive)) === 0) return false
  return start === low || (items[start - 1]!.text === ',' && articles.has(items[start]!.text))
}

const articles = new Set(['a', 'an'])
