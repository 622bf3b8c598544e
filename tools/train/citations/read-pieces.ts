import { findAllClaims } from '../../../src/annotate/claims/find-claims.ts'
import {
  createSurroundings,
  findPieceDrafts,
  type PlacedPiece,
  type Surroundings,
} from '../../../src/annotate/citations/find-drafts.ts'
import { toJudgeable } from '../../../src/annotate/citations/judge/keep-pieces.ts'
import {
  featuresOfPiece,
  type Judgeable,
} from '../../../src/annotate/citations/judge/piece-features.ts'
import { overlaps } from '../../../src/model/spans.ts'
import type { Span } from '../../../src/model/text.ts'
import type { Choice } from '../claims/fit-choice.ts'
import type { LabelledArticle } from '../claims/labelled-articles.ts'
import { pairUp } from '../pair-up.ts'

/** An article with the drafts of its cited pieces. */
export interface ReadPieces {
  article: LabelledArticle
  around: Surroundings
  placed: readonly PlacedPiece[]
  given: Judgeable
  /** the labelled pieces, a post that is labelled by its words alone with what leads to it */
  labels: readonly Span[]
  /** each draft that can be learnt from: is it a cited piece? */
  choices: readonly (Choice | null)[]
}

/** Reads an article by the rules. */
export function readArticlePieces(article: LabelledArticle): ReadPieces {
  const { document, language, entities } = article
  const { claims } = findAllClaims(document, language, entities)
  const around = createSurroundings(document, language, { entities, claims })
  const placed = findPieceDrafts(around)
  const given = toJudgeable(placed, around)
  const labels = article.citations.map((label) => withLead(label, given.drafts, document.text))
  const best = new Map(pairSpans(labels, given.drafts))
  const right = new Set(best.values())
  const choices = given.drafts.map((draft, index): Choice | null => {
    const isRight = right.has(index)
    // another reading of a piece that is read better: neither right nor wrong
    const isOpen =
      !isRight &&
      labels.some((label) => overlaps(label, draft)) &&
      [...right].some((other) => overlaps(given.drafts[other]!, draft))
    return isOpen
      ? null
      : { answers: [featuresOfPiece(given, index), []], right: [isRight, !isRight] }
  })
  return { article, around, placed, given, labels, choices }
}

/** With the first draft that a colon ties to a label of words: «كتب على فيسبوك: [«…»]». */
function withLead(label: Span, drafts: readonly Span[], text: string): Span {
  if (drafts.some((draft) => overlaps(draft, label))) return label
  const lead = drafts.find(
    ({ end }) => end <= label.start && /^[)»"”]?\s?:\s?["«“]?$/.test(text.slice(end, label.start)),
  )
  return lead ? { start: lead.start, end: label.end } : label
}

/** Labels and found spans, one to one, those that share most first: pairs of their numbers. */
export const pairSpans = (labels: readonly Span[], found: readonly Span[]) =>
  pairUp(labels, found, (label, span) => {
    const score = Math.min(label.end, span.end) - Math.max(label.start, span.start)
    return score > 0 ? { score, size: span.end - span.start } : null
  })
