/** What an organisation fixed in the browser's managed storage, kept for as long as nobody changes it. */
import { noPolicy, readPolicy, type Policy } from '../../model/policy.ts'
import { textsIn } from '../../model/shape.ts'
import type { Browser } from '../../platform/browser.ts'
import type { LocalArea } from '../../platform/database/private-area.ts'
import { createKeptPromise } from '../../platform/kept-promise.ts'
import { fixedSitesKey } from '../../platform/storage/page-settings.ts'

export interface PolicyKeeper {
  load(): Promise<Policy>
  /**
   * Makes the sites that are switched off known to pages' scripts, now and whenever the policy
   * changes: these read `local` alone. `tell`: called when it changed.
   */
  follow(local: LocalArea, tell: () => void): void
}

export function createPolicyKeeper(
  storage: Pick<Browser['storage'], 'managed' | 'onChanged'>,
): PolicyKeeper {
  const policy = createKeptPromise(async () =>
    // Firefox rejects where nobody manages it
    storage.managed.get(null).then(readPolicy, () => noPolicy),
  )
  const fix = async (local: LocalArea) => {
    const { sitesOff } = await policy.get()
    const known = textsIn((await local.get(fixedSitesKey))[fixedSitesKey])
    if (known.join() !== sitesOff.join()) await local.set({ [fixedSitesKey]: sitesOff })
  }
  return {
    load: policy.get,
    follow(local, tell) {
      storage.onChanged.addListener((_changes, area) => {
        if (area !== 'managed') return
        policy.forget()
        void fix(local).then(tell)
      })
      void fix(local)
    },
  }
}
