import { fold } from '../../../../text/fold.ts'
import { onceFor } from '../../../../text/once.ts'
import {
  mentionsBefore,
  type EntityFacts,
  type EntityTable,
  type MentionFacts,
} from '../entity-table.ts'
import { mayBeByGender, type Occasion } from '../occasion.ts'
import { sourceKinds } from '../source-kind.ts'

/** So many times as often must one be named before than a namesake who may be meant as well. */
const muchMore = 4

/** The words of a name as it is written; a double name ("Fisk-Orlo") is one. */
const wordsOf = onceFor(({ entity }: EntityFacts): string[] => entity.name.split(' ').map(fold))

/**
 * Whether a surname alone ("Orlo said") means the person whom the article named in full before,
 * though other names have the word, too: those of bodies ("the Orlo Foundation"), double names
 * ("Fisk-Orlo"), and those of namesakes who were hardly named so far.
 */
export function isMeantBySurname(
  { table, text }: Occasion,
  facts: EntityFacts,
  { start, end }: MentionFacts,
): boolean {
  const surname = fold(text.slice(start, end))
  const own = wordsOf(facts)
  if (own.length < 2 || own.at(-1) !== surname) return false
  const isNamedInFull = facts.mentions.some(
    (mention) => mention.start < start && mention.end - mention.start > end - start,
  )
  const countOf = (each: EntityFacts) => mentionsBefore(each, start + 1)
  return (
    isNamedInFull &&
    table.facts.every(
      (other) =>
        other === facts ||
        !other.isPerson ||
        !wordsOf(other).includes(surname) ||
        countOf(other) * muchMore <= countOf(facts),
    )
  )
}

/** Those whose full name has the same last word, in order of the article. */
export const bearersOf = ({ facts }: Pick<EntityTable, 'facts'>, surname: string): EntityFacts[] =>
  facts.filter((each) => each.isPerson && each.words.length > 1 && wordsOf(each).at(-1) === surname)

/** "Mr King" may be read as nobody's name: "king" is a title, too. */
const kinds: ReadonlySet<string> = new Set(['name', 'somebody'])

/**
 * "Mr Orlo", "Mrs Orlo": the only one named in full who bears the surname, or of several the one whose name
 * tells that gender, if the names of all others tell the other one. null where it is not that plain.
 *
 * candidates: whoever may speak at all, as `candidatesFor` gives them.
 */
export function bearerByTitle(o: Occasion, candidates: readonly EntityFacts[]): EntityFacts | null {
  const { head, text, kind, gender, draft, table } = o
  if (!head || !kinds.has(sourceKinds[kind]!) || draft.source.length > 1 || !gender) return null
  const words = text.slice(head.start, head.end).split(' ').map(fold)
  if (words.length !== 2 || !o.sourcePhrases?.titles.has(words[0]!)) return null
  const bearers = bearersOf(table, words[1]!)
  const meant = bearers.filter((facts) => facts.gender === gender || bearers.length === 1)
  const isPlain =
    meant.length === 1 && (bearers.length === 1 || bearers.every((facts) => facts.gender !== null))
  return isPlain && candidates.includes(meant[0]!) ? meant[0]! : null
}

/**
 * "Mr Orlo" of Maria Orlo, «السيدة حداد» of كمال حداد: whether a title before the name in a source tells
 * another gender.
 */
export function isOtherByTitle(o: Occasion, facts: EntityFacts): boolean {
  const { head, named, text, draft } = o
  const mention = named.get(facts)
  if (!head || !mention || mayBeByGender(o, facts)) return false
  const titleFrom = (start: number) => fold(text.slice(start, Math.max(start, mention.start)))
  if (o.sourcePhrases) return o.sourcePhrases.titles.has(titleFrom(head.start))
  const isSurname = !text.slice(mention.start, mention.end).includes(' ')
  return isSurname && o.nounFirst?.titles.has(titleFrom(draft.source[0]!.start)) === true
}
