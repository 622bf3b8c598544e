import type { Candidate, Entity, EntityType } from '../../model/annotation.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { isCommonWord } from '../common-words/index.ts'
import { isAcronym } from '../gazetteer/case-rules.ts'
import { keyOf, withoutParticles, type ArticleContext } from './article-context.ts'

export interface WeighedCandidate {
  candidate: Candidate
  record: EntityRecord
  /** 0–1 */
  score: number
}

/** Weight of a record that states none. */
const USUAL_PRIOR = 0.5
/** The parts of a score: chosen so that an unambiguous name of the right type links by itself and a bare namesake does not. */
const weights = { prior: 0.5, type: 0.2, label: 0.15, alias: 0.1, hint: 0, word: 0.06, mostWords: 0.18, related: 0.2, country: 0.15 }
const SHORTEST_WORD = 3
/**
 * A generic phrase stands for a record of its own type when something near the record is named too or so many words of its description
 * are used, and the record's country, if it has one, is named besides: "the occupation forces" are another's elsewhere.
 */
const LEAST_WORDS_FOR_HINT = 2
/** Words that stand in every description and every article. */
const idle = new Set(['the', 'and', 'for', 'from', 'with', 'that', 'its', 'was', 'are', 'who', 'من', 'في', 'على', 'عن', 'الي', 'التي', 'الذي', 'وهو', 'وهي'])

/** A type that the article cannot mean when it means the other: a person is nothing but a person, a place no work. */
const apart: readonly [EntityType, EntityType][] = [['LOC', 'PRODUCT'], ['LOC', 'WORK'], ['LOC', 'EVENT'], ['LOC', 'GROUP'], ['GROUP', 'PRODUCT'], ['EVENT', 'PRODUCT']]
const canBe = (a: EntityType, b: EntityType) => a === b || (a !== 'PER' && b !== 'PER' && !apart.some(([x, y]) => (x === a && y === b) || (x === b && y === a)))

/** How well a record fits an entity of the article; null when it cannot be meant, or when nothing but the bare name speaks for it and that is not enough. */
export function weighCandidate(entity: Entity, candidate: Candidate, context: ArticleContext): WeighedCandidate | null {
  const record = context.getRecord(candidate)
  if (!record || !canBe(entity.type, record.type)) return null
  const exactness = getExactness(entity.name, record)
  if (exactness === null) return null
  const words = countWords(entity, record, context), related = hasRelated(entity, candidate, record, context), country = hasCountry(entity, record, context)
  const evidence = words + (related ? 2 : 0) + (country ? 2 : 0)
  if (exactness === 'hint' && !((related || words >= LEAST_WORDS_FOR_HINT) && (country || !record.country) && entity.type === record.type && record.type !== 'PER')) return null
  if (record.type === 'PER' && (!fold(entity.name).includes(' ') || evidence === 0)) return null
  if (isCommonWord(entity.name) && !isAcronym(entity.name) && evidence < 2) return null
  const score = weights.prior * (record.prior ?? USUAL_PRIOR) + weights[exactness] + (entity.type === record.type ? weights.type : 0)
    + Math.min(weights.mostWords, words * weights.word) + (related ? weights.related : 0) + (country ? weights.country : 0)
  return { candidate, record, score: Math.min(1, score) }
}

/** How the record bears the very name; null when only a part of the name led to it. */
function getExactness(name: string, { labels, aliases, hints = {} }: EntityRecord): 'label' | 'alias' | 'hint' | null {
  const forms = new Set(withoutParticles(fold(name)))
  const isNamed = (names: string[]) => names.some((other) => withoutParticles(fold(other)).some((form) => forms.has(form)))
  if (isNamed(Object.values(labels))) return 'label'
  if (isNamed(Object.values(aliases).flat())) return 'alias'
  return isNamed(Object.values(hints).flat()) ? 'hint' : null
}

/** Words of the description, beside the name's own, that the article uses too. */
function countWords(entity: Entity, record: EntityRecord, { lang, hasWord }: ArticleContext): number {
  const own = new Set(fold(entity.name).split(' ').flatMap(withoutParticles))
  const described = fold(record.descriptions[lang] ?? '').split(' ').filter((word) => word.length >= SHORTEST_WORD && !idle.has(word))
  return described.filter((word) => withoutParticles(word).some((form) => form.length >= SHORTEST_WORD && hasWord(form) && !own.has(form))).length
}

function hasRelated(entity: Entity, { pack }: Candidate, record: EntityRecord, { bearers }: ArticleContext): boolean {
  return (record.related ?? []).some((id) => hasOther(bearers.get(keyOf({ pack, id })), entity))
}

const hasCountry = (entity: Entity, { country, kind }: EntityRecord, { countries }: ArticleContext): boolean =>
  country !== undefined && kind !== 'country' && hasOther(countries.get(country), entity)

const hasOther = (bearers: ReadonlySet<string> | undefined, entity: Entity): boolean => bearers !== undefined && (bearers.size > 1 || !bearers.has(entity.id))
