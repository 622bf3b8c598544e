import { antecedentOf } from './antecedent.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { Manner, CueReport } from './cue-report.ts'
import type { Stretch } from './stretch.ts'
import {
  documentNouns,
  organisationNouns,
  outletNouns,
  personNouns,
} from '../lexicon/source-words.ts'
import type { Subject } from './subject.ts'

const speechManners = new Set<Manner>(['clause', 'quote', 'behind', 'according', 'headline'])
/** Positions told without words of speech. */
const weakManners: ReadonlySet<Manner> = new Set([
  'phrase',
  'infinitive',
  'gerund',
  'passive',
  'by',
  'noun',
  'adjective',
])
const nobody = new Set([
  'you',
  'one',
  'there',
  'anyone',
  'anybody',
  'someone',
  'somebody',
  'nobody',
  'no',
  'that',
  'which',
  'this',
])

/**
 * Leaves out what its place makes unlikely to be a report of its own. What is told inside someone's
 * words is told by them: there, only what is plainly another's speech counts. What might or would
 * be held is not held, and "you" holds nothing.
 */
export function keepPlausible(items: readonly Item[], reports: readonly CueReport[]): CueReport[] {
  const bySentence = new Map<number, CueReport[]>()
  for (const report of reports) {
    const others = bySentence.get(report.sentence)
    if (others) others.push(report)
    else bySentence.set(report.sentence, [report])
  }
  return reports.filter((report) => {
    const { source, manner, cue } = report
    const weak = weakManners.has(manner)
    const name = source?.kind === 'phrase' && items[source.headTo - 1]!.capital
    if (weak && source && source.headTo - source.from === 1 && nobody.has(items[source.from]!.text))
      return false
    if (
      source?.kind === 'relative' &&
      items[source.from]!.text !== 'that' &&
      !antecedentOf(items, source.from)
    )
      return false
    if (manner === 'noun' && !source && beliefs.has(items[cue.to - 1]!.text)) return false
    if (source && isEvidence(items, source) && evidential.has(items[cue.to - 1]!.word.lemma))
      return false
    if (
      manner === 'phrase' &&
      source &&
      comeUpon.has(items[cue.to - 1]!.word.lemma) &&
      !documentNouns.has(items[source.headTo - 1]!.text)
    )
      return false
    if (weak && !source && items[cue.to - 1]!.word.forms === 16) return false
    // "said in a statement that …": the noun adds nothing to who says it
    if (
      manner === 'noun' &&
      !source &&
      bySentence
        .get(report.sentence)!
        .some(
          (other) =>
            other !== report &&
            other.manner !== 'noun' &&
            other.content.some(
              ({ from, to }) =>
                from <= report.content[0]!.from && to >= report.content[0]!.to && from >= cue.from,
            ),
        )
    )
      return false
    if ((weak || (manner === 'clause' && !name)) && hasModal(items, cue.from, cue.to)) return false
    const inside = bySentence
      .get(report.sentence)!
      .some(
        (other) =>
          other !== report &&
          speechManners.has(other.manner) &&
          other.content.some(({ from, to }) => from <= cue.from && cue.to <= to),
      )
    if (!inside) return true
    if (weak) return false
    return (
      manner !== 'clause' ||
      name ||
      (source !== null && speaks(items, source) && tellsSpeech(items, cue)) ||
      items[cue.to - 1]!.word.forms === 16
    )
  })
}

/** Nouns of what is in somebody's mind: without their owner nobody's claim. */
const beliefs = new Set([
  'sense',
  'hope',
  'fear',
  'idea',
  'notion',
  'feeling',
  'belief',
  'view',
  'impression',
  'understanding',
  'recognition',
  'concern',
  'worry',
  'doubt',
  'expectation',
  'hopes',
  'fears',
  'ideas',
  'concerns',
  'doubts',
])
/** With a thing for their object what anybody may do: "found the car". */
const comeUpon = new Set(['find', 'discover', 'uncover', 'expose', 'show', 'learn', 'hear'])
/** What traces and figures do as much as speakers. */
const evidential = new Set([
  'show',
  'suggest',
  'indicate',
  'reveal',
  'illustrate',
  'demonstrate',
  'mean',
  'prove',
  'imply',
  'confirm',
  'signify',
  'signal',
  'underline',
  'underscore',
  'highlight',
  'expose',
  'determine',
  'find',
])

/** "The size of the prints suggests …": a thing without a name that is no document. */
function isEvidence(items: readonly Item[], { from, headTo, kind }: Subject): boolean {
  if (kind !== 'phrase') return false
  for (let i = from; i < headTo; i++) {
    const { text, capital } = items[i]!
    if (
      (capital && i > from) ||
      personNouns.has(text) ||
      organisationNouns.has(text) ||
      documentNouns.has(text) ||
      outletNouns.has(text)
    )
      return false
  }
  return !items[from]!.capital || (items[from]!.word.bits & is.determiner) !== 0
}

/**
 * Words of speech, and a speaker that is named or has a noun of his own: what a quotation passes
 * on.
 */
export function isAnothersSpeech(
  items: readonly Item[],
  { source, manner, cue }: CueReport,
): boolean {
  if (
    !source ||
    source.kind !== 'phrase' ||
    (manner !== 'clause' && manner !== 'quote' && manner !== 'according')
  )
    return false
  return (
    (items[source.headTo - 1]!.capital || speaks(items, source)) &&
    (manner === 'according' || (tellsSpeech(items, cue) && !hasModal(items, cue.from, cue.to)))
  )
}

/** "the report", "officials": somebody or something that can speak, other than by a pronoun. */
function speaks(items: readonly Item[], { kind, headTo }: Subject): boolean {
  const { text } = items[headTo - 1]!
  return (
    kind === 'phrase' &&
    (personNouns.has(text) ||
      organisationNouns.has(text) ||
      documentNouns.has(text) ||
      outletNouns.has(text))
  )
}

function tellsSpeech(items: readonly Item[], { to }: Stretch): boolean {
  return items[to - 1]!.word.cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))
}

function hasModal(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((items[i]!.word.bits & is.modal) !== 0 && items[i]!.text !== 'cannot') return true
  return false
}
