import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import { shortestName, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'
import { nounKinds, toldBefore, toldBehind } from './titled-by-noun.ts'

/**
 * «المدير الفني للواحة»: the only person told of so far by that noun and that body («سامي نصر، مدرب فريق
 * الكرة بنادي الواحة»). null where it is not that plain.
 */
export function titledForBody(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { named, sourceWords, withoutArticle } = o
  const body = rules.forWhom(sourceWords.at(-1) ?? '')
  if (!body || o.isNested || !nounKinds.has(sourceKinds[o.kind]!)) return null
  if ([...named.keys()].some(({ isPerson }) => isPerson)) return null
  const office = sourceWords.slice(0, -1)
  if (!office.every((word) => withoutArticle(word) !== word)) return null
  const names = [office, rules.oneOffice(office)].map((words) => words.map(withoutArticle))
  const [only, ...others] = new Set(names.flatMap((words) => bearersOf(o, words, body, rules)))
  return only && others.length === 0 && mayBeByGender(o, only) ? only : null
}

/** Whom the article tells of before the claim by an office and, beside it, a body. */
function bearersOf(
  o: Occasion,
  [noun = '', ...adjectives]: readonly string[],
  body: string,
  rules: NounFirstRules,
): EntityFacts[] {
  if (adjectives.length > 1 || noun.length <= shortestName) return []
  return [...toldBefore(o, noun, adjectives, rules), ...toldBehind(o, noun, rules)]
    .filter(({ from }) => from < o.at)
    .filter(({ beside }) => !beside.some((word) => rules.former.has(word)))
    .filter(({ beside }) => [body, ...adjectives].every((word) => beside.includes(word)))
    .map(({ facts }) => facts)
}
