/**
 * The one place that writes the reader's settings: a change is read, made and written before the
 * next one begins.
 */
import { applyPolicy, noPolicy, type Policy } from '../../model/policy.ts'
import { readSettings, type OnUnread } from '../../model/read-settings.ts'
import { applyChange, type SettingsChange } from '../../model/settings-change.ts'
import { pageSettingKeys, type Settings } from '../../model/settings.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'
import type { LocalArea } from '../../platform/database/private-area.ts'

export interface SettingsKeeper {
  /** Without a database nothing may be asked, and the rest is as it was. */
  load(): Promise<Settings>
  /**
   * Names of the settings that lie there malformed and count as never chosen; '' for all of one
   * part
   */
  listUnread(): Promise<string[]>
  /** Rejects where it cannot be kept. */
  change(change: SettingsChange): Promise<Settings>
  /** `before`: as they were until then. Returns its undo. */
  onChange(callback: (settings: Settings, before: Settings) => void): () => void
}

const key = 'settings'

/** What pages' scripts may read. */
const pagePart = (settings: Settings): object =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => pageSettingKeys.includes(name)))
const privatePart = (settings: Settings): object =>
  Object.fromEntries(Object.entries(settings).filter(([name]) => !pageSettingKeys.includes(name)))
const differ = (before: object, after: object): boolean =>
  JSON.stringify(before) !== JSON.stringify(after)

/**
 * `local`: what pages' scripts read. `kept`: all else. `tell`: called after each change, for the open pages of our
 * own. `loadPolicy`: what an organisation fixed, which no change undoes and which is never kept as
 * the reader's choice.
 */
export function createSettingsKeeper(
  local: LocalArea,
  kept: LocalArea,
  tell: () => void,
  loadPolicy: () => Promise<Policy> = async () => noPolicy,
): SettingsKeeper {
  const inTurn = createTaskQueue()
  const listeners = new Set<(settings: Settings, before: Settings) => void>()
  /** As the reader chose them. */
  const loadOwn = async (
    onFailure: (error: unknown) => void = () => {},
    onUnread?: OnUnread,
  ): Promise<Settings> => {
    const nothing = (error: unknown): Record<string, unknown> => {
      onFailure(error)
      return {}
    }
    const [ofPage, ofPrivate] = await Promise.all([local.get(key), kept.get(key).catch(nothing)])
    return readSettings(ofPage[key], ofPrivate[key], onUnread)
  }
  return {
    async load() {
      const [own, policy] = await Promise.all([loadOwn(), loadPolicy()])
      return applyPolicy(own, policy)
    },
    async listUnread() {
      const names = new Set<string>()
      await loadOwn(undefined, (name) => names.add(name))
      return [...names]
    },
    change: (change) =>
      inTurn(async () => {
        let failure: unknown = null
        const own = await loadOwn((error) => {
          failure = error
        })
        const changed = applyChange(own, change)
        // the private part first: pages that are answered again find what they ask for
        if (differ(privatePart(own), privatePart(changed))) {
          // what could not be read is not written over
          if (failure !== null) throw failure
          await kept.set({ [key]: privatePart(changed) })
        }
        if (differ(pagePart(own), pagePart(changed))) await local.set({ [key]: pagePart(changed) })
        const policy = await loadPolicy()
        const [before, after] = [applyPolicy(own, policy), applyPolicy(changed, policy)]
        for (const listener of listeners) listener(after, before)
        tell()
        return after
      }),
    onChange(callback) {
      listeners.add(callback)
      return () => listeners.delete(callback)
    },
  }
}
