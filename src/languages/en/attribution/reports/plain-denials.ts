import { isPronoun } from '../phrases/item-kinds.ts'
import type { Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { CueReport } from '../subjects/cue-report.ts'
import { toldNouns } from './denial-nouns.ts'
import { wordSet } from '../../../word-sets.ts'

const denying = wordSet('deny reject dispute dismiss refute contest rebut repudiate')
/** Words before the noun in what is denied: "any such claim", "all the charges". */
const furthestNoun = 5
const negating = new Set(['not', "n't", 'never'])

/**
 * "She denies the charges", "The firm rejects any suggestion that …", "The claim is disputed by the
 * bank": a denial whose object, or in the passive whose subject, is itself what somebody says. Whoever
 * is named takes up a position then, however seldom he speaks.
 */
export const markPlainDenials = (
  items: readonly Item[],
  reports: readonly CueReport[],
): CueReport[] =>
  reports.map((report) =>
    isPlainDenial(items, report) ? { ...report, plain: true, weak: false } : report,
  )

function isPlainDenial(items: readonly Item[], { cue, manner, source, content }: CueReport) {
  if (manner !== 'phrase' && manner !== 'by') return false
  const verb = items[cue.to - 1]!.word.lemma
  const [denied] = content
  if (!denied || !source || !denying.has(verb) || !maySpeak(items, source.from)) return false
  const isSaid = items
    .slice(cue.from, cue.to)
    .every(({ text, word }) => !negating.has(text) && (word.bits & is.modal) === 0)
  return isSaid && headIsTold(items, denied.from, denied.to)
}

/** Whether the noun phrase that begins at `from` has such a noun before anything hangs on it. */
function headIsTold(items: readonly Item[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + furthestNoun); i++) {
    const { kind, text, word } = items[i]!
    if (toldNouns.has(text) && !isOwner(items[i + 1])) return true
    if (kind !== 'word' || (word.bits & is.preposition) !== 0) return false
  }
  return false
}

const isOwner = (next: Item | undefined): boolean => next?.text === "'s"

/** Not "which rejects the claim" or "nobody disputes the charge". */
const maySpeak = (items: readonly Item[], at: number): boolean =>
  !isPronoun(items[at]) || personal.has(items[at]!.text)

const personal = wordSet('he she they it')
