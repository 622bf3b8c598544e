import { isDeterminer, isPronoun } from '../phrases/item-kinds.ts'
import { isNominal, type Item } from '../phrases/items.ts'
import type { CueReport, ParsedBlock } from '../subjects/cue-report.ts'
import { toldNouns } from './denial-nouns.ts'
import { readVerbGroup } from '../phrases/verb-group.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
import { wordSet } from '../../../word-sets.ts'

const denying = wordSet('deny reject dispute dismiss refute contest')
const longestSubject = 6

/**
 * "… took the money, a charge he denies", "accused of hiding it, which the firm disputes": who denies
 * what a report of the same sentence told right before. The reports that ran over the denial end
 * before it.
 */
export function withDenials(
  { items, sentences }: ParsedBlock,
  reports: readonly CueReport[],
): CueReport[] {
  const read = [...reports]
  /** the numbers of the reports of each sentence */
  const own = sentences.map((): number[] => [])
  read.forEach(({ sentence }, i) => own[sentence]!.push(i))
  sentences.forEach((stretch, sentence) => {
    for (const { subject, cue, comma } of denialsIn(items, stretch)) {
      const numbers = own[sentence]!
      if (numbers.some((i) => isWithin(read[i]!.cue, cue))) continue
      const at = numbers.findLast((i) => reaches(read[i]!, comma))
      if (at === undefined) continue
      const denied = read[at]!
      const content = endedBefore(denied.content, comma)
      // what somebody answers to has been said
      read[at] = { ...denied, content, plain: true }
      const denies = { stance: 'denying', manner: 'phrase', denies: true, plain: true } as const
      numbers.push(read.push({ sentence, cue, source: subject, content, ...denies }) - 1)
    }
  })
  return read
}

const isWithin = (cue: Stretch, { from, to }: Stretch): boolean => cue.from >= from && cue.from < to

/** Whether the words of a report go on as far as the mark at `comma`. */
const reaches = ({ content }: CueReport, comma: number): boolean =>
  content.length > 0 && content[0]!.from < comma && content.at(-1)!.to >= comma

const endedBefore = (content: readonly Stretch[], end: number): Stretch[] =>
  content
    .map(({ from, to }) => ({ from, to: Math.min(to, end) }))
    .filter(({ from, to }) => to > from)

interface Denial {
  subject: Subject
  cue: Stretch
  /** the mark before the noun or the "which" that stands for what was told */
  comma: number
}

function denialsIn(items: readonly Item[], { from, to }: Stretch): Denial[] {
  const found: Denial[] = []
  for (let i = from + 1; i < to; i++) {
    if (!denying.has(items[i]!.word.lemma) && !denying.has(items[i]!.text)) continue
    const group = readVerbGroup(items, i, from)
    const comma =
      group?.kind === 'finite' && !group.passive ? commaBefore(items, group.from, from) : null
    if (comma) found.push({ ...comma, cue: { from: group!.from, to: i + 1 } })
  }
  return found
}

/** The subject of the verb at `verb`, where nothing but it parts the verb from ", a charge" or ", which". */
function commaBefore(
  items: readonly Item[],
  verb: number,
  low: number,
): Omit<Denial, 'cue'> | null {
  for (let i = verb - 1; i > low && verb - i <= longestSubject; i--) {
    if (items[i]!.kind !== 'word') return null
    const comma = i < verb - 1 ? commaBeforeNoun(items, i) : -1
    if (comma > low) return { subject: subjectAt(items, i + 1, verb), comma }
    if (!isPronoun(items[i]) && !isNominal(items[i]) && !isDeterminer(items[i])) return null
  }
  return null
}

/**
 * ", which", ", all of which", ", claims", ", a charge", ", a charge which", ", something": where the
 * mark stands; -1 without one.
 */
function commaBeforeNoun(items: readonly Item[], last: number): number {
  let i = last
  if (items[i]!.text === 'which') i--
  if (items[i]!.text === 'of' && wholes.has(items[i - 1]?.text ?? '')) i -= 2
  if (items[i]!.text === ',') return i
  if (!toldNouns.has(items[i]!.text) && items[i]!.text !== 'something') return -1
  if (isDeterminer(items[i - 1])) i--
  return items[i - 1]?.text === ',' ? i - 1 : -1
}

const wholes = new Set(['all', 'both', 'each'])

const subjectAt = (items: readonly Item[], from: number, to: number): Subject => ({
  from,
  to,
  headTo: to,
  kind: to === from + 1 && isPronoun(items[from]) ? 'pronoun' : 'phrase',
})
