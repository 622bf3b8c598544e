import type { NounFirstRules } from '../../../languages/attribution-rules.ts'
import type { Span } from '../../../model/text.ts'
import { firstIndex } from '../../../text/first-from.ts'
import { findTokens } from '../../../text/tokens.ts'
import { isRuledOut } from '../ruled-out.ts'
import { shortestName, type EntityFacts, type Place } from './entity-table.ts'
import { mayBeByGender, type Occasion } from './occasion.ts'
import { sourceKinds } from './source-kind.ts'

const kinds: ReadonlySet<string> = new Set(['person', 'name', 'somebody', 'thing'])

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
  const { draft, named, isNested, withoutArticle } = o
  const sourceWords = rules.oneOffice(o.sourceWords)
  if (!kinds.has(sourceKinds[o.kind]!) || isNested || named.size > 0) return null
  const [noun = '', ...adjectives] = sourceWords.map(withoutArticle)
  const isDefinite = sourceWords.every((word) => withoutArticle(word) !== word)
  if (!isDefinite || adjectives.length > 1 || noun.length <= shortestName) return null
  const bearers = new Set([
    ...toldBefore(o, noun, adjectives, rules),
    ...(adjectives.length === 0 ? toldBehind(o, noun, rules) : []),
  ])
  const [only] = bearers
  if (!only || bearers.size > 1 || isRuledOut(draft, only.entity)) return null
  return mayBeByGender(o, only) ? only : null
}

/** Those before whose name the noun stands. */
function toldBefore(
  o: Occasion,
  noun: string,
  adjectives: readonly string[],
  rules: NounFirstRules,
): EntityFacts[] {
  const { withoutArticle, text } = o
  const told = (forms: readonly string[], mayStand: (word: string) => boolean) =>
    placesOf(o, forms).flatMap(({ end }) => {
      const name = nextPerson(o, end)
      if (!name || name.start >= o.at || name.start - end > reach) return []
      if (parts.test(text.slice(end, name.start))) return []
      const words = findTokens(text, end, name.start).map(({ folded }) => folded)
      const bare = words.map(withoutArticle)
      const isOffice = adjectives.every((word) => bare.includes(word))
      return isOffice && words.every(mayStand) ? [name.facts] : []
    })
  return [
    ...told(rules.definiteFormsOf(noun), (word) => withoutArticle(word) !== word),
    ...told(
      [...rules.formsOf(noun), ...rules.ownedFormsOf(noun)],
      (word) => !rules.endsRole.has(word),
    ),
  ]
}

/** Those behind whose name the noun stands. */
const toldBehind = (o: Occasion, noun: string, rules: NounFirstRules): EntityFacts[] =>
  placesOf(o, rules.apposedFormsOf(noun)).flatMap(({ start }) => {
    const name = o.table.places[firstPlace(o, start) - 1]
    const isApposed =
      name?.facts.isPerson && rules.beforeApposed.test(o.text.slice(name.end, start))
    return name && isApposed ? [name.facts] : []
  })

/** Where one of the forms of a noun stands before the claim. */
const placesOf = ({ findWords, at }: Occasion, forms: readonly string[]): Span[] =>
  forms.flatMap((form) => (findWords().get(form) ?? []).filter(({ start }) => start < at))

/** The number of the first mention from an offset on. */
const firstPlace = ({ table: { places } }: Occasion, offset: number): number =>
  firstIndex(0, places.length, (i) => places[i]!.start < offset)

function nextPerson(o: Occasion, offset: number): Place | null {
  const { places } = o.table
  for (let i = firstPlace(o, offset); i < places.length; i++) {
    if (places[i]!.start - offset > reach) break
    if (places[i]!.facts.isPerson) return places[i]!
  }
  return null
}
