import { fold, foldedWords } from '../../../../text/fold.ts'
import { isRuledOut } from '../../ruled-out.ts'
import { onceFor } from '../../../../text/once.ts'
import type { EntityFacts, EntityTable } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { mayTellOffice } from '../source-kind.ts'

/** Words of a title behind its article: "the deputy harbour reeve". */
const mostWords = 3
/** UTF-16 units before a name in which its title stands. */
const reach = 60
/** Letters that a title is shortened to: "the CP". */
const shortened = /^\p{Lu}{2,4}$/u
/** What the letters of a shortened title leave out: "Commissioner of Police". */
const leftOut: ReadonlySet<string> = new Set(['of', 'for', 'the', 'and'])

/**
 * "The Taoiseach said", "the CP said", "the Deputy CM said": whose full name alone stands right behind these
 * words ("Taoiseach Rosa Orlo") or behind those that the letters are short for ("Commissioner of Police, Rosa
 * Orlo"), told of before. Only of languages whose noun phrases end with their noun; null where it is not that
 * plain, and where the letters are a body's that the article names in full or a pack knows.
 */
export function titledBeforeName(o: Occasion): EntityFacts | null {
  const { offices, draft, text, isNested, at } = o
  const [source, ...others] = draft.source
  if (!offices || !source || others.length > 0 || isNested || !mayTellOffice(o.kind)) return null
  const words = text.slice(source.start, source.end).split(' ')
  const title = words.slice(1)
  const isTitle = fold(words[0]!) === o.sourcePhrases?.definite && title.length <= mostWords
  const last = title.at(-1)
  if (!isTitle || !last || !namesNobody(o, last)) return null
  const holders = holdersOf(o, title)
  const [only] = holders
  if (!only || holders.length > 1 || only.mentions[0]!.start >= at) return null
  return isRuledOut(draft, only.entity) || !mayBeByGender(o, only) ? null : only
}

/** By title, once for an article: every claim may be told by one. */
const knownHolders = onceFor((_: EntityTable) => new Map<string, readonly EntityFacts[]>())

/** Those right before whose full name a title stands. */
function holdersOf(o: Occasion, title: readonly string[]): readonly EntityFacts[] {
  const known = knownHolders(o.table)
  const words = title.join(' ')
  let holders = known.get(words)
  if (!holders) {
    holders = o.table.facts.filter(
      (facts) => facts.isPerson && facts.words.length > 1 && bearsTitle(o, facts, title),
    )
    known.set(words, holders)
  }
  return holders
}

/** Whether the source names nobody, or only by the letters that may be somebody's title. */
const namesNobody = ({ named }: Occasion, last: string): boolean =>
  [...named.keys()].every(
    ({ isPerson, isOutlet, entity: { name, candidates } }) =>
      !isPerson && !isOutlet && candidates.length === 0 && name === last && shortened.test(last),
  )

function bearsTitle(o: Occasion, facts: EntityFacts, title: readonly string[]): boolean {
  return facts.mentions.some(({ start, end }) => {
    if (!o.text.slice(start, end).includes(' ')) return false
    const before = o.text
      .slice(Math.max(0, start - reach), start)
      .split(/[\n.;]/)
      .at(-1)!
    const rest = withoutEnd(foldedWords(before.replace(/(?: \([^()]*\))?,? $/, '')), title)
    return (
      rest !== null &&
      !rest.slice(-1).some((word) => o.offices!.partOfOffice.has(word)) &&
      !isOfOther(o, rest)
    )
  })
}

/** "a spokesman for the | governor, Rosa Orlo": the name may be his who speaks for the one of that title. */
const isOfOther = ({ sourcePhrases }: Occasion, rest: readonly string[]): boolean =>
  rest.at(-1) === sourcePhrases?.definite &&
  sourcePhrases?.prepositions.has(rest.at(-2) ?? '') === true

/** Words without those at their end that a title is or is short for; null where it is not. */
function withoutEnd(words: readonly string[], title: readonly string[]): readonly string[] | null {
  let rest = words
  for (const word of title.toReversed()) {
    const found =
      withoutWord(rest, word) ?? (shortened.test(word) ? withoutInitials(rest, fold(word)) : null)
    if (!found) return null
    rest = found
  }
  return rest
}

const withoutWord = (words: readonly string[], word: string) =>
  words.at(-1) === fold(word) ? words.slice(0, -1) : null

function withoutInitials(words: readonly string[], letters: string): readonly string[] | null {
  let to = words.length
  for (const letter of [...letters].toReversed()) {
    while (to > 0 && leftOut.has(words[to - 1]!)) to--
    if (!words[to - 1]?.startsWith(letter)) return null
    to--
  }
  return words.slice(0, to)
}
