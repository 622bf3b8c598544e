import type { Entity } from '../model/annotation.ts'
import type { TextDocument } from '../model/text.ts'
import { fold } from '../text/fold.ts'
import type { KnowledgeBase } from './knowledge-base.ts'
import { createCoverage, isPartOfLongerName } from './linking/part-of-name.ts'
import { createArticleContext, type ArticleContext } from './linking/article-context.ts'
import { weighCandidate, type WeighedCandidate } from './linking/weigh-candidate.ts'

/** Below this a name is left without a record. */
const LEAST_SCORE = 0.5
/** By how much the best record must lead the next one that is another thing. */
const LEAST_LEAD = 0.08

/**
 * Gives each entity the record it stands for, or none when that is not sure: no note is better than a wrong one.
 * Candidates come back best first with their scores. Returns new entities.
 */
export function linkEntities(entities: readonly Entity[], document: TextDocument, knowledge: KnowledgeBase): Entity[] {
  const context = createArticleContext(entities, document, knowledge), covered = createCoverage(entities)
  return entities.map((entity) => {
    if (entity.candidates.length === 0) return entity
    return isPartOfLongerName(entity, document.text, covered) ? { ...entity, link: null, qid: null } : linkEntity(entity, context)
  })
}

function linkEntity(entity: Entity, context: ArticleContext): Entity {
  const weighed = entity.candidates.flatMap((candidate) => weighCandidate(entity, candidate, context) ?? []).sort((a, b) => b.score - a.score)
  const scored = new Map(weighed.map(({ candidate, score }) => [candidate, score]))
  const candidates = entity.candidates.map((candidate) => ({ ...candidate, score: scored.get(candidate) ?? 0 })).sort((a, b) => b.score - a.score)
  const [best] = weighed
  if (!best || best.score < LEAST_SCORE || weighed.some((other) => !isSameThing(best, other) && best.score - other.score < LEAST_LEAD)) {
    return { ...entity, candidates, link: null, qid: null }
  }
  const same = weighed.filter((other) => isSameThing(best, other)), { candidate: { pack, id } } = richest(same)
  return { ...entity, candidates, link: { pack, id }, qid: same.find(({ record }) => record.qid)?.record.qid ?? null }
}

/**
 * Records of several packs for one thing: one Wikidata identifier, or, where one of them lacks it, one label and one type in no two countries.
 * Their kinds may differ, since each pack has its own words for them; two records of one pack are two things.
 */
function isSameThing(a: WeighedCandidate, b: WeighedCandidate): boolean {
  if (a.record === b.record) return true
  if (a.record.qid && b.record.qid) return a.record.qid === b.record.qid
  if (a.candidate.pack === b.candidate.pack || a.record.type !== b.record.type) return false
  if (a.record.country && b.record.country && a.record.country !== b.record.country) return false
  const labels = b.record.labels
  return Object.entries(a.record.labels).some(([language, label]) => labels[language] !== undefined && fold(label) === fold(labels[language]))
}

/** The one with most to tell; among equals the best. */
function richest(weighed: WeighedCandidate[]): WeighedCandidate {
  const facts = ({ record }: WeighedCandidate) => (record.facts?.length ?? 0) + (record.positions?.length ?? 0)
  return weighed.reduce((best, other) => facts(other) > facts(best) ? other : best)
}
