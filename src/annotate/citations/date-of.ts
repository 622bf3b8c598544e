import type { Span } from '../../model/text.ts'
import type { DatePhrase } from '../../languages/calendar/calendar.ts'
import type { CitationDraft, CitationRules } from '../../languages/citations/citation-rules.ts'
import { startingIn } from '../../languages/citations/citation-drafts.ts'
import { covers, overlaps } from '../../model/spans.ts'

/** Pieces that begin farther from a clause are not asked whether a date in it is theirs: UTF-16 units. */
const rivalReach = 600
/** A date phrase that begins before a clause reaches into it from no farther: UTF-16 units. */
const longestDate = 60
/** So far behind a piece its words may go on to its day: UTF-16 units. */
const farthestDay = 90

/** What is known of a draft's block. */
export interface DraftPlace {
  text: string
  /** of the block, in order */
  drafts: readonly CitationDraft[]
  dates: readonly DatePhrase[]
  /** that the draft stands in */
  sentence: Span
  /** the ISO day of the article; null where it is unknown */
  published: string | null
}

/**
 * The date phrase that belongs to a piece: inside its words, else one that words behind it bind to it,
 * else the nearest in its clause that dates neither another piece nor anything else.
 */
export function dateOf(
  draft: CitationDraft,
  place: DraftPlace,
  rules: CitationRules,
): DatePhrase | null {
  const { text, dates, sentence, published } = place
  const isOther = (date: DatePhrase) => rules.datesWork?.(text, date) || isOfName(draft, date)
  const own = startingIn(dates, draft.start, draft.end).some((date) => !isOther(date))
  const behind = own ? draft.end : Math.min(sentence.end, draft.end + farthestDay)
  const bound = startingIn(dates, draft.end, behind).find(
    (date) => !isOther(date) && !isToCome(date, published) && isBound(draft, date, place, rules),
  )
  if (bound) return bound
  const candidates = datesNear(draft, dates).filter(
    (date) => !isOther(date) && (covers(draft, date) || isBeside(draft, date, place, rules)),
  )
  return candidates.sort((a, b) => distance(draft, a) - distance(draft, b))[0] ?? null
}

/** "a memo, dated May 2", where no other piece stands between. */
const isBound = (
  draft: CitationDraft,
  date: DatePhrase,
  { text, drafts }: DraftPlace,
  { datesPiece }: CitationRules,
): boolean =>
  startingIn(drafts, draft.end, date.end).length === 0 &&
  datesPiece?.(text.slice(draft.end, date.start), text.slice(date.end, date.end + 1)) === true

/** Whether a date phrase of a piece's clause is the piece's and not another's. */
function isBeside(
  draft: CitationDraft,
  date: DatePhrase,
  { text, drafts, sentence, published }: DraftPlace,
  rules: CitationRules,
): boolean {
  const rivals = startingIn(drafts, draft.clause.start - rivalReach, draft.clause.end + rivalReach)
  return (
    !isToCome(date, published) &&
    overlaps(date, draft.clause) &&
    overlaps(date, sentence) &&
    !rules.datesOther(text, date) &&
    !isQuoted(text, draft, date) &&
    !(date.end <= draft.start && rules.opensClause?.(text.slice(date.end, draft.start))) &&
    !isParted(text, draft, date, sentence) &&
    rivals.every(
      (other) => distance(other, date) >= distance(draft, date) || !overlaps(date, other.clause),
    )
  )
}

/**
 * "fell in 2022, according to a study": a comma ends the clause that the date stands in; not "On Friday,
 * in a statement", nor ", on Friday,", which say when all of it was.
 */
function isParted(text: string, piece: Span, date: Span, { start }: Span): boolean {
  if (date.end > piece.start || !/[,،;؛]/.test(text.slice(date.end, piece.start))) return false
  return !/(?:^|[,،(–—-])\s*(?:\p{L}+\s+)?$/u.test(text.slice(start, date.start))
}

/** "The court will sit on April 2, PTI reported": a day to come is that of what is told. */
const isToCome = ({ from }: DatePhrase, published: string | null): boolean =>
  published !== null && from > published

/** A word of a publisher's name is no day of its piece: «اليوم السابع», "USA Today". */
export const isOfName = ({ outlets }: Pick<CitationDraft, 'outlets'>, date: Span): boolean =>
  outlets.some((outlet) => covers(outlet, date))

/** The days on which what a piece tells was gathered; null where its clause does not say. */
export const workOf = (
  draft: CitationDraft,
  { text, dates }: Pick<DraftPlace, 'text' | 'dates'>,
  rules: CitationRules,
): DatePhrase | null =>
  datesNear(draft, dates).find(
    (date) => date.start >= draft.start && rules.datesWork?.(text, date),
  ) ?? null

const datesNear = (draft: CitationDraft, dates: readonly DatePhrase[]): DatePhrase[] =>
  startingIn(dates, draft.clause.start - longestDate, Math.max(draft.end, draft.clause.end))

const distance = (piece: Span, date: Span) =>
  overlaps(piece, date)
    ? 0
    : date.start >= piece.end
      ? date.start - piece.end
      : piece.start - date.end

/**
 * The date stands in a quotation and the piece outside it: the date is spoken of in what the piece
 * says.
 */
function isQuoted(text: string, piece: Span, date: Span): boolean {
  const after = date.start >= piece.end
  const between = after ? text.slice(piece.start, date.start) : text.slice(date.end, piece.end)
  let open = 0
  let straight = 0
  for (const mark of between) {
    if (mark === '“' || mark === '«') open++
    else if (mark === '”' || mark === '»') open--
    else if (mark === '"') straight++
  }
  return (after ? open > 0 : open < 0) || straight % 2 === 1
}
