/** What an organisation fixed in the browser's managed storage, kept for as long as nobody changes it. */
import { noPolicy, readPolicy, type Policy } from '../../model/policy.ts'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Browser } from '../../platform/browser.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'

export interface PolicyKeeper {
  load(): Promise<Policy>
  /**
   * Makes the sites that are switched off known to pages' scripts, now and whenever the policy
   * changes: these read the settings alone.
   */
  follow(changeSettings: (change: SettingsChange) => Promise<unknown>): void
}

export function createPolicyKeeper(
  storage: Pick<Browser['storage'], 'managed' | 'onChanged'>,
): PolicyKeeper {
  const policy = createKeptPromise(async () =>
    // Firefox rejects where nobody manages it
    storage.managed.get(null).then(readPolicy, () => noPolicy),
  )
  return {
    load: policy.get,
    follow(changeSettings) {
      const fix = async () => {
        const { sitesOff } = await policy.get()
        // the keeper of the settings adds the rest of the policy to any change
        if (sitesOff.length > 0) await changeSettings({ sitesOff: { add: sitesOff } })
      }
      storage.onChanged.addListener((_changes, area) => {
        if (area !== 'managed') return
        policy.forget()
        void fix()
      })
      void fix()
    },
  }
}
