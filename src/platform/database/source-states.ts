/**
 * How each source has fared, in the private area: the hosts of feeds are in it, and a rest outlives
 * the background.
 */
import type { SourceState } from '../../model/outward.ts'
import { count, hasShape, isObject, moment, nullable, object, text } from '../../model/shape.ts'
import { createTaskQueue } from '../task-queue.ts'
import type { LocalArea } from './private-area.ts'

const key = 'source-states'

const state = object({
  restingUntil: nullable(moment),
  failures: count,
  last: nullable(object({ kind: text, status: nullable(count), at: moment })),
})

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
  const inTurn = createTaskQueue()
  const load = async (): Promise<SourceStates> => {
    const stored = (await area.get(key))[key]
    return isObject(stored)
      ? Object.fromEntries(
          Object.entries(stored).filter((pair): pair is [string, SourceState] =>
            hasShape(state, pair[1]),
          ),
        )
      : {}
  }
  return {
    load,
    save: (name, next) =>
      inTurn(async () => {
        await area.set({ [key]: { ...(await load()), [name]: next } })
        onChange()
      }),
  }
}
