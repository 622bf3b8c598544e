import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'

const particles = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال', 'و', 'ب', 'ل', 'ف', 'ك']
const SHORTEST_REST = 3
const LONGEST_ACRONYM = 8

/** By the code of its first letter: every word of an article is asked. */
const byFirst = new Map<number, string[]>()
for (const particle of particles)
  byFirst.set(particle.charCodeAt(0), [...(byFirst.get(particle.charCodeAt(0)) ?? []), particle])
/**
 * Whether a text begins with a letter of a script before the Arabic one: these have capitals and no
 * particles.
 */
export const isLatin = (folded: string): boolean => folded.charCodeAt(0) < 0x600

/**
 * A word and what it may be without particles: enough to tell that a text speaks of something, not
 * to read it.
 */
export function withoutParticles(folded: string): string[] {
  const forms = [folded]
  const possible = byFirst.get(folded.charCodeAt(0))
  if (possible)
    for (const particle of possible)
      if (folded.length - particle.length >= SHORTEST_REST && folded.startsWith(particle))
        forms.push(folded.slice(particle.length))
  return forms
}

export type Exactness = 'label' | 'acronym' | 'alias' | 'hint'

const twoCapitals = /^[^\s]*\p{Lu}[^\s]*\p{Lu}[^\s]*$/u
/** One word with two capitals or more: "BBC", "UNRWA", "EuroBank". */
export const isWrittenAsAcronym = (name: string): boolean =>
  name.length <= LONGEST_ACRONYM && twoCapitals.test(name)

const order: readonly Exactness[] = ['label', 'acronym', 'alias', 'hint']

/**
 * The folded forms of a record's names. Records live as long as their pack, so each is folded once.
 */
const known = new WeakMap<EntityRecord, Map<string, Exactness>>()

/** How a record bears one of these folded names; null when only a part of a name led to it. */
export function getExactness(names: readonly string[], record: EntityRecord): Exactness | null {
  let forms = known.get(record)
  if (!forms) known.set(record, (forms = formsOf(record)))
  const found = names.flatMap((name) => forms.get(name) ?? [])
  return order.find((how) => found.includes(how)) ?? null
}

function formsOf({ labels, aliases, hints = {} }: EntityRecord): Map<string, Exactness> {
  const forms = new Map<string, Exactness>()
  const add = (names: string[], how: Exactness) => {
    for (const name of names)
      for (const form of withoutParticles(fold(name))) if (!forms.has(form)) forms.set(form, how)
  }
  add(Object.values(labels), 'label')
  const others = Object.values(aliases).flat()
  add(others.filter(isWrittenAsAcronym), 'acronym')
  add(others, 'alias')
  add(Object.values(hints).flat(), 'hint')
  return forms
}

const knownLabels = new WeakMap<EntityRecord, ReadonlyMap<string, string>>()

/** The folded labels of a record by language. */
export function getFoldedLabels(record: EntityRecord): ReadonlyMap<string, string> {
  let labels = knownLabels.get(record)
  if (!labels)
    knownLabels.set(
      record,
      (labels = new Map(Object.entries(record.labels).map(([lang, label]) => [lang, fold(label)]))),
    )
  return labels
}

const SHORTEST_WORD = 3
/** Words that stand in every description and every article. */
const idle = new Set([
  'the',
  'and',
  'for',
  'from',
  'with',
  'that',
  'its',
  'was',
  'are',
  'who',
  'من',
  'في',
  'على',
  'عن',
  'الي',
  'التي',
  'الذي',
  'وهو',
  'وهي',
])
const knownDescriptions = new WeakMap<EntityRecord, Map<string, readonly string[][]>>()

/**
 * The folded words of a record's description in a language that say something, each with its forms
 * without particles.
 */
export function getDescribed(record: EntityRecord, lang: string): readonly string[][] {
  let byLang = knownDescriptions.get(record)
  if (!byLang) knownDescriptions.set(record, (byLang = new Map()))
  let words = byLang.get(lang)
  if (!words) {
    const described = fold(record.descriptions[lang] ?? '')
      .split(' ')
      .filter((word) => word.length >= SHORTEST_WORD && !idle.has(word))
    byLang.set(
      lang,
      (words = described.map((word) =>
        withoutParticles(word).filter((form) => form.length >= SHORTEST_WORD),
      )),
    )
  }
  return words
}
