import type { SourceId } from '../../model/outward.ts'
import type { Settings } from '../../model/settings.ts'
import type { SourceStates } from '../../platform/database/source-states.ts'
import { shownSources, sourceHosts } from '../source-hosts.ts'
import type { SourceOfPage } from './host.ts'

export interface SourcesDependencies {
  loadSettings(): Promise<Pick<Settings, 'online' | 'sources'>>
  loadStates(): Promise<SourceStates>
  /** whether the browser lets at least one of these hosts be asked */
  hasSomeHost(hosts: readonly string[], source: SourceId): Promise<boolean>
  /** milliseconds since 1970 */
  now(): number
}

/** What loads the sources that may be asked now, with how they fare. */
export const createSourcesOfPage =
  ({ loadSettings, loadStates, hasSomeHost, now }: SourcesDependencies) =>
  async (): Promise<SourceOfPage[]> => {
    const { online, sources } = await loadSettings()
    if (!online) return []
    const states = await loadStates()
    const all = await Promise.all(
      shownSources
        .filter((source) => sources[source])
        .map(async (source) => {
          if (!(await hasSomeHost(sourceHosts[source], source))) return null
          const { restingUntil = null, last = null } = states[source] ?? {}
          return {
            source,
            restingUntil: restingUntil && Date.parse(restingUntil) > now() ? restingUntil : null,
            failure: last?.kind ?? null,
          }
        }),
    )
    return all.filter((one) => one !== null)
  }
