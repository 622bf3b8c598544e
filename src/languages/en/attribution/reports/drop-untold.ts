import { is } from '../lexicon/word-kinds.ts'
import { wordSet } from '../../../word-sets.ts'
import { isLeftOpen } from './loose-refused.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import type { Item } from '../phrases/items.ts'
import type { CueReport } from '../subjects/cue-report.ts'

/** A verb whose next word shows that whoever stands before it says nothing. */
export interface UntoldRule {
  name: string
  /** a sentence that tells a claim, and one whose claim is left out */
  accepted: string
  refused: string
  isUntold(items: readonly Item[], report: CueReport): boolean
}

/** What is laid to somebody who stands before it: whoever does so names him in between. */
const laidTo: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['accused', wordSet('of')],
  ['suspected', wordSet('of')],
  ['convicted', wordSet('of')],
  ['acquitted', wordSet('of')],
  ['absolved', wordSet('of')],
  ['charged', wordSet('with')],
  ['credited', wordSet('with for')],
  ['blamed', wordSet('for')],
  ['faulted', wordSet('for')],
  ['indicted', wordSet('for on')],
])

const matters = new Set(['of', 'about'])
/** What is made so and does not tell. */
const making = new Set(['write', 'read', 'sing', 'type', 'text'])

export const untoldRules: readonly UntoldRule[] = [
  {
    name: 'laid to whoever stands before it',
    accepted: 'The clerk whom the mayor accused of lying left.',
    refused: 'The clerk, accused of lying, left.',
    isUntold: (items, { cue, source }) =>
      laidTo.get(items[cue.from]!.text)?.has(items[cue.from + 1]?.text ?? '') === true &&
      (source === null || (source.kind === 'phrase' && !isBehindRelative(items, source.from))),
  },
  {
    name: 'asked, not told',
    accepted: 'Asked about the dam, the mayor said it was safe.',
    refused: 'Asked whether he feared the dam, the mayor left.',
    isUntold: (items, { cue }) => isOfQuestion(items, cue.from),
  },
  {
    name: 'known, not told',
    accepted: 'The bishop complained of thefts.',
    refused: 'The bishop knew of thefts.',
    isUntold: (items, { cue }) =>
      items[cue.from]!.word.lemma === 'know' && matters.has(items[cue.from + 1]?.text ?? ''),
  },
  {
    name: 'made, not told',
    accepted: 'The plan was reported by the paper.',
    refused: 'The letter was written by her uncle.',
    isUntold: (items, { cue }) =>
      cue.to - cue.from > 1 &&
      items[cue.to]?.text === 'by' &&
      making.has(items[cue.to - 1]!.word.lemma),
  },
  {
    name: 'announced, not told',
    accepted: 'What the mayor said was that the wells were dry.',
    refused: 'What the mayor said after the vote.',
    isUntold: (items, { cue, source, content }) =>
      source !== null &&
      items[source.from - 1]?.text === 'what' &&
      content[0]?.from === cue.to &&
      // "what he described as a trap"
      items[cue.to]?.text !== 'as' &&
      ((items[cue.to]?.word.bits ?? 0) & is.preposition) !== 0,
  },
  {
    name: 'compared, not told',
    accepted: 'Contrary to what he hoped, the mayor said the wells were dry.',
    refused: 'Contrary to what the mayor said earlier, the wells ran dry.',
    isUntold: (items, { cue, source }) =>
      source !== null &&
      items[source.from - 1]?.text === 'what' &&
      comparing.has(items[source.from - 2]?.text ?? '') &&
      items[behindAdverbs(items, cue.to)]?.text === ',',
  },
  {
    name: 'spoken to, not told',
    accepted: 'The mayor addressed concerns over the wells.',
    refused: 'The mayor addressed the press in Selwyn.',
    isUntold: (items, { cue }) =>
      items[cue.to - 1]!.word.lemma === 'address' && isAudience(items, cue.to),
  },
  {
    name: 'the accused, by the deed',
    accepted: 'The mayor accused Orlo Brandt of theft.',
    refused: 'Murder accused Orlo Brandt left the court.',
    isUntold: (items, { cue }) =>
      items[cue.from]!.text === 'accused' && deeds.has(items[cue.from - 1]?.text ?? ''),
  },
  {
    name: 'left open by a matter',
    accepted: 'The mayor did not rule out a sale.',
    refused: 'This does not rule out a sale.',
    isUntold: (items, { cue }) => isLeftOpen(items, cue.to - 2),
  },
  {
    name: 'brought to an end, not told',
    accepted: 'The committee concluded its hearings were a waste.',
    refused: 'The committee concluded its hearings on Tuesday.',
    isUntold: (items, { cue }) =>
      items[cue.to - 1]!.word.lemma === 'conclude' && isOwnedThing(items, cue.to),
  },
]

const comparing = wordSet('to unlike despite like with than from')
const deeds = wordSet(
  'murder rape fraud theft robbery assault terror terrorism graft corruption bribery drug drugs arson manslaughter kidnap kidnapping stabbing shooting crash co',
)
const audiences = wordSet(
  'media press reporters journalists newsmen crowd crowds nation audience rally gathering conference congregation congress parliament assembly delegates participants students supporters troops',
)

function behindAdverbs(items: readonly Item[], from: number): number {
  let i = from
  while (items[i] && (items[i]!.word.bits & (is.adverb | is.time)) !== 0) i++
  return i
}

/** "the press", "a rally", "reporters": to whom one speaks. */
function isAudience(items: readonly Item[], from: number): boolean {
  const isLed = ((items[from]?.word.bits ?? 0) & (is.determiner | is.possessive)) !== 0
  let i = isLed ? from + 1 : from
  while (i < from + 3 && items[i] && !audiences.has(items[i]!.text)) i++
  return audiences.has(items[i]?.text ?? '')
}

/** Whether something that is somebody's begins at item `at`, which does nothing in its sentence. */
function isOwnedThing(items: readonly Item[], at: number): boolean {
  if (((items[at]?.word.bits ?? 0) & is.possessive) === 0) return false
  const isThing = ({ kind, word }: Item) =>
    kind === 'word' && (word.bits & (is.preposition | is.time)) === 0
  let end = at + 1
  while (items[end] && isThing(items[end]!)) end++
  return items[end]?.text !== ':' && !hasFiniteVerb(items, at, end)
}

const asked = wordSet('asked pressed questioned quizzed')
/** Items from "Asked" to the end of what was asked. */
const longestQuestion = 30

/** Whether item `at` stands in what opens its sentence with "Asked by the paper if …", up to the comma. */
function isOfQuestion(items: readonly Item[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - longestQuestion); i--) {
    const { kind, text, capital } = items[i]!
    if (kind !== 'word') return false
    if (capital && asked.has(text)) return i === 0 || items[i - 1]!.kind !== 'word'
  }
  return false
}

const isBehindRelative = (items: readonly Item[], from: number): boolean =>
  ((items[from - 1]?.word.bits ?? 0) & is.relative) !== 0

/** Without the reports whose verb, by the word behind it, tells nothing that the one before it says. */
export const dropUntold = (
  items: readonly Item[],
  reports: readonly CueReport[],
): readonly CueReport[] =>
  reports.filter(
    (report) =>
      report.cue.from === report.cue.to ||
      !untoldRules.some((rule) => rule.isUntold(items, report)),
  )
