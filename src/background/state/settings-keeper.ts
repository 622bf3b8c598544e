/**
 * The one place that writes the reader's settings: a change is read, made and written before the
 * next one begins.
 */
import { readChoices } from '../../model/choice.ts'
import { applyPolicy, noPolicy, type Policy } from '../../model/policy.ts'
import { readSettings, type OnUnread } from '../../model/read-settings.ts'
import { applyChange, type SettingsChange } from '../../model/settings-change.ts'
import { pageSettingKeys, type Settings } from '../../model/settings.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'
import type { LocalArea } from '../../platform/database/private-area.ts'
import { fold } from '../../text/fold.ts'

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

/**
 * `local`: what pages' scripts read. `tell`: called after each change, for the open pages of our
 * own. `loadPolicy`: what an organisation fixed, which no change undoes and
 * which is never kept as the reader's choice.
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
  const part = (settings: Settings, ofPage: boolean) =>
    Object.fromEntries(
      Object.entries(settings).filter(([name]) => pageSettingKeys.includes(name) === ofPage),
    )
  const differ = (before: Settings, after: Settings, ofPage: boolean) =>
    JSON.stringify(part(before, ofPage)) !== JSON.stringify(part(after, ofPage))
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
        if (differ(own, changed, false)) {
          // what could not be read is not written over
          if (failure !== null) throw failure
          await kept.set({ [key]: part(changed, false) })
        }
        if (differ(own, changed, true)) await local.set({ [key]: part(changed, true) })
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

const readObject = (value: unknown): Record<string, unknown> =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>

const isLanguage = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z]{2,3}$/.test(value)

/** UTF-16 units: a hash, or a name. */
const longest = 200

/**
 * What the script of a page says that the reader decided there; null when it is nothing of the
 * kind.
 */
export function readDecision({
  hide,
  show,
  choose,
  forget,
}: {
  hide?: unknown
  show?: unknown
  choose?: unknown
  forget?: unknown
}): SettingsChange | null {
  if (typeof hide === 'string' && hide.length <= longest) return { hiddenClaims: { add: [hide] } }
  if (typeof show === 'string' && show.length <= longest) return { hiddenClaims: { drop: [show] } }
  const [put] = readChoices([{ ...readObject(choose), name: '' }])
  if (put && put.written.length <= longest && isLanguage(put.lang))
    return { choices: { put: { ...put, name: fold(put.written) } } }
  const { written, lang } = readObject(forget)
  return typeof written === 'string' && written.length <= longest && isLanguage(lang)
    ? { choices: { drop: { name: fold(written), lang } } }
    : null
}
