/**
 * How each source has fared, in the private area: the hosts of feeds are in it, and a rest outlives
 * the background.
 */
import type { SourceState } from '../model/outward.ts'
import { createLine } from './in-turn.ts'
import type { LocalArea } from './private-area.ts'

const key = 'source-states'

export const freshSource: SourceState = { restingUntil: null, failures: 0, last: null }

/** By source; feeds and packs by source and host ("feed news.example.org"). */
export type SourceStates = Record<string, SourceState>

export interface SourceStateStore {
  load(): Promise<SourceStates>
  /** changes one and keeps the rest */
  save(name: string, state: SourceState): Promise<void>
}

/** `onChange`: called after each change. */
export function createSourceStateStore(area: LocalArea, onChange: () => void): SourceStateStore {
  const inTurn = createLine()
  const load = async (): Promise<SourceStates> => {
    const stored = (await area.get(key))[key]
    return typeof stored === 'object' && stored !== null ? (stored as SourceStates) : {}
  }
  return {
    load,
    save: (name, state) =>
      inTurn(async () => {
        await area.set({ [key]: { ...(await load()), [name]: state } })
        onChange()
      }),
  }
}
