/**
 * What the reader decides in a private window: it holds there while private windows are open, and
 * is written to no disk.
 */
import { withChoice, withoutChoice, type Choice } from '../../model/choice.ts'
import { withoutHidden } from '../../model/hidden-claims.ts'
import type { Apparatus } from '../../model/apparatus.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import { createTaskQueue } from '../../platform/task-queue.ts'
import type { SessionArea } from '../../platform/storage/asked-questions.ts'

export interface Decisions {
  choices: Choice[]
  /** names for which an earlier choice counts no more */
  dropped: Pick<Choice, 'name' | 'lang'>[]
  /** keys of claims */
  hidden: string[]
}

export interface PrivateDecisions {
  load(): Promise<Decisions>
  keep(change: SettingsChange): Promise<void>
  forget(): Promise<void>
}

const key = 'private-decisions'
const none: Decisions = { choices: [], dropped: [], hidden: [] }

/** `area`: kept in memory by the browser. */
export function createPrivateDecisions(area: SessionArea): PrivateDecisions {
  const inTurn = createTaskQueue()
  const load = async (): Promise<Decisions> =>
    ((await area.get(key))[key] as Decisions | undefined) ?? none
  return {
    load,
    keep: ({ choices: { put, drop } = {}, hiddenClaims: { add = [], drop: shown } = {} }) =>
      inTurn(async () => {
        const { choices, dropped, hidden } = await load()
        const forgotten = typeof drop === 'object' ? drop : null
        const left = forgotten ? withoutChoice(choices, forgotten) : choices
        await area.set({
          [key]: {
            choices: put ? withChoice(left, put) : left,
            hidden: [...new Set([...hidden, ...add])].filter((one) => !shown?.includes(one)),
            dropped: forgotten
              ? [
                  ...dropped.filter(
                    ({ name, lang }) => name !== forgotten.name || lang !== forgotten.lang,
                  ),
                  { name: forgotten.name, lang: forgotten.lang },
                ]
              : dropped,
          } satisfies Decisions,
        })
      }),
    forget: () => inTurn(() => area.remove([key])),
  }
}

/** The reader's choices with those of private windows over them. */
export const withPrivate = (
  choices: readonly Choice[],
  { choices: own, dropped }: Decisions,
): Choice[] =>
  own.reduce(
    withChoice,
    dropped.reduce<Choice[]>((kept, name) => withoutChoice(kept, name), [...choices]),
  )

export const hidePrivate = (apparatus: Apparatus, { hidden }: Decisions): Apparatus =>
  withoutHidden(apparatus, hidden)
