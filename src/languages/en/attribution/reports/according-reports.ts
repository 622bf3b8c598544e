import { contentWithin } from '../phrases/content.ts'
import { hasFiniteVerb } from '../phrases/finite-verb.ts'
import { findInvertedSubject } from '../subjects/inverted-subject.ts'
import { isTime } from '../phrases/item-kinds.ts'
import { documentNouns } from '../lexicon/source-words.ts'
import { form } from '../lexicon/verb-forms.ts'
import { isNominal, nextComma, type Item } from '../phrases/items.ts'
import { is } from '../lexicon/word-kinds.ts'
import type { ParsedBlock, CueReport } from '../subjects/cue-report.ts'
import type { Stretch } from '../phrases/stretch.ts'
import type { Subject } from '../subjects/subject.ts'
import { untilComma } from './source-in-front.ts'
import { wordSet } from '../../../word-sets.ts'

/**
 * Reports by a preposition: "according to the ministry", "per the report", "as quoted by the
 * paper", "in his view".
 */
export function findAccordingReports({ items, sentences }: ParsedBlock): CueReport[] {
  const reports: CueReport[] = []
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++) {
      const found = cueAt(items, i, from)
      if (!found) continue
      const source =
        'source' in found
          ? found.source
          : sourceBehind(items, found.to, endOfSource(items, i, found.to, { from, to }))
      if (!source || source.to <= source.from) continue
      const before = sentences[sentence - 1]
      const content =
        before && i === from + 2 && takesUp(items, from)
          ? [withoutStop(items, before)]
          : words(items, i, Math.max(source.to, found.to), { from, to })
      if (content)
        reports.push({
          sentence,
          cue: { from: i, to: found.to },
          source,
          content,
          stance: 'neutral',
          manner: 'according',
        })
    }
  })
  return reports
}

/** "The wells are dry. This is | according to the mayor": what the sentence before tells. */
const takesUp = (items: readonly Item[], from: number): boolean =>
  ['this', 'that'].includes(items[from]!.text) && ['is', 'was'].includes(items[from + 1]!.text)

const withoutStop = (items: readonly Item[], { from, to }: Stretch): Stretch => ({
  from,
  to: items[to - 1]!.text === '.' ? to - 1 : to,
})

/** Where the source behind the cue at `cue` ends at the latest. */
function endOfSource(
  items: readonly Item[],
  cue: number,
  behind: number,
  { from, to }: Stretch,
): number {
  if (cue === from) return untilComma(items, behind, to)
  return isInterrupted(items, cue) ? nextComma(items, behind, to) : to
}

/** "It was, | according to Lind, the third time": the words before it want more. */
const isInterrupted = (items: readonly Item[], cue: number): boolean =>
  items[cue - 1]?.text === ',' &&
  ((items[cue - 2]?.word.bits ?? 0) & (is.be | is.have | is.modal)) !== 0

const pronouns = new Set(['him', 'her', 'them', 'it'])

/** The source behind the cue: a pronoun that nothing belongs to ("him", not "her lawyer"), else a phrase. */
function sourceBehind(items: readonly Item[], at: number, to: number): Subject | null {
  const isPronoun = pronouns.has(items[at]?.text ?? '')
  if (isPronoun && (at + 1 >= to || items[at + 1]!.kind !== 'word'))
    return { from: at, to: at + 1, headTo: at + 1, kind: 'pronoun' }
  return findInvertedSubject(items, at, to)
}

function cueAt(
  items: readonly Item[],
  i: number,
  low: number,
): { to: number; source?: Subject } | null {
  const item = items[i]!
  const next = items[i + 1]
  if (item.text === 'according' && next?.text === 'to') return { to: i + 2 }
  if (item.text === 'as' && next && items[i + 2]?.text === 'by' && isPassedOn(next))
    return { to: i + 3 }
  if (isInWordsOf(items, i)) return { to: i + 4 }
  const per = behindPer(items, i, low)
  if (per > i) return { to: per }
  if (
    item.text === 'in' &&
    next &&
    viewNouns.has(items[i + 2]?.text ?? '') &&
    (next.word.bits & is.possessive) !== 0
  )
    return { to: i + 3, source: { from: i + 1, to: i + 2, headTo: i + 2, kind: 'pronoun' } }
  return null
}

/** "in the words of the mayor", "in the view of the union": what "in her words" is of a pronoun. */
const isInWordsOf = (items: readonly Item[], i: number): boolean =>
  items[i]!.text === 'in' &&
  items[i + 1]?.text === 'the' &&
  viewNouns.has(items[i + 2]?.text ?? '') &&
  items[i + 3]?.text === 'of'

/** Behind "per" or "As per" at item `i` where a source follows; `i` itself elsewhere. */
function behindPer(items: readonly Item[], i: number, low: number): number {
  if (i === low && items[i]!.text === 'as' && items[i + 1]?.text === 'per') return i + 2
  const next = items[i + 1]
  if (
    items[i]!.text !== 'per' ||
    isNameHere(items, i, low) ||
    !next ||
    (i > low && items[i - 1]!.text !== ',')
  )
    return i
  return isOutlet(next) || isDocument(items, i + 1) ? i + 1 : i
}

/** "his spokesman, Per Holt,": within a sentence a capital tells a name. */
const isNameHere = (items: readonly Item[], i: number, low: number): boolean =>
  i > low && items[i]!.capital

/** "per Reuters", "per the report", not "per a month" */
const isOutlet = ({ capital, text, word }: Item) =>
  capital || ((word.bits & (is.determiner | is.possessive)) !== 0 && text !== 'a')

/** "per court documents", not "per day" */
const isDocument = (items: readonly Item[], at: number) =>
  items.slice(at, at + 2).some(({ text }) => text.endsWith('s') && documentNouns.has(text))

/** "as quoted by the paper": a verb that passes on words, as a participle. */
const isPassedOn = ({ word }: Item) =>
  (word.forms & form.participle) !== 0 &&
  word.cues.some(({ takes }) => takes.includes('q') && takes.includes('t'))

const viewNouns = wordSet('view opinion judgment judgement words estimation eyes')

/** Before the cue where a clause stands there, else behind its comma. */
function words(
  items: readonly Item[],
  cue: number,
  behind: number,
  sentence: Stretch,
): Stretch[] | null {
  const before = items[cue - 1]
  // a quotation is known by its last mark, "“…,” according to"
  const isParted = before?.kind === 'mark' && ',—'.includes(before.text)
  const ahead = { from: sentence.from, to: isParted ? cue - 1 : cue }
  const last = items[ahead.to - 1]
  const isInside = ((last?.word.bits ?? 0) & (is.relative | is.complementizer)) !== 0
  const rest = restBehind(items, cue, behind, sentence.to)
  const isClause =
    !isInside &&
    ahead.to > ahead.from &&
    (hasFiniteVerb(items, ahead.from, ahead.to) || last!.kind === 'quote')
  if (isClause) return rest && goesOn(items, cue, rest.from) ? [ahead, rest] : [ahead]
  if (rest) return !isInside && ahead.to > ahead.from + 1 ? [ahead, rest] : [rest]
  if (cue === sentence.from && opensClauseBehind(items, behind, sentence.to))
    return [contentWithin(items, { from: behind, to: sentence.to }, 'clause', cue)]
  return ahead.to > ahead.from + 3 ? [ahead] : null
}

const beside = wordSet('with as according')

/** "They were bought, according to the bank, | in June", "…, | “for good”" */
function goesOn(items: readonly Item[], cue: number, rest: number): boolean {
  const { kind, text, word } = items[rest]!
  if (kind === 'quote' || isInterrupted(items, cue)) return true
  return items[cue - 1]!.kind === 'mark' && (word.bits & is.preposition) !== 0 && !beside.has(text)
}

/** What goes on behind the comma that follows the source; null where a time stands before it. */
function restBehind(
  items: readonly Item[],
  cue: number,
  behind: number,
  to: number,
): Stretch | null {
  let comma = behind
  while (comma < to && items[comma]!.text !== ',' && !(isTime(items[comma]!) && comma > behind))
    comma++
  return comma + 1 < to && items[comma]!.text === ','
    ? contentWithin(items, { from: comma + 1, to }, 'clause', cue)
    : null
}

/** Words with which a clause may begin: "the wells", "almost forty wells", "there are". */
const opening = is.determiner | is.possessive | is.subject | is.number | is.adverb

/** "According to the mayor the wells are dry": no comma parts the source from what it says. */
const opensClauseBehind = (items: readonly Item[], behind: number, to: number) =>
  behind < to &&
  isNominal(items[behind - 1]) &&
  (items[behind]!.word.bits & opening) !== 0 &&
  hasFiniteVerb(items, behind, to)
