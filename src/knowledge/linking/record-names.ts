import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

const particles = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']
const SHORTEST_REST = 3, LONGEST_ACRONYM = 8

/** A word and what it may be without particles: enough to tell that a text speaks of something, not to read it. */
export function withoutParticles(folded: string): string[] {
  return [folded, ...particles.filter((particle) => folded.startsWith(particle) && folded.length - particle.length >= SHORTEST_REST).map((particle) => folded.slice(particle.length))]
}

/** Whether a set of words holds this one, with or without a particle attached in the text. */
export const hasWithParticles = (words: ReadonlySet<string>, folded: string): boolean => words.has(folded) || particles.some((particle) => words.has(particle + folded))

export type Exactness = 'label' | 'acronym' | 'alias' | 'hint'

const twoCapitals = /^[^\s]*\p{Lu}[^\s]*\p{Lu}[^\s]*$/u
/** One word with two capitals or more: "BBC", "UNRWA", "EuroBank". */
export const isWrittenAsAcronym = (name: string): boolean => name.length <= LONGEST_ACRONYM && twoCapitals.test(name)

const order: readonly Exactness[] = ['label', 'acronym', 'alias', 'hint']

/** The folded forms of a record's names. Records live as long as their pack, so each is folded once. */
const known = new WeakMap<EntityRecord, Map<string, Exactness>>()

/** How a record bears one of these folded names; null when only a part of a name led to it. */
export function getExactness(names: readonly string[], record: EntityRecord): Exactness | null {
  let forms = known.get(record)
  if (!forms) known.set(record, forms = formsOf(record))
  const found = names.flatMap((name) => forms.get(name) ?? [])
  return order.find((how) => found.includes(how)) ?? null
}

function formsOf({ labels, aliases, hints = {} }: EntityRecord): Map<string, Exactness> {
  const forms = new Map<string, Exactness>()
  const add = (names: string[], how: Exactness) => { for (const name of names) for (const form of withoutParticles(fold(name))) if (!forms.has(form)) forms.set(form, how) }
  add(Object.values(labels), 'label')
  const others = Object.values(aliases).flat()
  add(others.filter(isWrittenAsAcronym), 'acronym')
  add(others, 'alias')
  add(Object.values(hints).flat(), 'hint')
  return forms
}
