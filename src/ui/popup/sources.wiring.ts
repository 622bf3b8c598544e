import { hasSomeHost } from '../../platform/permissions/host-permissions.ts'
import { askBackground } from '../../platform/messages/messages.ts'
import { loadSettings } from '../../platform/messages/settings.ts'
import { shownSources, sourceHosts } from '../source-hosts.ts'
import type { SourceOfPage } from './host.ts'

/** The sources that may be asked now, with how they fare. */
export async function loadSources(): Promise<SourceOfPage[]> {
  const { online, sources } = await loadSettings()
  if (!online) return []
  const states = await askBackground('get-source-states', {})
  const now = Date.now()
  const all = await Promise.all(
    shownSources
      .filter((source) => sources[source])
      .map(async (source) => {
        if (!(await hasSomeHost(sourceHosts[source], source))) return null
        const { restingUntil = null, last = null } = states[source] ?? {}
        return {
          source,
          restingUntil: restingUntil && Date.parse(restingUntil) > now ? restingUntil : null,
          failure: last?.kind ?? null,
        }
      }),
  )
  return all.filter((one) => one !== null)
}
