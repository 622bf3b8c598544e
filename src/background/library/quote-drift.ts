/**
 * The quotations of an article that kept articles on its matter, or the headlines of its related
 * reports, have with other words.
 */
import type { Claim } from '../../model/annotation.ts'
import { toApparatus } from '../../model/cut-apparatus.ts'
import type { KeptArticle } from '../../model/kept-article.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import { newestFirst } from '../../model/newest-first.ts'
import { recordKey } from '../../model/record-key.ts'
import {
  pairQuotes,
  type Quotation,
  type Quotations,
} from '../../reporting/related/compare-quotes.ts'
import { quotesOfHeadline, saysOtherwise, type KnownSpeaker } from './headline-quotes.ts'
import { findQuotes } from '../../text/quotes.ts'
import type { Span } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'

/** Names that two articles must have in common to be held against each other. */
const fewestNames = 2
/** How many drifts are given, those of the newest articles first. */
const most = 40

/**
 * `portions`: of all kept articles, one after the other, since all at once may be more than fits
 * into memory; the article itself among them is left out.
 */
export async function findDrifts(
  own: KeptArticle,
  portions: AsyncIterable<readonly KeptArticle[]>,
): Promise<QuoteDrift[]> {
  const ours = readSide(own)
  let drifts = driftsInHeadlines(own, ours)
  for await (const kept of portions)
    drifts = [...drifts, ...driftsAmong(kept, own.id, ours)].sort(byDay).slice(0, most)
  return drifts
}

/** Of the related reports those headlines that quote one whom the article quotes too. */
function driftsInHeadlines({ related, lang }: KeptArticle, ours: Side): QuoteDrift[] {
  return related.flatMap((report) => {
    const { url, title, outlet, date } = report
    const side = { lang: report.lang ?? lang, quotes: quotesOfHeadline(report, ours.speakers) }
    return pairQuotes(ours, side)
      .filter(({ own: { speakers }, other }) =>
        speakers.some((one) => other.speakers.includes(one)),
      )
      .filter(({ parts }) => saysOtherwise(parts))
      .map(({ own: { claim }, other: { words }, parts }): QuoteDrift => ({
        claim,
        other: { url, title, outlet, date, lang: side.lang, words, isHeadline: true },
        parts,
      }))
  })
}

const byDay = newestFirst(({ other }: QuoteDrift) => other.date)

function driftsAmong(kept: readonly KeptArticle[], ownId: string, ours: Side): QuoteDrift[] {
  return kept
    .filter(({ id }) => id !== ownId)
    .map((article) => ({ article, side: readSide(article) }))
    .filter(
      ({ side }) => [...side.names].filter((name) => ours.names.has(name)).length >= fewestNames,
    )
    .flatMap(({ article: { article, lang, date }, side }) =>
      pairQuotes(ours, side).map(({ own: { claim }, other: { words }, parts }): QuoteDrift => {
        const { url, title, publisher } = article
        return { claim, other: { url, title, outlet: publisher, date, lang, words }, parts }
      }),
    )
}

/** An article's quotations, the keys of what it names, and who may speak. */
interface Side extends Quotations {
  speakers: readonly KnownSpeaker[]
  names: ReadonlySet<string>
}

function readSide(kept: KeptArticle): Side {
  const { entities, claims, document } = toApparatus(kept)
  const keys = new Map(
    entities.map(({ id, name, link, qid }) => [
      id,
      [fold(name), ...(link ? [recordKey(link)] : []), ...(qid ? [qid] : [])],
    ]),
  )
  const quotes = claims.map((claim): Quotation => ({
    claim: claim.id,
    words: quotedSpans(document.text, claim)
      .map(({ start, end }) => document.text.slice(start, end))
      .join(' … '),
    speakers: (claim.entity && keys.get(claim.entity)) || [],
  }))
  return {
    lang: kept.lang,
    quotes: quotes.filter(({ words }) => words !== ''),
    speakers: entities.map(({ id, name }) => ({ name, keys: keys.get(id)! })),
    names: new Set([...keys.values()].map((all) => all.at(-1)!)),
  }
}

/** UTF-16 units before and behind a claim's content in which the marks around it may stand. */
const marks = 2

/**
 * What a claim has in its speaker's own words: what it tells in the article's words may differ
 * without anyone being quoted otherwise.
 */
function quotedSpans(text: string, { kind, content }: Claim): readonly Span[] {
  if (kind === 'direct') return content
  if (kind === 'indirect') return []
  return content.flatMap(({ start, end }) =>
    findQuotes(text, { start: Math.max(0, start - marks), end: Math.min(text.length, end + marks) })
      .filter(({ level }) => level === 0)
      .map(({ inner }) => inner),
  )
}
