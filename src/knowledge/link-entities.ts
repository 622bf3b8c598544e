import type { Entity } from '../model/annotation.ts'
import type { EntityRecord } from '../model/knowledge.ts'
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
  if (!best || best.score < LEAST_SCORE || weighed.some((other) => !isSameThing(best.record, other.record) && best.score - other.score < LEAST_LEAD)) {
    return { ...entity, candidates, link: null, qid: null }
  }
  const same = weighed.filter(({ record }) => isSameThing(best.record, record)), { candidate: { pack, id } } = richest(same)
  return { ...entity, candidates, link: { pack, id }, qid: same.find(({ record }) => record.qid)?.record.qid ?? null }
}

/** Records of several packs for one thing: one Wikidata identifier, or, where one of them lacks it, the same label and type. */
function isSameThing(a: EntityRecord, b: EntityRecord): boolean {
  if (a === b) return true
  if (a.qid && b.qid) return a.qid === b.qid
  return a.type === b.type && a.kind === b.kind && Object.entries(a.labels).some(([language, label]) => b.labels[language] !== undefined && fold(label) === fold(b.labels[language]))
    && a.country === b.country
}

/** The one with most to tell; among equals the best. */
function richest(weighed: WeighedCandidate[]): WeighedCandidate {
  const facts = ({ record }: WeighedCandidate) => (record.facts?.length ?? 0) + (record.positions?.length ?? 0)
  return weighed.reduce((best, other) => facts(other) > facts(best) ? other : best)
}
