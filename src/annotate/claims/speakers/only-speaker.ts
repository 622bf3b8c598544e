import type { Entity } from '../../../model/annotation.ts'
import type { PlacedDraft } from '../join-paragraphs.ts'
import { mayBeByGender, type Occasion } from './occasion.ts'
import type { Ranked } from './quoted-on.ts'
import { sourceKinds } from './source-kind.ts'

/** Sources that show nobody: a verb without a subject, words that go on without any. */
const hidden: ReadonlySet<string> = new Set(['dropped', 'continues', 'carried'])

/** One claim may be all that somebody says of an article in which others speak without a name. */
const fewestClaims = 2

/**
 * Whoever alone surely speaks in an article, as in an interview or on a speech; null where several do,
 * or where too little is surely said.
 */
export function onlySpeaker(decided: ReadonlyMap<PlacedDraft, Ranked>): Entity | null {
  const sure = [...decided]
    .filter(([{ doubt }, ranked]) => !doubt && ranked.sure && ranked.best)
    .map(([, { best }]) => best)
  const [only] = sure
  return only && sure.length >= fewestClaims && sure.every((best) => best === only) ? only : null
}

/**
 * Whether a claim that shows nobody may be said by the only one who speaks: he is the likeliest, though
 * not surely. Asked only in languages whose verbs leave their subject out.
 */
export function mayBeOnlySpeakers(o: Occasion, { best, sure }: Ranked): boolean {
  const { draft, isNested, nounFirst, table } = o
  if (sure || !best || isNested || draft.doubt || !nounFirst) return false
  if (!hidden.has(sourceKinds[o.kind]!)) return false
  const speaker = table.facts.find(({ entity }) => entity === best)
  return speaker?.isPerson === true && mayBeByGender(o, speaker)
}
