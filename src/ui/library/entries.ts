/** Kept articles as the library's page shows and searches them. */
import type { Claim } from '../../model/annotation.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import { toApparatus } from '../../model/cut-apparatus.ts'
import type { KeptArticle } from '../../model/kept-article.ts'
import { newestFirst } from '../../model/newest-first.ts'
import { toOwnDay } from '../../model/own-day.ts'
import { createFilter, simplify, toWords } from '../filter.ts'
import { getSpeaker } from '../lookups.ts'
import { outletOf } from '../outlet-of.ts'
import { quoteSpans } from '../quote.ts'

export interface Entry {
  kept: KeptArticle
  apparatus: Apparatus
  /** as the page names itself, else its host */
  outlet: string
  /** ISO day of publication, else that on which it was kept */
  day: string
  /** all that is searched, simplified */
  words: string
}

/** What the reader looks for. Days are ISO, both included; empty: any. */
export interface Wanted {
  typed: string
  outlet: string
  from: string
  to: string
}

export const anything: Wanted = { typed: '', outlet: '', from: '', to: '' }

/** Newest first. */
export const toEntries = (kept: readonly KeptArticle[]): Entry[] =>
  kept.map(toEntry).sort(newestFirst(({ day }) => day))

function toEntry(kept: KeptArticle): Entry {
  const apparatus = toApparatus(kept)
  const { published } = kept.article
  const outlet = outletOf(kept.article)
  return {
    kept,
    apparatus,
    outlet,
    day: (published ?? kept.date)?.slice(0, 10) ?? toOwnDay(kept.kept),
    words: simplify([outlet, ...wordsOf(apparatus)].join('\n')),
  }
}

/** Title, names in every language that packs have, what is said and by whom, references. */
const wordsOf = (apparatus: Apparatus): string[] => [
  apparatus.article.title,
  ...apparatus.article.authors,
  ...apparatus.entities.map(({ name }) => name),
  ...Object.values(apparatus.notes).flatMap(({ record }) => Object.values(record.labels)),
  ...apparatus.claims.flatMap(({ source, content }) =>
    [source, content].map((spans) => quoteSpans(apparatus.document.text, spans)),
  ),
  ...apparatus.citations.flatMap((citation) => [
    quoteSpans(apparatus.document.text, [citation]),
    ...citation.resolved.slice(0, 1).map(({ title, outlet }) => `${title} ${outlet}`),
  ]),
]

export function filterEntries(
  entries: readonly Entry[],
  { typed, outlet, from, to }: Wanted,
): Entry[] {
  const words = toWords(typed)
  return entries.filter(
    (entry) =>
      (outlet === '' || entry.outlet === outlet) &&
      // a month or a year is within the days that it holds
      (from === '' || entry.day >= from.slice(0, entry.day.length)) &&
      (to === '' || entry.day <= to) &&
      words.every((word) => entry.words.includes(word)),
  )
}

/** The claims of an article in which each of the words stands, or in its speaker's name. */
export function claimsWith({ apparatus }: Entry, typed: string, lang: string): Claim[] {
  if (toWords(typed).length === 0) return []
  const passes = createFilter(typed)
  return apparatus.claims.filter((claim) => {
    const said = [claim.source, claim.cue, claim.content].map((spans) =>
      quoteSpans(apparatus.document.text, spans),
    )
    return passes(getSpeaker(apparatus, claim, lang), ...said)
  })
}

/**
 * Each once, in the order of the alphabet. The one that is looked for stays among them when the last
 * of its articles is forgotten: the list is still narrowed to it.
 */
export const listOutlets = (entries: readonly Entry[], wanted: string, lang: string): string[] =>
  [...new Set([wanted, ...entries.map(({ outlet }) => outlet)])]
    .filter(Boolean)
    .sort(new Intl.Collator(lang).compare)
