import type { Entity } from '../../../model/annotation.ts'
import { isHeadline, type Block, type Span } from '../../../model/text.ts'
import { findQuotes, type Quote } from '../../../text/quotes.ts'
import type { AttributionDraft } from '../../claims/attribution-rules.ts'
import { findAccordingReports } from './reports/according-reports.ts'
import { findAdjectiveReports } from './reports/adjective-reports.ts'
import { findAdverbReports, findEmerging, findForetold } from './reports/adverb-reports.ts'
import { findNounReports } from './reports/noun-reports.ts'
import { findPositionReports } from './reports/position-reports.ts'
import { withHearings } from './reports/heard-reports.ts'
import { findPostReports } from './reports/post-reports.ts'
import { withDenials } from './reports/denial-reports.ts'
import { markPlainPhrases } from './reports/plain-phrases.ts'
import { findLooseReports } from './reports/loose-reports.ts'
import { findFigureReports } from './reports/figure-reports.ts'
import { findHeadlineReports } from './reports/headline-reports.ts'
import { behindOpening } from './phrases/behind-opening.ts'
import type { Item } from './phrases/items.ts'
import { readItems } from './phrases/read-items.ts'
import { isAnothersSpeech, isOwnBelief, isSaidByPronoun, withDoubts } from './subjects/doubts.ts'
import { attachQuotes } from './reports/quote-reports.ts'
import { findQuotesBesideVerbs } from './reports/quotes-beside-verbs.ts'
import type { ParsedBlock, CueReport } from './subjects/cue-report.ts'
import { findSentences } from './phrases/sentences.ts'
import { withWholeNames } from './subjects/whole-names.ts'
import { withSaidBefore } from './subjects/said-before.ts'
import { toDraft } from './to-draft.ts'
import { createTypesIn } from './types-in.ts'
import { findVerbReports } from './reports/verb-reports.ts'
import { dropUntold } from './reports/drop-untold.ts'
import { dropHeadlinePassives } from './reports/drop-headline-passives.ts'
import { dropViolentActs } from './reports/drop-violent-acts.ts'

/** The attributions of one block that no rule doubts. */
export const findAttributions = (
  text: string,
  block: Block,
  entities: readonly Entity[] = [],
): AttributionDraft[] => proposeAttributions(text, block, entities).filter(({ doubt }) => !doubt)

/**
 * The attributions of one block, those that a rule doubts with its name. `carried`: where it begins
 * within a quotation of an earlier block, up to the mark that closes it.
 */
export function proposeAttributions(
  text: string,
  block: Block,
  entities: readonly Entity[] = [],
  carried: Span | null = null,
): AttributionDraft[] {
  const quotes = quotesOf(text, block, carried)
  const { items, reports } = readBlock(text, block, quotes, createTypesIn(block, entities))
  const read = reports.map((report) => toDraft(items, report))
  const own = withWholeNames(text, read, block, entities)
  return [
    ...own,
    ...items
      .filter(({ kind, start, end }) => kind === 'quote' && end - start > shortestNesting)
      .flatMap(({ start, end }) =>
        findInside(text, { start: start === carried?.start ? start : start + 1, end }),
      ),
  ]
}

/** UTF-16 units: no shorter quotation tells what its speaker holds or what others say. */
const shortestNesting = 24
/** A first look that spares reading most quotations: stems of the verbs that pass on words. */
const speechInside =
  /\b(?:sa(?:id|ys?)\b|saying|accord|t(?:old|ells?)\b|ask|claim|report|announc|warn|argu|insist|den(?:y|ied|ies)\b|confirm|admit|stated|added|wr(?:ote|ites|itten)\b|suggest|explain|conclu|alleg|assert|declar|predict|promis)/i
const closing = '”’"\'»'

/** The same for what the speaker says that he holds himself: "I think". */
const heldInside =
  /\b(?:I|[Ww]e)\b.{0,24}\b(?:think|thought|believ|kn[eo]w|hop(?:e|ing)|expect|want|sure|certain|confident|convinced|guess|worr|feel|felt|sa(?:y|id)\b)/

/**
 * What somebody else is said to have said inside a quotation, behind its first mark: "“The report
 * found a leak,” Amin said." The speaker's own "I think" is left to the judge.
 */
function findInside(text: string, { start, end }: Span): AttributionDraft[] {
  const words = text.slice(start, end)
  if (!speechInside.test(words) && !heldInside.test(words)) return []
  // its own last mark alone: before it a quotation inside may close
  let stop = closing.includes(text[end - 1]!) ? end - 1 : end
  while (stop > start && text[stop - 1] === ',') stop--
  const inner: Block = { kind: 'paragraph', start, end: stop }
  const { items, reports } = readBlock(text, inner, quotesOf(text, inner))
  return reports.flatMap((report) => {
    if (isOwnBelief(items, report)) return [toDraft(items, { ...report, doubt: 'own belief' })]
    if (isSaidByPronoun(items, report))
      return [toDraft(items, { ...report, doubt: 'said by a pronoun' })]
    return !report.doubt && isAnothersSpeech(items, report) ? [toDraft(items, report)] : []
  })
}

/** The outermost quotations of a block, one that began in an earlier block among them. */
function quotesOf(text: string, block: Block, carried: Span | null = null): Quote[] {
  const rest = carried ? { start: carried.end, end: block.end } : block
  const own = findQuotes(text, rest).filter(({ level }) => level === 0)
  if (!carried) return own
  const inner = { start: carried.start, end: carried.end - 1 }
  return [{ ...carried, inner, closed: true, level: 0 }, ...own]
}

/**
 * "Rosa Fell, for the mill, said flour was dear": a headline that is not in capitals, whose capitals tell names as
 * they do in running text.
 */
const hasSmallWords = (headline: string): boolean =>
  (headline.match(longSmall) ?? []).length >= smallWords

/** A word of letters too many for title case to leave it small: not "with", not "iPhone". */
const longSmall = /(?<![\p{L}\p{N}'’-])\p{Ll}{5,}(?![\p{L}'’])/gu
/** How many of them tell that: one may be a slip. */
const smallWords = 2

/** The reports of one block with the items in which they are counted. */
function readBlock(
  text: string,
  block: Block,
  quotes: readonly Quote[],
  typesIn: ParsedBlock['typesIn'] = () => [],
): { items: readonly Item[]; reports: readonly CueReport[] } {
  const headline = isHeadline(block)
  // a quotation of an earlier block that goes on here is no opening
  const isPlace = (name: Span): boolean => {
    const types = headline ? [] : typesIn(name)
    return types.length > 0 && types.every((type) => type === 'LOC')
  }
  const isQuoted = quotes[0]?.start === block.start
  const span = isQuoted ? block : behindOpening(text, block, isPlace)
  const items = readItems(
    text,
    span,
    quotes,
    headline && !hasSmallWords(text.slice(span.start, span.end)),
  )
  const reading: ParsedBlock = { text, items, sentences: findSentences(items), headline, typesIn }
  const sure = dropUntold(items, [
    ...findVerbReports(reading),
    ...findAccordingReports(reading),
    ...findFigureReports(reading),
    ...findHeadlineReports(reading),
    ...findPostReports(reading),
    ...findNounReports(reading),
    ...findPositionReports(reading),
    ...findAdjectiveReports(reading),
    ...findAdverbReports(reading),
    ...findEmerging(reading),
    ...findForetold(reading),
  ])
  const told = markPlainPhrases(items, [...sure, ...findQuotesBesideVerbs(reading, sure)])
  const reports = withDenials(reading, withHearings(items, told))
  const read = withDoubts(items, dropViolentActs(reading, attachQuotes(reading, reports)))
  const all = [...read, ...findLooseReports(reading, read)]
  const kept = dropHeadlinePassives(reading, dropUntold(items, all))
  return { items, reports: withSaidBefore(items, kept) }
}
