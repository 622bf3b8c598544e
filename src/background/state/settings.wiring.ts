/** The settings in the real extension, and what the reader decides in private windows. */
import { browser } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import type { SessionArea } from '../../platform/storage/asked-questions.ts'
import { createDecisionKeeper } from './decision-keeper.ts'
import { privateArea } from './private-area.wiring.ts'
import { createPrivateDecisions } from './private-decisions.ts'
import { createPrivateTabs } from './private-tabs.ts'
import { createSettingsKeeper } from './settings-keeper.ts'

export const {
  load: loadSettings,
  listUnread: listUnreadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
} = createSettingsKeeper(browser.storage.local, privateArea, () => tellChanged('settings'))

export const privateTabs = createPrivateTabs(browser.tabs)

export const privateDecisions = createPrivateDecisions(browser.storage.session as SessionArea)

export const decisionKeeper = createDecisionKeeper({
  isPrivate: privateTabs.isPrivate,
  decisions: privateDecisions,
  changeSettings,
  windows: browser.windows,
})
