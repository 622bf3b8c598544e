import { form } from '../lexicon/verb-forms.ts'
import { isVerbHere } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import { auxiliary, is } from '../lexicon/word-kinds.ts'
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import { markItems } from './mark-items.ts'

/** Words that such a quotation has at least. */
const fewestWords = 3
/** Items from a quotation to the verb behind it. */
const furthestVerb = 12
/** A verb with its subject that stands beside a quotation. */
interface VerbBeside {
  cue: Stretch
  source: Subject
}

/**
 * Quotations that no report has, with a verb that no list of speech has, for the judge alone: "…,”
 * corrected Imelda", "…,” the girl reasoned", "A neighbour dobs him in: “…”", "She disputed it. “…”".
 * Of the last kind the words stand in the sentences that follow.
 */
export function findQuotesBesideVerbs(
  { items, sentences, text }: ParsedBlock,
  known: readonly CueReport[],
): CueReport[] {
  const told = markItems(items, known, ({ content }) => content)
  const reporting = new Set(known.map(({ sentence }) => sentence))
  const found: CueReport[] = []
  const add = (sentence: number, beside: VerbBeside, content: Stretch[], doubt: string) =>
    found.push({ sentence, ...beside, content, stance: 'neutral', manner: 'loose', doubt })
  sentences.forEach((sentence, number) => {
    for (let at = sentence.from; at < sentence.to; at++) {
      const { kind, start, end } = items[at]!
      if (kind !== 'quote' || told[at]) continue
      if (text.slice(start, end).split(' ').length < fewestWords) continue
      const beside = findVerbBeside(items, sentence, at)
      if (beside) add(number, beside, [{ from: at, to: at + 1 }], 'quotation and verb')
      const before = at === sentence.from && !beside && !reporting.has(number - 1)
      const verb = before && isQuoted(items, sentence) && sentences[number - 1]
      const other = verb ? verbOf(items, verb, mayBeSpeech) : null
      if (other) add(number - 1, other, [], 'behind a sentence')
      if (other) reporting.add(number - 1)
    }
  })
  return found
}

/** Whether a sentence is nothing but quotations. */
export const isQuoted = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items
    .slice(from, to)
    .every(({ kind, text }) => kind === 'quote' || (kind === 'mark' && text !== ':'))

/** Who says the quotation at item `at` by a verb beside it; null where no such verb stands there. */
function findVerbBeside(items: readonly Item[], sentence: Stretch, at: number): VerbBeside | null {
  if (',?!—'.includes(items[at]!.text) && at + 1 < sentence.to) {
    const found = verbBehind(items, at + 1, sentence.to)
    if (found) return found
  }
  const before = at > sentence.from ? items[at - 1]! : null
  return before?.text === ':' || before?.text === ','
    ? verbOf(items, { from: sentence.from, to: at - 1 })
    : null
}

/** "…,” corrected Imelda" and "…,” the girl reasoned": items from the one right behind. */
function verbBehind(items: readonly Item[], from: number, to: number): VerbBeside | null {
  if (mayBeVerb(items[from]!)) {
    const source = findInvertedSubject(items, from + 1, to)
    if (source) return { cue: { from, to: from + 1 }, source }
  }
  for (let i = from + 1; i < Math.min(to, from + furthestVerb); i++) {
    if (items[i]!.kind !== 'word') return null
    if (!mayBeVerb(items[i]!) || !endsClause(items, i + 1, to)) continue
    const source = findSubject(items, i, from)
    if (source && source.from === from && source.kind !== 'relative')
      return { cue: { from: i, to: i + 1 }, source }
  }
  return null
}

/** The first verb of a clause that has its subject there, where it `fits`. */
function verbOf(
  items: readonly Item[],
  { from, to }: Stretch,
  fits: (items: readonly Item[], at: number) => boolean = () => true,
): VerbBeside | null {
  for (let i = from + 1; i < to; i++) {
    const { text, word } = items[i]!
    // "Orlo's shot: “…”": whose it is
    if (text === "'s" || (word.bits & auxiliary) !== 0) continue
    if (!isVerbHere(items, i) && !mayBeUnlisted(items, i)) continue
    const source = findSubject(items, i, from)
    if (source && source.kind !== 'relative')
      return fits(items, i) ? { cue: { from: i, to: i + 1 }, source } : null
  }
  return null
}

/** No frequent verb of acts: "She disputed it", "He dobs them in", not "He lost two fingers". */
const mayBeSpeech = (items: readonly Item[], at: number): boolean =>
  items[at]!.word.cues.length > 0 || (items[at]!.word.bits & is.verb) === 0

/** By its form: in the past, or of the third person; an unlisted word by its ending. */
function mayBeVerb({ kind, capital, text, word: { bits, forms } }: Item): boolean {
  if (kind !== 'word' || capital || (bits & auxiliary) !== 0) return false
  return (bits & is.verb) !== 0
    ? (forms & (form.past | form.third)) !== 0
    : bits === 0 && /(?:ed|[^su]s)$/.test(text)
}

/** "A neighbour dobs him in": behind a noun, before no other that it could describe. */
const mayBeUnlisted = (items: readonly Item[], i: number): boolean =>
  items[i]!.word.bits === 0 &&
  mayBeVerb(items[i]!) &&
  isNominal(items[i - 1]) &&
  (items[i + 1]?.kind !== 'word' || !isNominal(items[i + 1]))

/** What may follow a verb whose object stands before it. */
const endsClause = (items: readonly Item[], i: number, to: number): boolean =>
  i >= to ||
  items[i]!.kind !== 'word' ||
  (items[i]!.word.bits &
    (is.preposition | is.adverb | is.time | is.object | is.subordinator | is.to)) !==
    0
