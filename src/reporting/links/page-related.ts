import type { Entity, Reason, RelatedReport } from '../../model/annotation.ts'
import type { LinkedPiece } from '../../model/linked-piece.ts'
import type { PageHeadline, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { addressesOf } from '../terms/addresses-of.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'
import { createSalience } from '../terms/salience.ts'
import { namesAsReason, wordsAsReason } from '../terms/shared-reasons.ts'
import { siteOf } from '../terms/site-of.ts'
import { asWritten } from '../terms/terms.ts'
import { createHeadlineMatter, type SharedMatter } from './headline-matter.ts'
import { dayInAddress, outletOfLink } from './address-facts.ts'
import { leadsToPiece } from './piece-address.ts'

/** What is known of an article once its links are read. */
interface Read {
  document: TextDocument
  entities: readonly Entity[]
  links: readonly LinkedPiece[]
}

/** From this probability on a headline is shown, and so many at most. */
const threshold = 0.25
const most = 8

/**
 * A logistic model of "the same matter", fitted on the graded pairs of news articles of SemEval
 * 2022, Task 8 (`npx tsx tools/measure/fit-headlines.ts`). A page's headlines are on its matter more
 * rarely than those pairs, and those inside the article more often than others: start and `inside`
 * were set by hand.
 */
const start = -3.7
const inside = 0.5
const weights = [0.65, 0.3, 0.3, 3.7]

/**
 * Headlines of the page's own "read also" boxes and lists that are on the article's matter,
 * likeliest first. What the text itself links to or what is `known` already is left out.
 */
export function findPageRelated(
  { document, entities, links }: Read,
  known: readonly RelatedReport[],
  knowledge: KnowledgeBase,
): RelatedReport[] {
  const own = document.url === null ? null : normaliseAddress(document.url)
  const linked = new Set(links.map(({ url }) => normaliseAddress(url)))
  const there = addressesOf(known)
  const candidates = (document.headlines ?? []).filter(({ url }) => {
    const address = normaliseAddress(url)
    return !there.has(address) && !linked.has(address) && leadsToPiece(url, own)
  })
  if (candidates.length === 0) return []
  const salience = createSalience(document, entities, knowledge)
  const compare = createHeadlineMatter(document, entities, salience)
  return candidates
    .map((headline) => ({ headline, matter: compare(headline.title) }))
    .map(({ headline, matter }) => ({ headline, matter, score: probability(headline, matter) }))
    .filter(({ matter, score }) => hasEnough(matter) && score >= threshold)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ headline, matter, score }) => ({
      url: headline.url,
      title: headline.title,
      outlet: outletOfLink(headline.url, document, knowledge) ?? siteOf(headline.url),
      date: dayInAddress(headline.url),
      lang: document.lang,
      score: Math.round(score * 100) / 100,
      why: reasons(matter, headline.title),
      cited: false,
      via: 'page' as const,
    }))
}

/** Common words alone say nothing of the matter. */
const hasEnough = ({ cores, names, title }: SharedMatter): boolean =>
  cores > 0 || names > 0.8 || title > 1

/** Names, core names, title words and coverage, each as far as more of it tells more. */
export const readHeadlineFeatures = ({ names, cores, title, coverage }: SharedMatter): number[] => [
  Math.min(names, 2.5),
  Math.min(cores, 3),
  Math.min(title, 4),
  coverage,
]

function probability(headline: PageHeadline, matter: SharedMatter): number {
  const sum = readHeadlineFeatures(matter).reduce(
    (all, value, i) => all + weights[i]! * value,
    start + (headline.inside ? inside : 0),
  )
  return 1 / (1 + Math.exp(-sum))
}

function reasons({ shared: { names, words } }: SharedMatter, title: string): Reason[] {
  const written = asWritten(words, title)
  return [
    { kind: 'page' },
    ...namesAsReason(names),
    ...(words.length > 1 ? [wordsAsReason(written)] : []),
  ]
}
