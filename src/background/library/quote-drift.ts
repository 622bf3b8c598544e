/** The quotations of an article that kept articles on its matter have with other words. */
import type { Claim } from '../../model/annotation.ts'
import { toApparatus } from '../../model/cut-apparatus.ts'
import type { KeptArticle } from '../../model/kept-article.ts'
import type { QuoteDrift } from '../../model/quote-drift.ts'
import { recordKey } from '../../model/record-key.ts'
import { pairQuotes, type Quotation } from '../../reporting/related/compare-quotes.ts'
import { fold } from '../../text/fold.ts'

/** Names that two articles must have in common to be held against each other. */
const fewestNames = 2
/** How many drifts are given, those of the newest articles first. */
const most = 40

/** `kept`: the article itself among them is left out. */
export function findDrifts(own: KeptArticle, kept: readonly KeptArticle[]): QuoteDrift[] {
  const ours = readSide(own)
  return kept
    .filter(({ id }) => id !== own.id)
    .map((article) => ({ article, side: readSide(article) }))
    .filter(
      ({ side }) => [...side.names].filter((name) => ours.names.has(name)).length >= fewestNames,
    )
    .sort((a, b) => ((a.article.date ?? '') < (b.article.date ?? '') ? 1 : -1))
    .flatMap(({ article: { article, lang, date }, side }) =>
      pairQuotes(ours, side).map(({ own: { claim }, other: { words }, parts }): QuoteDrift => {
        const { url, title, publisher } = article
        return { claim, other: { url, title, outlet: publisher, date, lang, words }, parts }
      }),
    )
    .slice(0, most)
}

/** An article's quotations, and the keys of what it names. */
function readSide(kept: KeptArticle) {
  const { entities, claims, document } = toApparatus(kept)
  const keys = new Map(
    entities.map(({ id, name, link, qid }) => [
      id,
      [fold(name), ...(link ? [recordKey(link)] : []), ...(qid ? [qid] : [])],
    ]),
  )
  const quotes = claims.filter(isQuoted).map(({ id, content, entity }): Quotation => ({
    claim: id,
    words: content.map(({ start, end }) => document.text.slice(start, end)).join(' … '),
    speakers: (entity && keys.get(entity)) || [],
  }))
  return { lang: kept.lang, quotes, names: new Set([...keys.values()].map((all) => all.at(-1)!)) }
}

const isQuoted = ({ kind }: Claim): boolean => kind !== 'indirect'
