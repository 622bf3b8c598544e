import type { Citation, Entity } from '../../model/annotation.ts'
import { atOnce, eachInParts, type InParts } from '../../model/in-parts.ts'
import type { CitationKind } from '../../model/kinds.ts'
import type { Link, TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { ReportIndex } from '../index/report-index.ts'
import { toResolved, type ScoredReport } from '../index/scored-report.ts'
import { findLinked, resolveByLink } from './by-link.ts'
import { findEvidence } from './candidates.ts'
import { createContext, type Context } from './citation-context.ts'
import { addCompanions } from './companions.ts'
import { markElsewhere } from './compared-candidates.ts'
import type { Evidence } from './evidence.ts'
import { findDecisive } from './decisive-reasons.ts'
import { createQuestion, type Question } from './question.ts'
import { findClear, rankPieces } from './rank-pieces.ts'
import { meansAnother, resolveRepeated } from './repeated-citations.ts'
import { resolvingModel } from './resolving-model.ts'
import type { ResolvingModel } from './piece-choice.ts'

/** The least score of an alternative, and how many are given with the best. */
const alternativeFrom = 0.2
const mostAlternatives = 2

interface Asked {
  document: TextDocument
  entities: readonly Entity[]
}

/** The citations of an article with what may be their pieces, whichever model decides. */
export interface Sought {
  text: string
  context: Context
  each: readonly SoughtOne[]
}

interface SoughtOne {
  question: Question
  links: readonly Link[]
  /** what the page links to at the place */
  linked: ScoredReport | null
  evidence: readonly Evidence[]
}

/**
 * Fills `resolved` of each citation, best first; left empty when nothing fits well enough, for an
 * abstention beats a wrong link.
 * Evidence, strongest first: a link of the page at the place; the outlet, the day, names, words and
 * numbers in common, the kind; that the article means the same piece elsewhere.
 * Scores are probabilities. Outlets that a pack knows take its English label.
 */
export const resolveCitations = (
  citations: readonly Citation[],
  asked: Asked,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Citation[] => atOnce(resolveInParts(citations, asked, index, knowledge))

/** `resolveCitations`, which may be left behind each citation. */
export function* resolveInParts(
  citations: readonly Citation[],
  asked: Asked,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): InParts<Citation[]> {
  if (citations.length === 0) return []
  const sought = yield* seekInParts(citations, asked, index, knowledge)
  return choosePieces(sought, resolvingModel)
}

/** Reads the evidence of all candidates; the same sought pieces may be chosen from several times. */
export const seekPieces = (
  citations: readonly Citation[],
  asked: Asked,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): Sought => atOnce(seekInParts(citations, asked, index, knowledge))

function* seekInParts(
  citations: readonly Citation[],
  { document, entities }: Asked,
  index: ReportIndex,
  knowledge: KnowledgeBase,
): InParts<Sought> {
  const context = createContext(document, entities, index, knowledge)
  return {
    text: document.text,
    context,
    each: yield* eachInParts(citations, (citation): SoughtOne => {
      const question = createQuestion(citation, context.issuersOf(citation), context)
      const links = context.linksNear(citation)
      const linked = findLinked(links, context)
      return { question, links, linked, evidence: linked ? [] : findEvidence(question, context) }
    }),
  }
}

/** The citations of sought pieces with `resolved` filled, as `resolveCitations` tells. */
export function choosePieces({ text, context, each }: Sought, model: ResolvingModel): Citation[] {
  const { index, knowledge } = context
  const first = each.map((sought): Seen => {
    const { question, evidence, linked } = sought
    const answers = linked ? [linked] : choose(question, evidence, context, model)
    return { ...sought, answers }
  })
  const resolved = lookAgain(first, text, context, model).map(({ question, links, answers }) => {
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
  return resolveRepeated(resolved, text, context.issuersOf)
}

/** A citation with what was chosen for it. */
interface Seen extends SoughtOne {
  /** best first; none where nothing is sure enough */
  answers: readonly ScoredReport[]
}

/**
 * What is still open, knowing now which pieces the article means elsewhere; and what says that it is
 * another piece than those before, without them.
 */
function lookAgain(
  first: readonly Seen[],
  text: string,
  context: Context,
  model: ResolvingModel,
): Seen[] {
  const elsewhere = new Map<number, CitationKind[]>()
  for (const { question, answers } of first)
    for (const { number } of answers.slice(0, 1)) {
      const kinds = elsewhere.get(number)
      if (kinds) kinds.push(question.citation.kind)
      else elsewhere.set(number, [question.citation.kind])
    }
  const before = new Set<number>()
  return first.map((seen) => {
    const { question, answers, evidence: all } = seen
    const { citation, issuers } = question
    const choice = (evidence: readonly Evidence[]): Seen => ({
      ...seen,
      answers: choose(question, evidence, context, model),
    })
    if (meansAnother(citation, text, issuers)) {
      const others = all.filter(({ number }) => !before.has(number))
      return others.length === all.length ? seen : choice(others)
    }
    for (const { number } of answers.slice(0, 1)) before.add(number)
    if (answers.length > 0) return seen
    const evidence = markElsewhere(all, citation.kind, elsewhere)
    return evidence === all ? seen : choice(evidence)
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
  // partners of a joint work may well fit alike
  const top = findClear(scored, model, citation.joint)
  if (!top) return []
  top.why = [...top.why, ...findDecisive(top, { question, evidence }, context, model)]
  const alternatives = scored
    .filter(({ score }, i) => i === 0 || score >= alternativeFrom)
    .slice(0, 1 + mostAlternatives)
  const companions = addCompanions(citation, { chosen: alternatives, scored }, index, query)
  return [...alternatives, ...companions].sort((a, b) => b.score - a.score)
}
