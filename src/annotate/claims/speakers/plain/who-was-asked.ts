import { isRuledOut } from '../../ruled-out.ts'
import { foldedWords } from '../../../../text/fold.ts'
import { peopleBetween, type EntityFacts } from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { saidWith } from '../said-with.ts'
import { sentenceBefore } from '../sentences-since.ts'
import { sourceKinds } from '../source-kind.ts'

/** UTF-16 units before a name in which the verb of asking stands. */
const verbReach = 14

/**
 * "When the judge asked Orlo if it rained, he replied: “No.”", "Fisk asked Orlo why. “It rained,” she answered":
 * who alone was asked, in this sentence or the one before. null where it is not that plain, and in languages
 * that do not tell how sources name their speakers. He need be no candidate: elsewhere whoever is spoken to does not
 * speak.
 */
export function whoWasAsked(o: Occasion): EntityFacts | null {
  const { draft, sourcePhrases, table, from, at, text, isNested } = o
  const name = sourceKinds[o.kind]
  if (!sourcePhrases || isNested || (name !== 'he' && name !== 'she')) return null
  if (!saidWith(draft, text, sourcePhrases.answering)) return null
  const { start = 0 } = sentenceBefore(table.sentences, from)
  const people = peopleBetween(table, start, at)
  const isAsked = ({ start: place }: { start: number }) =>
    sourcePhrases.asking.has(
      foldedWords(text.slice(Math.max(0, place - verbReach), place)).at(-1) ?? '',
    )
  const asked = people.filter(isAsked)
  const [only] = asked
  if (!only || asked.some(({ facts }) => facts !== only.facts)) return null
  // "asked Orlo why. Fisk left. He replied": somebody else came between
  if (people.some(({ facts, start: place }) => place > only.start && facts !== only.facts))
    return null
  const { facts } = only
  return mayBeByGender(o, facts) && !isRuledOut(draft, facts.entity) ? facts : null
}
