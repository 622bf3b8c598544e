import { looseFormsOf, wordsFor } from '../../languages/words-in-linking.ts'
import type { EntityRecord } from '../../model/knowledge.ts'
import { fold } from '../../text/fold.ts'
import { isCapital } from '../../text/letters.ts'
import { onceFor, onceForEach } from '../../text/once.ts'
import { beginsBeforeArabic } from '../../text/scripts.ts'
import { gather } from '../../text/gather.ts'

const longestAcronym = 8

export type Exactness = 'label' | 'acronym' | 'alias' | 'hint'

/** One word with two capitals or more: "BBC", "UNRWA", "EuroBank". */
export function isWrittenAsAcronym(name: string): boolean {
  if (name.length > longestAcronym || /\s/.test(name)) return false
  let capitals = 0
  for (const character of name) if (isCapital(character.codePointAt(0)!)) capitals++
  return capitals >= 2
}

const order: readonly Exactness[] = ['label', 'acronym', 'alias', 'hint']

/** How a record bears one of these folded names; null when only a part of a name led to it. */
export function getExactness(names: readonly string[], record: EntityRecord): Exactness | null {
  const forms = getForms(record)
  let best: Exactness | null = null
  for (const name of names) {
    const how = forms.get(name)
    if (how && (!best || order.indexOf(how) < order.indexOf(best))) best = how
  }
  return best
}

/** The folded forms of a record's names. Records live as long as their pack, so each is folded once. */
const getForms = onceFor(({ labels, aliases, hints = {} }: EntityRecord) => {
  const forms = new Map<string, Exactness>()
  const add = (names: string[], how: Exactness) => {
    for (const name of names)
      for (const form of looseFormsOf(fold(name))) if (!forms.has(form)) forms.set(form, how)
  }
  add(Object.values(labels), 'label')
  const others = Object.values(aliases).flat()
  add(others.filter(isWrittenAsAcronym), 'acronym')
  add(others, 'alias')
  add(Object.values(hints).flat(), 'hint')
  return forms
})

/**
 * Whether none of these folded names of one word is the body's in the article's language, nor in
 * English, whose short names papers use everywhere, though it has a name in that language: in an
 * English article "CPI" is no Cour pénale internationale.
 */
export function isWordElsewhere(
  names: readonly string[],
  record: EntityRecord,
  lang: string,
): boolean {
  if (record.type !== 'ORG' || record.labels[lang] === undefined) return false
  const own = getOwnForms(record, lang)
  // an Arabic word is of its own script's language alone
  return names.every((name) => beginsBeforeArabic(name) && !name.includes(' ') && !own.has(name))
}

/** The folded forms of a record's names in a language and in English. */
const getOwnForms = onceForEach(
  ({ labels, aliases, hints = {} }: EntityRecord, lang: string): ReadonlySet<string> =>
    new Set(
      gather(
        gather([lang, 'en'], (own) =>
          [labels[own] ?? [], aliases[own] ?? [], hints[own] ?? []].flat(),
        ),
        (name) => looseFormsOf(fold(name)),
      ),
    ),
)

/** The folded labels of a record by language. */
export const getFoldedLabels = onceFor(
  ({ labels }: EntityRecord): ReadonlyMap<string, string> =>
    new Map(Object.entries(labels).map(([lang, label]) => [lang, fold(label)])),
)

const shortestWord = 3
/** Words that stand in every description and every article. */
const idle = wordsFor('idleWords')

/**
 * The folded words of a record's description in a language that say something, each with its forms
 * without particles.
 */
export const getDescribed = onceForEach((record: EntityRecord, lang: string): readonly string[][] =>
  fold(record.descriptions[lang] ?? '')
    .split(' ')
    .filter((word) => word.length >= shortestWord && !idle.has(word))
    .map((word) => looseFormsOf(word).filter((form) => form.length >= shortestWord)),
)
