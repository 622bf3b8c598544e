import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'

/** UTF-16 units between an honour and the name behind it: «معالي وزير الأشغال المهندس سامي نصر». */
const reach = 60

/** Signs behind which a name is no longer the one that the honour before them is of. */
const parts = /[.!?؟\n؛;،,:]/

/**
 * «وأكد جلالته أن …», «وأشار معاليه إلى …»: the only person so far who is named behind that honour («جلالة الملك
 * سامي»), whoever is nearer. null where it is not that plain.
 */
export function honoured(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { sourceWords, draft, isNested } = o
  const [word = '', ...rest] = sourceWords
  const honour = rules.honours.get(word)
  if (honour === undefined || rest.length > 0 || isNested) return null
  const bearers = new Set(
    placesBehind(o, [...rules.formsOf(honour), ...rules.definiteFormsOf(honour)]),
  )
  const [only] = bearers
  if (!only || bearers.size > 1 || isRuledOut(draft, only.entity)) return null
  return mayBeByGender(o, only) ? only : null
}

/** Those before the claim whose name stands behind one of the words. */
const placesBehind = (o: Occasion, words: readonly string[]): EntityFacts[] =>
  words
    .flatMap((word) => o.findWords().get(word) ?? [])
    .flatMap(({ end }) => {
      const [name] = peopleBetween(o.table, end, Math.min(o.at, end + reach + 1))
      return name && !parts.test(o.text.slice(end, name.start)) ? [name.facts] : []
    })
