import type { Entity } from '../../model/annotation.ts'
import { mergeSpans } from '../../model/spans.ts'
import type { Span } from '../../model/text.ts'
import { fold } from '../../text/fold.ts'
import { isOfWord, kindAt } from '../../text/letters.ts'
import { onceFor } from '../../text/once.ts'
import { mentionsOf } from '../mask-names.ts'
import type { Unspoken } from './unspoken.ts'

/** Before a name, its noun stands within so many UTF-16 units. */
const reach = 16
/**
 * The names of a text with the noun of a body that stands before one and outside it: «شركة X» and
 * «نقابة X», which is a name as a whole, are alike to a judge. In order and apart from
 * each other. Read once, for tagger and judge.
 */
export const partiesOf = onceFor(readParties)

function readParties({
  document: { text },
  entities,
  language,
}: Pick<Unspoken, 'document' | 'entities' | 'language'>): Span[] {
  const { partyNouns, quotes } = language.attribution
  const names = mentionsOf(entities)
  if (!partyNouns) return names
  const bodies = new Set(startsOfBodies(entities))
  const noun = { nouns: partyNouns, particles: quotes?.particles ?? '' }
  return mergeSpans(
    names.map(({ start, end }) => ({
      start: bodies.has(start) ? startOfNoun(text, start, noun) : start,
      end,
    })),
  )
}

const startsOfBodies = (entities: readonly Entity[]) =>
  entities
    .filter(({ type }) => type === 'ORG' || type === 'PRODUCT')
    .flatMap(({ mentions }) => mentions.map(({ start }) => start))

interface Nouns {
  nouns: ReadonlySet<string>
  /** letters that may be written onto one */
  particles: string
}

function startOfNoun(text: string, name: number, { nouns, particles }: Nouns): number {
  const near = text.slice(Math.max(0, name - reach), name)
  const word = wordBefore(near)
  if (word === '') return name
  const start = name - (near.length - near.lastIndexOf(word))
  const folded = fold(word)
  if (nouns.has(folded)) return start
  return particles.includes(folded[0]!) && nouns.has(folded.slice(1)) ? start + 1 : name
}

/** The last word of `near` where a space ends it, or a space and an opening mark; else ''. */
function wordBefore(near: string): string {
  const end = near.length - ('"«“'.includes(near.at(-1) ?? ' ') ? 2 : 1)
  if (near[end] !== ' ' && near[end] !== '\u00a0') return ''
  let start = end
  while (isOfWord(kindAt(near, start - 1))) start--
  return near.slice(start, end)
}
