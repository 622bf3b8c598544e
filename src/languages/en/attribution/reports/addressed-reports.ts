import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { contentWithin, type ContentKind } from '../phrases/content.ts'
import { opensClause, questionWords } from '../phrases/opens-clause.ts'
import { isTime, isVerbHere } from '../phrases/item-kinds.ts'
import { form } from '../lexicon/verb-forms.ts'
import { endOfCapitals, type Item } from '../phrases/items.ts'
import { type Cue, is } from '../lexicon/word-kinds.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { VerbGroup } from '../phrases/verb-group.ts'
import { wordsBefore } from './words-around.ts'

/** Where a verb stands: its sentence, and which one of the block that is. */
interface Place {
  sentence: Stretch
  number: number
}

/**
 * "MPs were told by the minister that the dam was safe", "they were warned by the board not to
 * return", "the dam is safe, the court was told by its owner": the subject only hears it, and who says
 * it stands behind "by". null for a verb that addresses nobody, and where nobody is told.
 */
export function readAddressedBy(
  { items }: ParsedBlock,
  { from, main, kind }: VerbGroup,
  { sentence, number }: Place,
): CueReport | null {
  if (kind !== 'finite' || items[main + 1]?.text !== 'by') return null
  const { cues } = items[main]!.word
  const cue = cues.find(({ takes }) => takes.includes('o') || takes.includes('O'))
  const headTo = nounPhraseEnd(items, main + 2, sentence.to)
  const end = withName(items, headTo, sentence.to)
  if (!cue || end <= main + 2 || isTime(items[main + 2]!)) return null
  const source: Subject = { from: main + 2, to: end, headTo, kind: 'phrase' }
  const report = {
    sentence: number,
    cue: { from, to: main + 1 },
    source,
    stance: cue.stance,
    agent: true,
  }
  const told = toldBehind(
    items,
    items[end]?.text === ',' && end > headTo ? end + 1 : end,
    sentence.to,
    cues,
  )
  if (told) {
    const content = contentWithin(items, { from: told.from, to: sentence.to }, told.kind, main)
    return { ...report, content: [content], manner: 'clause', plain: true }
  }
  const subject = findSubject(items, from, sentence.from)
  const ahead =
    subject && endsHere(items, end, sentence.to)
      ? wordsBefore(items, subject.from, sentence.from)
      : null
  return ahead && { ...report, content: [ahead], manner: 'behind', plain: true }
}

/** "his lawyer, Ivan Kos", "a caller, Ivan from Kiel": with the name behind a comma. */
function withName(items: readonly Item[], comma: number, to: number): number {
  if (items[comma]?.text !== ',') return comma
  const name = endOfCapitals(items, comma + 1, to)
  const isFrom = name > comma + 1 && (items[name]?.text === 'from' || items[name]?.text === 'of')
  const i = isFrom ? endOfCapitals(items, name + 1, to) : name
  return i > comma + 2 && endsHere(items, i, to) ? i : comma
}

/** What is told from item `at` on, behind who tells it. */
function toldBehind(
  items: readonly Item[],
  at: number,
  to: number,
  cues: readonly Cue[],
): { kind: ContentKind; from: number } | null {
  const item = items[at]
  if (!item || at + 1 >= to || item.kind !== 'word') return null
  if (item.text === 'that')
    return hasFiniteVerb(items, at + 1, to) ? { kind: 'clause', from: at } : null
  const isTo = item.text === 'to' || (item.text === 'not' && items[at + 1]!.text === 'to')
  if (isTo) {
    const verb = items[item.text === 'to' ? at + 1 : at + 2]
    const isVerb = verb !== undefined && (verb.word.forms & form.base) !== 0
    return isVerb ? { kind: 'infinitive', from: at } : null
  }
  if (questionWords.has(item.text) && hasFiniteVerb(items, at + 1, to))
    return { kind: 'clause', from: at }
  if (cues.some(({ prepositions }) => prepositions.has(item.text)))
    return isTime(items[at + 1]!) ? null : { kind: 'phrase', from: at + 1 }
  const isPlace = (item.word.bits & (is.preposition | is.coordinator)) !== 0
  return !isPlace && !isVerbHere(items, at) && opensClause(items, at, to)
    ? { kind: 'clause', from: at }
    : null
}

const endsHere = (items: readonly Item[], at: number, to: number): boolean =>
  at >= to || items[at]!.kind === 'mark'
