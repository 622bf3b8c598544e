/**
 * Which packs are used, in which order, and which catalogues are followed: one entry of the private
 * area each, plain JSON.
 */
import type { FollowedCatalogue } from '../../model/catalogue.ts'
import type { PackChoice } from '../../model/installed-pack.ts'
import {
  byLanguage,
  count,
  filled,
  hasShape,
  isAddress,
  listOf,
  matching,
  moment,
  nullable,
  object,
  text,
  textsIn,
} from '../../model/shape.ts'
import { createTaskQueue } from '../task-queue.ts'
import type { LocalArea } from './private-area.ts'

const choiceKey = 'packs'
const cataloguesKey = 'catalogues'

const localised = byLanguage(text)
/** As much of a catalogue as is drawn, asked or compared. */
const followed = object({
  url: isAddress,
  title: localised,
  key: nullable(text),
  keyId: nullable(text),
  checked: moment,
  fresh: listOf(text),
  packs: listOf(
    object({
      id: filled,
      version: matching(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/),
      title: localised,
      description: localised,
      languages: listOf(text),
      licence: text,
      coverage: nullable(object({ from: text, to: text })),
      url: isAddress,
      bytes: count,
      sha256: text,
      entities: count,
      reports: count,
    }),
  ),
})

export interface PackChoiceStore {
  load(): Promise<PackChoice>
  /** A change that depends on what is chosen is a function. */
  save(change: Partial<PackChoice> | ((choice: PackChoice) => Partial<PackChoice>)): Promise<void>
  loadCatalogues(): Promise<FollowedCatalogue[]>
  saveCatalogues(
    change:
      | readonly FollowedCatalogue[]
      | ((catalogues: FollowedCatalogue[]) => FollowedCatalogue[]),
  ): Promise<void>
}

/**
 * What is missing or malformed in storage counts as nothing chosen. `onChange`: called after each
 * change.
 */
export function createPackChoiceStore(
  area: LocalArea,
  onChange: (what: 'choice' | 'catalogues') => void,
): PackChoiceStore {
  const load = async (): Promise<PackChoice> => {
    const stored = (await area.get(choiceKey))[choiceKey] as Partial<PackChoice> | undefined
    return { order: textsIn(stored?.order), off: textsIn(stored?.off) }
  }
  const loadCatalogues = async (): Promise<FollowedCatalogue[]> => {
    const stored = (await area.get(cataloguesKey))[cataloguesKey]
    return Array.isArray(stored)
      ? stored.filter((item): item is FollowedCatalogue => hasShape(followed, item))
      : []
  }
  const inTurn = createTaskQueue()
  return {
    load,
    loadCatalogues,
    save: (change) =>
      inTurn(async () => {
        const before = await load()
        await area.set({
          [choiceKey]: { ...before, ...(typeof change === 'function' ? change(before) : change) },
        })
        onChange('choice')
      }),
    saveCatalogues: (change) =>
      inTurn(async () => {
        await area.set({
          [cataloguesKey]: typeof change === 'function' ? change(await loadCatalogues()) : change,
        })
        onChange('catalogues')
      }),
  }
}
