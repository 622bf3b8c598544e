/** The settings in the real extension, and what the reader decides in private windows. */
import { browser } from '../../platform/browser.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import type { SessionArea } from '../../platform/storage/asked-questions.ts'
import { createOpenings } from './openings.ts'
import { createPolicyKeeper } from './policy-keeper.ts'
import { createDecisionKeeper } from './decision-keeper.ts'
import { privateArea } from './private-area.wiring.ts'
import { createPrivateDecisions } from './private-decisions.ts'
import { createPrivateTabs } from './private-tabs.ts'
import { createSettingsKeeper } from './settings-keeper.ts'

const policyKeeper = createPolicyKeeper(browser.storage)
export const { load: loadPolicy } = policyKeeper

export const {
  load: loadSettings,
  listUnread: listUnreadSettings,
  change: changeSettings,
  onChange: onSettingsChanged,
} = createSettingsKeeper(
  browser.storage.local,
  privateArea,
  () => tellChanged('settings'),
  policyKeeper.load,
)

export const openings = createOpenings(privateArea)

export const privateTabs = createPrivateTabs(browser.tabs)

export const privateDecisions = createPrivateDecisions(browser.storage.session as SessionArea)

export const decisionKeeper = createDecisionKeeper({
  isPrivate: privateTabs.isPrivate,
  decisions: privateDecisions,
  changeSettings,
  windows: browser.windows,
})

/**
 * Makes what an organisation fixed hold from now on; to be called as the worker starts. `changed`:
 * it fixed something else meanwhile.
 */
export const followPolicy = (changed: () => void): void =>
  policyKeeper.follow(browser.storage.local, () => {
    changed()
    tellChanged('settings')
  })
