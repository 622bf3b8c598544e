import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { isBesideCue } from './beside-cue.ts'
import { othersWith, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { isOnlyBearer } from '../plain/person-alone.ts'
import { sourceKinds } from '../source-kind.ts'
import { isAllOfSource } from '../ranking/whole-article.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'taken', 'thing', 'body'])

/**
 * «وأعلنت «نورلينك» أن …»: a body that no pack need know, as the whole source of the verb beside it,
 * which is in the feminine as a body's is. Not one word with the article, which is mostly short for a
 * longer name («الأرصاد»), nor where the outlet only heard it («علمت «المنارة» أن …»), nor of several words
 * whose first is no noun in the feminine («وتطالب مكتب السلامة بـ …» demands it of him). null where it is
 * not that plain.
 */
export function bodyAtVerb(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const [[facts] = []] = [...o.named]
  const { draft, text, withoutArticle } = o
  if (!facts || o.named.size > 1 || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  const [first = ''] = facts.words
  const isShort = facts.words.length === 1 && withoutArticle(first) !== first
  if (facts.entity.type !== 'ORG' || o.gender !== 'f' || isShort) return null
  if (draft.cue.some(({ start, end }) => rules.hearing.has(fold(text.slice(start, end)))))
    return null
  if (!isAllOfSource(o, facts) || !isBesideCue(o)) return null
  // «ليلاكوم» may be part of a person's name, which stands in place of a body's
  if (facts.words.length === 1) return isOnlyBearer(o.table, facts) ? facts : null
  return isQuoted(o) || rules.genderOf(first) === 'f' ? wholeNameOf(o, facts) : null
}

/** «الصحة الكينية» beside «وزارة الصحة الكينية» alone: she; null beside several longer names. */
export function wholeNameOf({ table }: Occasion, facts: EntityFacts): EntityFacts | null {
  const longer = othersWith(table, facts, facts.words).filter(
    ({ entity, words }) => entity.type === 'ORG' && words.length > facts.words.length,
  )
  return longer.length > 1 ? null : (longer[0] ?? facts)
}

/** A name in marks of quotation need have no noun of ours that agrees with the verb. */
const isQuoted = ({ text, draft: { source } }: Occasion): boolean =>
  /["«“]/.test(text[source[0]!.start]!)
