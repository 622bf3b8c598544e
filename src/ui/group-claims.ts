import type { Basis, Claim } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { MarkKind } from '../model/settings.ts'
import { getEntity, getLine, getSpeaker } from './lookups.ts'

/** All that one speaker says in the article. */
export interface SpeakerGroup {
  key: string
  /** null: the article names nobody */
  name: string | null
  entity: string | null
  /** it does not show whom the words that name the speaker mean */
  isUnclear: boolean
  line: MarkKind
  /** the most telling one of its claims' */
  basis: Basis
  claims: Claim[]
}

/** The bases of claims, from the most telling to the least. */
export const byTelling: readonly Basis[] = [
  'named',
  'organisation',
  'outlet',
  'document',
  'anonymous',
  'none',
]

/** "a report", "the report", "Report": the same words for this purpose. */
const toKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/^(?:an?|the)\s+/, '')

/** A group whose speaker the reader can tell: "he" or nobody tells nothing of who claims what. */
const isTold = ({ name, isUnclear }: SpeakerGroup): boolean => name !== null && !isUnclear

/**
 * Groups claims by who says them (the entity, else the same words): first those whose speaker is
 * told, who say most before others, else in the article's order.
 */
export function groupClaims(
  apparatus: Apparatus,
  lang: string,
  claims: readonly Claim[] = apparatus.claims,
): SpeakerGroup[] {
  const groups = new Map<string, SpeakerGroup>()
  for (const claim of claims) {
    const name = getSpeaker(apparatus, claim, lang)
    const entity = getEntity(apparatus, claim.entity)
    const key = entity ? `#${entity.id}` : toKey(name ?? (claim.isUnclear ? '?' : ''))
    const group = groups.get(key)
    if (group) {
      group.claims.push(claim)
      if (byTelling.indexOf(claim.basis) < byTelling.indexOf(group.basis)) group.basis = claim.basis
    } else
      groups.set(key, {
        key,
        name,
        entity: entity?.id ?? null,
        isUnclear: claim.isUnclear === true,
        line: entity ? getLine(entity.type) : 'cue',
        basis: claim.basis,
        claims: [claim],
      })
  }
  return [...groups.values()].sort(
    (a, b) => Number(isTold(b)) - Number(isTold(a)) || b.claims.length - a.claims.length,
  )
}
