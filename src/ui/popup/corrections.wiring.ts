/** What the reader calls wrongly read in the popup, kept by the background. */
import type { Apparatus, PageState } from '../../model/apparatus.ts'
import { citationKey, claimKey } from '../../model/claim-key.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import type { PopupHost } from './host.ts'
import type { TabPage } from './tab-page.ts'

export function createCorrections(
  getState: () => Promise<PageState>,
  page: Pick<TabPage, 'getPage'>,
): Pick<PopupHost, 'hideClaim' | 'hideCitation' | 'showAgain'> {
  let latest: string | null = null
  const decide = async (decision: { hide: string } | { show: string }) => {
    const key = page.getPage()
    await askBackground('decide', { ...decision, ...(key && { page: key }) })
  }
  const hide = async (keyOf: (apparatus: Apparatus) => string) => {
    const state = await getState()
    if (state.state !== 'ready') return
    const key = keyOf(state.apparatus)
    await decide({ hide: key })
    latest = key
  }
  return {
    hideClaim: (claim) => hide((apparatus) => claimKey(apparatus, claim)),
    hideCitation: (citation) => hide((apparatus) => citationKey(apparatus, citation)),
    async showAgain() {
      if (latest !== null) await decide({ show: latest })
      latest = null
    },
  }
}
