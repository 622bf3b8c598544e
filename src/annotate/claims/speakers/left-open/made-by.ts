import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { fold } from '../../../../text/fold.ts'
import { besideName } from '../beside-name.ts'
import type { EntityFacts } from '../entity-table.ts'
import { namedInOrder, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['name', 'thing'])

/**
 * «نشرة الأسعار الصادرة عن غرفة الساحل», «النشرة التي أصدرها مرصد الساحل أمس»: the only body right behind
 * the words that tell who made what tells it, whatever else is said of that. null where it is not that
 * plain, as of several together («أجراه معهد الساحل ومتحف الميناء»).
 */
export function madeBy(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { draft, text, sourceWords, withoutArticle } = o
  const [source] = draft.source
  if (!source || o.isNested || !kinds.has(sourceKinds[o.kind]!)) return null
  if (!rules.works.has(withoutArticle(sourceWords[0] ?? ''))) return null
  const named = namedInOrder(o).map(([facts, mention]) => ({
    facts,
    ...besideName(source, mention, text),
  }))
  const makers = named.filter(({ before }) => rules.beforeMaker.test(fold(before)))
  const [maker] = makers
  if (!maker || makers.length > 1 || rules.joins.test(maker.after)) return null
  const { facts } = maker
  return facts.entity.type === 'ORG' ? facts : null
}
