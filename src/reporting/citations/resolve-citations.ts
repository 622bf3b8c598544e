import type { Citation, Entity } from '../../model/annotation.ts'
import type { CitationKind } from '../../model/kinds.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { toResolved, type ScoredReport } from '../index/to-scored-report.ts'
import { findLinked, resolveByLink } from './by-link.ts'
import { findEvidence } from './candidates.ts'
import { createContext, type Context } from './citation-context.ts'
import { addCompanions } from './companions.ts'
import { markElsewhere } from './compared-candidates.ts'
import type { Evidence } from './evidence.ts'
import { findDecisive } from './decisive-reasons.ts'
import { createQuestion, type Question } from './question.ts'
import { rankPieces } from './rank-pieces.ts'
import { resolveRepeated } from './repeated-citations.ts'
import { resolvingModel } from './resolving-model.ts'
import type { ResolvingModel } from './weights.ts'

/** The least score of an alternative, and how many are given with the best. */
const alternativeFrom = 0.2
const mostAlternatives = 2

interface Asked {
  document: TextDocument
  entities: readonly Entity[]
  /** what decides; the model in use where it is left out */
  model?: ResolvingModel
}

/**
 * Fills `resolved` of each citation, best first; left empty when nothing fits well enough, for an
 * abstention beats a wrong link.
 * Evidence, strongest first: a link of the page at the place; the outlet, the day, names, words and
 * numbers in common, the kind; that the article means the same piece elsewhere.
 * Scores are probabilities. Outlets that a pack knows take its English label.
 */
export function resolveCitations(
  citations: readonly Citation[],
  { document, entities, model = resolvingModel }: Asked,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Citation[] {
  if (citations.length === 0) return []
  const context = createContext(document, entities, index, knowledge)
  const first = citations.map((citation) => look(citation, context, model))
  const resolved = lookAgain(first, context, model).map(({ question, links, answers }) => {
    const { citation, issuers } = question
    const named = issuers.filter(({ guessed }) => !guessed)
    return {
      ...citation,
      outlets: named.map(({ name }) => name),
      outletKeys: named.flatMap(({ key }) => key ?? []),
      resolved:
        answers.length > 0
          ? answers.map((one) => toResolved(one, index, knowledge))
          : resolveByLink(links, issuers, context),
    }
  })
  return resolveRepeated(resolved, document.text, context.issuersOf)
}

/** A citation with what was found for it. */
interface Seen {
  question: Question
  links: readonly Link[]
  evidence: readonly Evidence[]
  /** best first; none where nothing is sure enough */
  answers: readonly ScoredReport[]
}

function look(citation: Citation, context: Context, model: ResolvingModel): Seen {
  const question = createQuestion(citation, context.issuersOf(citation), context)
  const links = context.linksNear(citation)
  const linked = findLinked(links, context)
  if (linked) return { question, links, evidence: [], answers: [linked] }
  const evidence = findEvidence(question, context)
  return { question, links, evidence, answers: choose(question, evidence, context, model) }
}

/** What is still open, knowing now which pieces the article means elsewhere. */
function lookAgain(first: readonly Seen[], context: Context, model: ResolvingModel): Seen[] {
  const elsewhere = new Map<number, CitationKind[]>()
  for (const { question, answers } of first)
    for (const { number } of answers.slice(0, 1))
      elsewhere.set(number, [...(elsewhere.get(number) ?? []), question.citation.kind])
  return first.map((seen) => {
    if (seen.answers.length > 0) return seen
    const evidence = markElsewhere(seen.evidence, seen.question.citation.kind, elsewhere)
    if (evidence === seen.evidence) return seen
    return { ...seen, answers: choose(seen.question, evidence, context, model) }
  })
}

/** The likeliest piece with its alternatives and companions. */
function choose(
  question: Question,
  evidence: readonly Evidence[],
  context: Context,
  model: ResolvingModel,
): ScoredReport[] {
  const { citation, query } = question
  const { index } = context
  const scored = rankPieces(evidence, context, model)
  const top = scored[0]
  if (!top || top.score < model.shownFrom) return []
  top.why = [...top.why, ...findDecisive(top, { question, evidence }, context, model)]
  const alternatives = scored
    .filter(({ score }, i) => i === 0 || score >= alternativeFrom)
    .slice(0, 1 + mostAlternatives)
  const companions = addCompanions(citation, { chosen: alternatives, scored }, index, query)
  return [...alternatives, ...companions].sort((a, b) => b.score - a.score)
}
