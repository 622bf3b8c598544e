import type { NounFirstRules } from '../../../../languages/claims/attribution-rules.ts'
import type { Span } from '../../../../model/text.ts'
import { firstFrom } from '../../../../text/first-from.ts'
import { onceFor } from '../../../../text/once.ts'
import { findTokens } from '../../../../text/tokens.ts'
import { peopleBetween, shortestName, type EntityFacts, type EntityTable } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/** The kinds of sources that may be a noun by which somebody is told of. */
export const nounKinds: ReadonlySet<string> = new Set(['person', 'name', 'somebody', 'thing'])

/** UTF-16 units between the noun and the name that it tells of. */
const reach = 60

/** Signs behind which a name is no longer told of by the noun before them. */
const parts = /[.!?؟\n؛;،,:]/

/**
 * «وقال المدرب إن …»: the only person told of so far by that noun, before his name («مدربها الصربي سامي
 * نصر», «الدليل المحلي سامي نصر») or behind it («سامي نصر، مدرب الفريق»), though that does not introduce
 * him. null where it is not that plain.
 */
export function titledByNoun(o: Occasion, rules: NounFirstRules): EntityFacts | null {
  const { named, isNested, withoutArticle } = o
  const sourceWords = rules.oneOffice(o.sourceWords)
  if (!nounKinds.has(sourceKinds[o.kind]!) || isNested || named.size > 0) return null
  const [noun = '', ...adjectives] = sourceWords.map(withoutArticle)
  const isDefinite = sourceWords.every((word) => withoutArticle(word) !== word)
  if (!isDefinite || adjectives.length > 1 || noun.length <= shortestName) return null
  // «استطلاع أجراه معهد الغد … مرشحة الوسط سلمى نصر»: a survey is nobody's office
  if (o.draft.basis === 'document' && rules.works.has(noun)) return null
  const told = bearersOf(o, noun, adjectives, rules)
  const [only, ...others] = [...told].filter(([, from]) => from < o.at)
  if (!only || others.length > 0) return null
  return mayBeByGender(o, only[0]) ? only[0] : null
}

/** Somebody whom a noun tells of, and the offset behind which it does. */
interface Bearer {
  facts: EntityFacts
  from: number
  /** the folded words that complete the noun, without article */
  beside: readonly string[]
}

/** By an office in words, whom an article tells of by it, each with the first offset behind which it does. */
type BearersByOffice = Map<string, ReadonlyMap<EntityFacts, number>>

/** What was asked of an article: its claims name few offices, each over and over. */
const askedOf = onceFor((_: EntityTable): BearersByOffice => new Map())

function bearersOf(
  o: Occasion,
  noun: string,
  adjectives: readonly string[],
  rules: NounFirstRules,
): ReadonlyMap<EntityFacts, number> {
  const asked = askedOf(o.table)
  const office = [noun, ...adjectives].join(' ')
  const known = asked.get(office)
  if (known) return known
  const first = new Map<EntityFacts, number>()
  const behind = adjectives.length === 0 ? toldBehind(o, noun, rules) : []
  for (const { facts, from } of [...toldBefore(o, noun, adjectives, rules), ...behind])
    first.set(facts, Math.min(from, first.get(facts) ?? from))
  asked.set(office, first)
  return first
}

/** Those before whose name the noun stands. */
export function toldBefore(
  o: Occasion,
  noun: string,
  adjectives: readonly string[],
  rules: NounFirstRules,
): Bearer[] {
  const { withoutArticle, text } = o
  const told = (forms: readonly string[], mayStand: (word: string) => boolean) =>
    placesOf(o, forms).flatMap(({ start, end }): Bearer[] => {
      if (completesOffice(o, start, rules)) return []
      const [name] = peopleBetween(o.table, end, end + reach + 1)
      if (!name || parts.test(text.slice(end, name.start))) return []
      const words = findTokens(text, end, name.start).map(({ folded }) => folded)
      const bare = words.map(withoutArticle)
      const isOffice = adjectives.every((word) => bare.includes(word))
      return isOffice && words.every(mayStand)
        ? [{ facts: name.facts, from: name.start, beside: bare }]
        : []
    })
  return [
    ...told(rules.definiteFormsOf(noun), (word) => withoutArticle(word) !== word),
    ...told(
      [...rules.formsOf(noun), ...rules.ownedFormsOf(noun)],
      (word) => !rules.endsRole.has(word),
    ),
  ]
}

/** «مساعد | المدرب سامي نصر»: another's office is told by the noun. */
function completesOffice(
  { text, withoutArticle }: Occasion,
  start: number,
  { isOfficer }: NounFirstRules,
): boolean {
  const before = findTokens(text, Math.max(0, start - reach), start).at(-1)
  if (!before || text.slice(before.end, start) !== ' ') return false
  return withoutArticle(before.folded) === before.folded && isOfficer(before.folded)
}

/** Those behind whose name the noun stands; not «التقى النائب سامي نصر | وزير النقل», whom he met. */
export const toldBehind = (o: Occasion, noun: string, rules: NounFirstRules): Bearer[] =>
  placesOf(o, rules.apposedFormsOf(noun)).flatMap(({ start }): Bearer[] => {
    const { places } = o.table
    const name = places[firstFrom(places, start) - 1]
    if (!name?.facts.isPerson) return []
    const between = o.text.slice(name.end, start)
    const isWhom = between === ' ' && wordsBefore(o, name).some(rules.isDoneToPeople)
    if (isWhom || !rules.beforeApposed.test(between)) return []
    const [phrase = ''] = o.text.slice(start, start + reach).split(parts)
    const beside = findTokens(phrase).map(({ folded }) => o.withoutArticle(folded))
    return [{ facts: name.facts, from: start, beside }]
  })

/** The last folded words before a name, in its sentence. */
const wordsBefore = ({ text }: Occasion, { start }: Span): string[] => {
  const from = Math.max(0, start - reach)
  const own = text.slice(from, start).split(parts).at(-1)!
  return findTokens(text, start - own.length, start)
    .map(({ folded }) => folded)
    .slice(-longestRole)
}

/** Words of a verb and the role before a name: «استقبل رئيس الجمهورية». */
const longestRole = 4

/** Where one of the forms of a noun stands. */
const placesOf = ({ findWords }: Occasion, forms: readonly string[]): Span[] =>
  forms.flatMap((form) => findWords().get(form) ?? [])
