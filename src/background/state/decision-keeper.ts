/**
 * What the reader decides in a page: a claim hidden, a name's meaning chosen or forgotten. In a
 * private window it is kept in memory alone, while private windows are open.
 */
import type { PopupPage } from '../../model/online.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Browser, Runtime } from '../../platform/browser.ts'
import type { PrivateDecisions } from './private-decisions.ts'
import type { PrivateTabs } from './private-tabs.ts'
import { readDecision } from './read-decision.ts'

export interface DecisionKeeperDependencies {
  isPrivate: PrivateTabs['isPrivate']
  decisions: PrivateDecisions
  changeSettings(change: SettingsChange): Promise<unknown>
  /** Firefox for Android has no windows. */
  windows: Pick<Browser['windows'], 'getAll' | 'onRemoved'> | undefined
}

export interface DecisionKeeper {
  /** What is no decision is not kept. */
  keep(
    decision: Parameters<typeof readDecision>[0] & { page?: PopupPage },
    sender: Runtime.MessageSender,
  ): Promise<null>
  /**
   * Forgets what was decided in private windows when the last of them closes; to be called as the
   * worker starts.
   */
  listen(): void
}

export function createDecisionKeeper({
  isPrivate,
  decisions,
  changeSettings,
  windows,
}: DecisionKeeperDependencies): DecisionKeeper {
  return {
    async keep({ page, ...decision }, sender) {
      const change = readDecision(decision)
      if (!change) return null
      if (await isPrivate(sender, page)) {
        await decisions.keep(change)
        await changeSettings({ askAnew: true })
      } else await changeSettings(change)
      return null
    },
    listen() {
      windows?.onRemoved.addListener(() => {
        void windows
          .getAll()
          .then((all) => (all.some(({ incognito }) => incognito) ? undefined : decisions.forget()))
      })
    },
  }
}
