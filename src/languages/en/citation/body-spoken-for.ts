import type { Entity } from '../../../model/annotation.ts'
import type { CitationBlock } from '../../citations/citation-rules.ts'
import { getBodySpokenFor as getBodyOf } from '../../citations/body-spoken-for.ts'

/** "The Governor of Selwyn State" speaks for no body of that name. */
const territory = /^(?:\S+ ){1,2}(?:State|Province|County|District|Region|City|Territory|Republic)$/

/** The body in whose name a person speaks, by his introduction; null where it names a territory. */
export function getBodySpokenFor(
  person: Entity,
  block: Pick<CitationBlock, 'mentionedIn'>,
): Entity | null {
  const body = getBodyOf(person, block)
  return body && territory.test(body.name) ? null : body
}
