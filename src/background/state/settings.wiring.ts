/** The settings in the real extension. */
import type { SessionArea } from '../../platform/storage/asked-questions.ts'
import { browser, type Runtime } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import type { PopupPage } from '../../model/online.ts'
import { privateArea } from './private-area.wiring.ts'
import { createPrivateDecisions } from './private-decisions.ts'
import { isPrivate } from './private-tabs.ts'
import { createSettingsKeeper, readDecision } from './settings-keeper.ts'

export const {
  load: loadSettings,
  listUnread: listUnreadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
} = createSettingsKeeper(browser.storage.local, privateArea, () => tellChanged('settings'))

export const privateDecisions = createPrivateDecisions(browser.storage.session as SessionArea)

/**
 * What the reader decided in a page: a claim hidden, a name's meaning chosen or forgotten. In a
 * private window it is kept in memory alone.
 */
export async function keepDecision(
  { page, ...decision }: Parameters<typeof readDecision>[0] & { page?: PopupPage },
  sender: Runtime.MessageSender,
): Promise<null> {
  const change = readDecision(decision)
  if (!change) return null
  if (await isPrivate(sender, page)) {
    await privateDecisions.keep(change)
    await changeSettings({ askAnew: true })
  } else await changeSettings(change)
  return null
}

/**
 * To be called as the worker starts: with the last private window goes what was decided in them.
 */
export function followPrivateWindows(): void {
  browser.windows?.onRemoved.addListener(
    () =>
      void browser.windows
        .getAll()
        .then((all) =>
          all.some(({ incognito }) => incognito) ? undefined : privateDecisions.forget(),
        ),
  )
}
