import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isPronoun, isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

/** A reporting verb in its sentence. */
export interface VerbPlace {
  items: readonly Item[]
  sentence: Stretch
  main: number
}

/** What is said from item `from` on, as a quotation goes. */
export const saidFrom = ({ items, sentence: { to }, main }: VerbPlace, from: number): Stretch =>
  contentWithin(items, { from, to }, 'quote', main)

/** "As she told the paper, the wells are dry" and "…, as she put it, …". */
export function readFronted(place: VerbPlace, subject: Subject, behind: number): Stretch | null {
  const { items, sentence } = place
  const start = subject.from - 1
  if (start - 1 > sentence.from + 1 && hasFiniteVerb(items, sentence.from, start))
    return { from: sentence.from, to: items[start - 1]!.text === ',' ? start - 1 : start }
  let comma = behind
  while (comma < sentence.to && items[comma]!.kind !== 'mark') comma++
  if (comma + 1 >= sentence.to || items[comma]!.text !== ',') return null
  const rest = saidFrom(place, comma + 1)
  return rest.to > rest.from + 2 ? rest : null
}

/** "The wells, as she says, are dry": both halves of what an aside parts. */
export function readParted(
  { items, sentence, main }: VerbPlace,
  subject: Subject,
  behind: number,
): Stretch[] | null {
  const comma = subject.from - 2
  const rest = behind + 1
  const isAside = comma > sentence.from && items[comma]!.text === ',' && items[behind]?.text === ','
  return isAside &&
    rest < sentence.to &&
    isVerbHere(items, rest) &&
    items[rest]!.word.forms !== form.ing &&
    !hasFiniteVerb(items, sentence.from, comma)
    ? [{ from: sentence.from, to: comma }, saidFrom({ items, sentence, main }, rest)]
    : null
}

/** The words around "…, she said, …"; null where she says nothing there. */
export function readAside(place: VerbPlace, subject: Subject, behind: number): Stretch[] | null {
  const { items, sentence } = place
  const ahead = wordsBefore(items, subject.from, sentence.from)
  if (ahead) return [ahead, ...wordsBehind(place, behind, ahead)]
  // "The wells, she said, are dry": neither half is a clause by itself
  if (
    items[subject.from - 1]?.text !== ',' ||
    items[behind]?.text !== ',' ||
    subject.from - 1 <= sentence.from
  )
    return null
  const to = subject.from - 1
  const from = behindBorder(items, sentence.from, to)
  if (behind + 1 < sentence.to && addsWords(items[behind + 1]!)) return [{ from, to }]
  const rest = saidFrom(place, behind + 1)
  const isSaid =
    hasFiniteVerb(items, rest.from, rest.to) ||
    isVerbHere(items, rest.from) ||
    items[rest.from]?.text === 'never' ||
    items[rest.from]?.kind === 'quote'
  if (!isSaid) return null
  return opensHere(items, from, to) ? [rest] : [{ from, to }, rest]
}

/** "He left in May, when, he said, | the wells were dry": a clause that opens right before the aside. */
const opensHere = (items: readonly Item[], from: number, to: number): boolean =>
  clauseOpeners.has(items[to - 1]!.text) && hasFiniteVerb(items, from, to - 1)

const clauseOpeners = wordSet('when where which who because although while after before since if')

/**
 * The words that stand before "…, she said": the sentence up to the comma or the quotation's end;
 * null when none stand there.
 */
export function wordsBefore(items: readonly Item[], end: number, lowest: number): Stretch | null {
  const low = behindBorder(items, lowest, end)
  const last = items[end - 1]
  if (end <= low || !last) return null
  // "Why? she asked."
  if (last.kind === 'mark' && last.text === '?') return { from: low, to: end }
  const isParted = last.kind === 'mark' && ',—'.includes(last.text)
  if (!isParted && (last.kind !== 'quote' || isArgument(items, low, end))) return null
  const to = isParted ? end - 1 : end
  if (to <= low || (isParted && opensHere(items, low, to))) return null
  return mayBeSaid(items, low, to) ? { from: low, to } : null
}

/** Whether items [from, to) are words that somebody can have said: quoted, a clause or an answer. */
function mayBeSaid(items: readonly Item[], from: number, to: number): boolean {
  if (items.slice(from, to).some(({ kind }) => kind === 'quote')) return true
  if (isAnswer(items, from, to)) return true
  if (leadsIn(items[from]!)) return hasFiniteVerb(items, afterLeadIn(items, from, to), to)
  return to - from > 1 && (hasFiniteVerb(items, from, to) || isPlanned(items, from, to))
}

const answers = wordSet(
  'no yes not wrong right true rubbish nonsense absolutely perhaps maybe never',
)
const longestAnswer = 3

/** "Not so, says Amin", "Wrong, says the mayor" */
const isAnswer = (items: readonly Item[], from: number, to: number): boolean =>
  to - from <= longestAnswer && answers.has(items[from]!.text)

/** "Bridge to reopen, says mayor": a headline's way to tell what will be. */
function isPlanned(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (items[i]!.text === 'to')
      return isNominal(items[i - 1]) && (items[i + 1]!.word.forms & form.base) !== 0
  return false
}

/**
 * "…; the wells, he said, are dry": what stands before a semicolon has been said by itself, and
 * what stands before a bracket, "(the wells are dry, he said)", is not his.
 */
function behindBorder(items: readonly Item[], low: number, end: number): number {
  let closed = 0
  for (let i = end - 2; i >= low; i--) {
    const { kind, text } = items[i]!
    if (kind !== 'mark') continue
    if (text === ';' && i > low) return i + 1
    if (text === ')') closed++
    else if (text === '(' && --closed < 0) return i + 1
  }
  return low
}

const leadsIn = ({ word: { bits, forms } }: Item) =>
  (bits & (is.preposition | is.adverb | is.subordinator)) !== 0 || forms === form.ing

/**
 * "for “private reasons” the mayor said", "Citing the “private reasons,” the mayor said": what only
 * hangs on its preposition; not "She left for “private reasons,” the mayor said".
 */
function isArgument(items: readonly Item[], from: number, to: number): boolean {
  const before = to - 2 >= from ? items[to - 2]!.word.bits : 0
  if ((before & (is.preposition | is.determiner)) === 0) return false
  const isStatement = !leadsIn(items[from]!) && hasFiniteVerb(items, from, to)
  return items[to - 1]!.text !== ',' || !isStatement
}

function afterLeadIn(items: readonly Item[], low: number, to: number): number {
  for (let i = low; i < to; i++) if (items[i]!.text === ',') return i + 1
  return (items[low]!.word.bits & is.subordinator) !== 0 ? to : low
}

/**
 * What goes on behind "…, she said, …" in the same sentence: quoted words, or a clause that was
 * only interrupted.
 */
export function wordsBehind(place: VerbPlace, from: number, ahead: Stretch): Stretch[] {
  const { items, sentence } = place
  if (goesOnBehind(place, ahead, from + 1)) return [saidFrom(place, from + 1)]
  const quotedAhead = items[ahead.to - 1]!.kind === 'quote'
  for (let i = from; i < sentence.to; i++) {
    const { kind, text } = items[i]!
    if (i > from && endsBehind(items, from, i)) return []
    if (kind !== 'quote' && !(kind === 'mark' && ',:—'.includes(text))) continue
    const next = kind === 'quote' ? i : overAnd(items, i + 1, sentence.to)
    if (next >= sentence.to) return []
    const isQuote = items[next]!.kind === 'quote'
    if (isQuote && (quotedAhead || i === from)) return [saidFrom(place, next)]
    if (!quotedAhead)
      return i > from || hasFiniteVerb(items, ahead.from, ahead.to) || opensOwnClause(items[next]!)
        ? []
        : [saidFrom(place, next)]
    if (kind === 'mark' && items[next]!.word.forms !== form.ing) return []
  }
  return []
}

/** Another who tells, or "…, she said while pointing at “the zone”": what it was called meanwhile. */
const endsBehind = (items: readonly Item[], from: number, at: number): boolean => {
  const { kind, word } = items[at]!
  return kind === 'quote'
    ? ['while', 'when'].includes(items[from]!.text) && items[at - 1]!.kind === 'word'
    : kind === 'word' && word.cues.some(({ takes }) => takes.includes('q'))
}

/** "The plan aims at peace, she said, | adding that it was late": a report of its own. */
const addsWords = ({ word: { forms, cues } }: Item): boolean =>
  forms === form.ing && cues.length > 0

/** "…, she said, | she left", "…, she said, | adding that it was late" */
const opensOwnClause = (item: Item): boolean => isPronoun(item) || addsWords(item)

/** Words with which a sentence told in other words than its speaker's goes on behind "…, she said,". */
const reasons = wordSet('because since so for including provided unless')
const joins = new Set(['and', 'but'])

/**
 * "The road was shut, she said, | because it flooded", "…, | and the bridge had gone": not "…, and left
 * the room", which she did, and where nobody else is said to tell what follows.
 */
function goesOnBehind({ items, sentence }: VerbPlace, ahead: Stretch, next: number): boolean {
  if (items[next - 1]?.text !== ',' || next >= sentence.to) return false
  if (items.slice(ahead.from, ahead.to).some(({ kind }) => kind === 'quote')) return false
  if (!hasFiniteVerb(items, ahead.from, ahead.to)) return false
  if (reasons.has(items[next]!.text)) return true
  const isActed = isVerbHere(items, next + 1) && (items[next + 1]!.word.bits & auxiliary) === 0
  if (!joins.has(items[next]!.text) || isActed || !hasFiniteVerb(items, next + 1, sentence.to))
    return false
  return items
    .slice(next + 1, sentence.to)
    .every(({ kind, word }) => kind !== 'quote' && !tellsWords(word))
}

/** "said", not "gone", which tells only with its particle. */
const tellsWords = ({ cues }: Item['word']): boolean =>
  cues.some(({ takes, particle }) => particle === '' && takes.includes('q'))

/** Over "and" before a quotation. */
const overAnd = (items: readonly Item[], i: number, to: number) =>
  i < to && (items[i]!.word.bits & is.coordinator) !== 0 && items[i + 1]?.kind === 'quote'
    ? i + 1
    : i
