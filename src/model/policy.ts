/**
 * What a school or a newsroom fixes for the browsers that it manages (the browser's managed
 * storage): it takes rights away and gives none.
 */
import type { Settings } from './settings.ts'
import { isObject, textsIn } from './shape.ts'

export interface Policy {
  /** false: nothing is asked online, whatever the reader chooses */
  online: boolean
  /** sources that may not be asked, by name */
  sourcesOff: string[]
  /** hosts on which pages are not read */
  sitesOff: string[]
  /** ids of packs that are not used */
  packsOff: string[]
}

export type PolicyPart = 'online' | 'sources' | 'sites' | 'packs'

export const noPolicy: Policy = { online: true, sourcesOff: [], sitesOff: [], packsOff: [] }

/** What managed storage holds, field by field; what is malformed fixes nothing. */
export function readPolicy(stored: unknown): Policy {
  if (!isObject(stored)) return noPolicy
  return {
    online: stored.online !== false,
    sourcesOff: textsIn(stored.sourcesOff),
    sitesOff: textsIn(stored.sitesOff),
    packsOff: textsIn(stored.packsOff),
  }
}

/** The settings as they then count. */
export function applyPolicy(settings: Settings, policy: Policy): Settings {
  if (policy === noPolicy) return settings
  const sources = Object.fromEntries(
    Object.entries(settings.sources).map(([source, on]) => [
      source,
      on && !policy.sourcesOff.includes(source),
    ]),
  ) as Settings['sources']
  return {
    ...settings,
    online: settings.online && policy.online,
    sources,
    sitesOff: [...new Set([...settings.sitesOff, ...policy.sitesOff])],
  }
}

/** The parts of which something is fixed. */
export const fixedParts = ({ online, sourcesOff, sitesOff, packsOff }: Policy): PolicyPart[] => [
  ...(online ? [] : (['online'] as const)),
  ...(sourcesOff.length > 0 ? (['sources'] as const) : []),
  ...(sitesOff.length > 0 ? (['sites'] as const) : []),
  ...(packsOff.length > 0 ? (['packs'] as const) : []),
]
