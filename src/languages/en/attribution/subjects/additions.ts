import { isTime, isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { form } from '../lexicon/verb-forms.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { wordSet } from '../../../word-sets.ts'

/** "Amin, 59, of Ashton, Md., …": an age or a shortened state between commas is no subject. */
export function isAgeOrState(items: readonly Item[], { from, to }: Stretch): boolean {
  if (items[from]!.text === 'aged') return to === from + 2
  return (
    to === from + 1 &&
    items[from - 1]?.text === ',' &&
    ((items[from]!.word.bits & is.number) !== 0 || items[from]!.text.endsWith('.'))
  )
}

/**
 * What stands between two commas: more about the one before them, something beside, or a clause of
 * its own.
 */
export function additionKind(
  items: readonly Item[],
  from: number,
  to: number,
): 'apposition' | 'aside' | 'clause' {
  const { bits, text, forms } = { ...items[from]!.word, text: items[from]!.text }
  if ((bits & is.relative) !== 0 || text === 'whose' || text === 'where') return 'apposition'
  if ((bits & is.subordinator) !== 0 && text !== 'as' && text !== 'after') return 'aside'
  if (
    (bits & (is.preposition | is.adverb | is.time)) !== 0 ||
    tellsDoing(items, from) ||
    (forms > 0 && (bits & is.noun) === 0 && !items[from]!.capital && !namesOffice(items, from))
  )
    return 'aside'
  let verbs = 0
  for (let i = from; i < to; i++) {
    if ((items[i]!.word.bits & is.relative) !== 0) break
    if (isVerbHere(items, i) && (items[i]!.word.forms & 16) === 0) verbs++
  }
  return verbs > 1 ? 'clause' : 'apposition'
}

/** "citing the report", "speaking to reporters": what is done meanwhile tells not who does it. */
function tellsDoing(items: readonly Item[], at: number): boolean {
  const { word, text, capital } = items[at]!
  if (word.forms !== form.ing || capital || text === 'including') return false
  const next = items[at + 1]
  const object = is.determiner | is.possessive | is.object | is.preposition | is.to
  return word.cues.length > 0 || next?.capital === true || ((next?.word.bits ?? 0) & object) !== 0
}

/** "managing partner", not "speaking to reporters". */
const namesOffice = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.forms === form.ing && isNominal(items[at + 1]) && !items[at + 1]!.capital

/** Whether a phrase that begins at `from` can be the subject of a clause that begins there. */
export function beginsClause(items: readonly Item[], from: number, low: number): boolean {
  const before = from > low ? items[from - 1]! : undefined
  if (!before || before.kind !== 'word') return true
  return (
    (before.word.bits & (is.subordinator | is.coordinator | is.complementizer)) !== 0 ||
    (!isVerbHere(items, from - 1) && (before.word.bits & is.preposition) === 0) ||
    isToldWithoutThat(items, from, low)
  )
}

/** "said | the envoy, Amina Saleh, told …": a clause behind a verb of speech that leaves "that" out. */
const isToldWithoutThat = (items: readonly Item[], from: number, low: number): boolean =>
  from - 1 > low && items[from - 1]!.text === 'said' && isDefinite(items[from]!)

const isDefinite = ({ word, capital }: Item): boolean =>
  capital || (word.bits & (is.determiner | is.possessive)) !== 0

/** "Amin, of Ascent Lifts, said", not "Amin, in a short speech, said". */
const describing = wordSet('of from by at like')

/** "Amin, reached by phone, said": how he came to say it. */
const asking = wordSet('asked reached contacted approached pressed questioned quizzed')

/**
 * Whether an addition is part of the source: "Amin, the mayor, said", "Amin, formerly of Ascent
 * Lifts, said", "an officer, requesting anonymity, said", not "Amin, on Friday, said", "Amin, speaking
 * to the paper, said" or "Amin, however, said".
 */
export function belongs(
  kind: ReturnType<typeof additionKind>,
  items: readonly Item[],
  from: number,
  to: number,
): boolean {
  if (kind === 'apposition') return true
  if (items.slice(from, to).some(({ text }) => text === 'anonymity')) return true
  if (asking.has(items[from]!.text)) return false
  let i = from
  while (i < to && (items[i]!.word.bits & (is.adverb | is.time)) !== 0) i++
  const { bits, forms } = items[i]!.word
  if (i >= to - 1) return false
  return (bits & is.preposition) !== 0
    ? !isTime(items[i + 1]!) && (i > from || describing.has(items[i]!.text))
    : i > from || (forms & form.participle) !== 0 || items[i]!.text === 'including'
}
