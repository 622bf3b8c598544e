import { foldedWords } from '../../../../text/fold.ts'
import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import type { Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/** UTF-16 units before a name in which its nation stands: "the Danish qualifier Mika Orlo". */
const reach = 40
/** Letters that a nation's nouns, adjectives and name share: "Finn", "Finnish", "Finland's". */
const shared = 3

/**
 * "Spaniard Carlos Fisk beat Finland's Mika Orlo. Fisk said he was tired. “I was slow,” the Finn said": whether the
 * text tells another nation of who spoke, or this one of somebody else. False for a noun of no nation.
 */
export function isOfOtherNation(o: Occasion, speaker: EntityFacts): boolean {
  const { sourcePhrases: phrases, table } = o
  const noun = o.sourceWords.at(-1) ?? ''
  if (sourceKinds[o.kind] !== 'person' || !phrases?.nationals.has(noun)) return false
  const isOwn = (word: string) => word.slice(0, shared) === noun.slice(0, shared)
  return table.facts.some((facts) => {
    if (!facts.isPerson) return false
    const words = facts.mentions.flatMap((mention) => wordsBefore(o, mention.start))
    return facts === speaker
      ? words.some((word) => phrases.nationals.has(word) && !isOwn(word))
      : words.some(isOwn)
  })
}

/** The words before a name, in its sentence and behind the name before it. */
function wordsBefore({ text, table }: Occasion, start: number): string[] {
  const other = peopleBetween(table, start - reach, start).at(-1)?.end ?? 0
  const before = text.slice(Math.max(other, start - reach, 0), start)
  return foldedWords(before.split(/[.!?\n]/).at(-1)!)
}
