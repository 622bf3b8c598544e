/** How each source has fared, in storage.local, so that a rest outlives the background and the settings page hears of it. */
import type { SourceState } from '../model/outward.ts'
import { browser } from './browser.ts'
import { createLine } from './in-turn.ts'

const key = 'source-states'

export const freshSource: SourceState = { restingUntil: null, failures: 0, last: null }

/** By source; feeds and packs by source and host ("feed news.example.org"). */
export type SourceStates = Record<string, SourceState>

export interface SourceStateStore {
  load(): Promise<SourceStates>
  /** changes one and keeps the rest */
  save(name: string, state: SourceState): Promise<void>
}

export async function loadSourceStates(): Promise<SourceStates> {
  const stored = (await browser.storage.local.get(key))[key]
  return typeof stored === 'object' && stored !== null ? (stored as SourceStates) : {}
}

export function createSourceStateStore(): SourceStateStore {
  const inTurn = createLine()
  return {
    load: loadSourceStates,
    save: (name, state) => inTurn(async () => browser.storage.local.set({ [key]: { ...(await loadSourceStates()), [name]: state } })),
  }
}

/** Calls back when a source's state changes. Returns its undo. */
export function onSourceStates(callback: (states: SourceStates) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[key]) callback((changes[key].newValue ?? {}) as SourceStates)
  }
  browser.storage.onChanged.addListener(listener)
  return () => browser.storage.onChanged.removeListener(listener)
}
