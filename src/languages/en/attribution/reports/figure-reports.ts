import { contentWithin } from '../phrases/content.ts'
import { nounPhraseEnd } from '../phrases/noun-phrase.ts'
import type { Item } from '../phrases/items.ts'
import { readVerbGroup } from '../phrases/verb-group.ts'
import { documentNouns } from '../lexicon/source-words.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import { findSubject, type Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

/** A verb of other matters that reports where a figure or a document shows it. */
interface FigureRule {
  name: string
  /** a sentence that it reads, and one with such a verb that it leaves */
  accepted: string
  refused: string
  /** the verb's forms */
  verbs: ReadonlySet<string>
  reads(items: readonly Item[], subject: Subject, object: Stretch): boolean
}

export const figureRules: readonly FigureRule[] = [
  {
    name: 'put at a figure',
    accepted: 'The port put the loss at $40 million.',
    refused: 'The port put the cargo at risk.',
    verbs: wordSet('put puts peg pegs pegged'),
    reads: (items, _, object) => standsAtFigure(items, object),
  },
  {
    name: 'finding of a document',
    accepted: 'A survey by the port listed forty wrecks.',
    refused: 'The port listed its shares.',
    verbs: wordSet(`
      put puts lists listed counts counted records recorded ranks ranked traces traced links linked
      places placed measures measured attributes attributed names named flagged
    `),
    reads: (items, subject) => heads(items, subject, documentNouns),
  },
  {
    name: 'standing in a poll',
    accepted: 'A poll in May had the mayor ahead.',
    refused: 'The mayor had the wall painted.',
    verbs: wordSet('has had gives gave'),
    reads: (items, subject) => heads(items, subject, polls),
  },
  {
    name: 'count',
    accepted: 'The port counted 40 wrecks.',
    refused: 'The port counted on its ships.',
    verbs: wordSet('counts counted measures measured recorded lists listed'),
    reads: (items, _, { from }) => startsWithFigure(items, from),
  },
]

/** "put the loss at $40 million", "A poll had the mayor ahead", "the agency counted 40 cases". */
export function findFigureReports({ items, sentences }: ParsedBlock): CueReport[] {
  return sentences.flatMap((sentence, number) => {
    const found: CueReport[] = []
    for (let i = sentence.from + 1; i < sentence.to; i++) {
      const report = readFigure(items, sentence, i)
      if (report) found.push({ ...report, sentence: number })
    }
    return found
  })
}

function readFigure(
  items: readonly Item[],
  { from, to }: Stretch,
  at: number,
): Omit<CueReport, 'sentence'> | null {
  const { kind, text, capital, word } = items[at]!
  if (kind !== 'word' || capital) return null
  const rules = figureRules.filter(({ verbs }) => verbs.has(text))
  if (rules.length === 0) return null
  // a form that no list knows, as "lists", has no group
  const isKnown = (word.bits & is.verb) !== 0
  const group = isKnown ? readVerbGroup(items, at, from) : null
  if (isKnown && (group?.kind !== 'finite' || group.passive || group.negated)) return null
  const first = group?.from ?? at
  const subject = findSubject(items, first, from)
  if (!subject || subject.kind === 'relative') return null
  if (nounPhraseEnd(items, at + 1, to) === at + 1) return null
  const object = contentWithin(items, { from: at + 1, to }, 'phrase', at)
  if (!rules.some(({ reads }) => reads(items, subject, object))) return null
  return {
    cue: { from: first, to: at + 1 },
    source: subject,
    content: [object],
    stance: 'neutral',
    manner: 'phrase',
  }
}

const placing = wordSet('at above below near nearer around over under between')
const polls = wordSet('poll polls survey surveys newspoll')
const sizes = wordSet('half third quarter tenth twice double zero')

const isFigure = ({ text, word }: Item): boolean =>
  (word.bits & is.number) !== 0 || /\d/.test(text) || sizes.has(text)

/** "at $40 million", "above 90 mph", "at just under half". */
const standsAtFigure = (items: readonly Item[], { from, to }: Stretch): boolean =>
  items
    .slice(from, to)
    .some(
      ({ text }, i) =>
        i > 0 &&
        placing.has(text) &&
        items.slice(from + i + 1, Math.min(to, from + i + 6)).some(isFigure),
    )

const startsWithFigure = (items: readonly Item[], from: number): boolean =>
  items.slice(from, from + 3).some(isFigure)

/** "A survey by the port": such a noun before the first preposition. */
function heads(
  items: readonly Item[],
  { from, headTo, kind }: Subject,
  nouns: ReadonlySet<string>,
): boolean {
  if (kind !== 'phrase') return false
  for (let i = from; i < headTo; i++) {
    if (i > from && (items[i]!.word.bits & is.preposition) !== 0) return false
    if (nouns.has(items[i]!.text)) return true
  }
  return false
}
