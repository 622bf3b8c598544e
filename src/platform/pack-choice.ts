/** Which packs are used, in which order, and which catalogues are followed: one entry of storage.local each, plain JSON. */
import type { FollowedCatalogue } from '../model/catalogue.ts'
import type { PackChoice } from '../model/installed-pack.ts'
import { createLine } from './in-turn.ts'

/** The part of the browser's storage that is needed. */
export interface LocalArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
}
export interface StorageChanges {
  addListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void
  removeListener(listener: (changes: Record<string, { newValue?: unknown }>, area: string) => void): void
}

const choiceKey = 'packs', cataloguesKey = 'catalogues'

const texts = (value: unknown): string[] => Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []

export interface PackChoiceStore {
  load(): Promise<PackChoice>
  save(change: Partial<PackChoice>): Promise<void>
  loadCatalogues(): Promise<FollowedCatalogue[]>
  saveCatalogues(catalogues: readonly FollowedCatalogue[]): Promise<void>
  /** Calls back when any of it changed, in whatever part of the extension. Returns its undo. */
  onChange(callback: (what: 'choice' | 'catalogues') => void): () => void
}

/** What is missing or malformed in storage counts as nothing chosen. */
export function createPackChoiceStore(area: LocalArea, changes: StorageChanges): PackChoiceStore {
  const load = async (): Promise<PackChoice> => {
    const stored = (await area.get(choiceKey))[choiceKey] as Partial<PackChoice> | undefined
    return { order: texts(stored?.order), off: texts(stored?.off) }
  }
  const inTurn = createLine()
  return {
    load,
    save: (change) => inTurn(async () => area.set({ [choiceKey]: { ...(await load()), ...change } })),
    async loadCatalogues() {
      const stored = (await area.get(cataloguesKey))[cataloguesKey]
      return Array.isArray(stored) ? stored as FollowedCatalogue[] : []
    },
    saveCatalogues: (catalogues) => area.set({ [cataloguesKey]: catalogues }),
    onChange(callback) {
      const listener: Parameters<StorageChanges['addListener']>[0] = (changed, where) => {
        if (where !== 'local') return
        if (Object.hasOwn(changed, choiceKey)) callback('choice')
        if (Object.hasOwn(changed, cataloguesKey)) callback('catalogues')
      }
      changes.addListener(listener)
      return () => changes.removeListener(listener)
    },
  }
}
