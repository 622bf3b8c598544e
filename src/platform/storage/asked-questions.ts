/**
 * How each question that was asked from a popup stands. A popup closes at any press beside it, the
 * browser's own question for a permission included: so this is kept by page, in memory, while the
 * browser runs, and goes with the tab.
 */
import { shortKey } from '../../model/short-key.ts'
import type { AskedStates, OnlineState, PopupPage } from '../../model/online.ts'
import { createTaskQueue } from '../task-queue.ts'

export interface SessionArea {
  get(keys: string | null): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(keys: string[]): Promise<void>
}

export interface AskedQuestions {
  load(page: PopupPage): Promise<AskedStates>
  /** `state`: null forgets it. Never rejects: what cannot be kept is answered all the same. */
  save(page: PopupPage, question: string, state: OnlineState<unknown> | null): Promise<void>
  /** and what was counted for it */
  forgetTab(tabId: number): Promise<void>
  forgetAll(): Promise<void>
}

/** Milliseconds after which nobody answers any more: the background that asked was ended. */
const patience = 120_000

interface Kept {
  state: OnlineState<unknown>
  at: number
}

/** From the future: the clock was turned back since, and how long it waits is not known. */
const isRecent = (age: number): boolean => age >= 0 && age < patience

/** A question's key is as long as what it asks about. */
export const questionKey = (key: string): string => shortKey(key)

const prefix = 'asked '

export function createAskedQuestions(area: SessionArea, now: () => number): AskedQuestions {
  const inTurn = createTaskQueue()
  const keyOf = ({ key }: PopupPage) => prefix + key
  const read = async (key: string): Promise<Record<string, Kept>> =>
    ((await area.get(key))[key] ?? {}) as Record<string, Kept>
  const removeAll = (beginnings: string[]) =>
    inTurn(async () => {
      const keys = Object.keys(await area.get(null)).filter((key) =>
        beginnings.some((beginning) => key.startsWith(beginning)),
      )
      if (keys.length > 0) await area.remove(keys)
    })
  return {
    async load(page) {
      const kept = Object.entries(await read(keyOf(page)))
      return Object.fromEntries(
        kept
          .filter(([, { state, at }]) => state.state !== 'waiting' || isRecent(now() - at))
          .map(([question, { state }]) => [question, state]),
      )
    },
    save: (page, question, state) =>
      inTurn(async () => {
        const key = keyOf(page)
        const { [questionKey(question)]: _before, ...others } = await read(key)
        await area.set({
          [key]:
            state === null ? others : { ...others, [questionKey(question)]: { state, at: now() } },
        })
      }).catch(() => {}),
    forgetTab: (tabId) => removeAll([`${prefix}${tabId} `, `sent ${tabId} `]),
    forgetAll: () => removeAll([prefix]),
  }
}
