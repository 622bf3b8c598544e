import { browser } from '../../../platform/browser.ts'
import { onChanged } from '../../../platform/messages/changes.ts'
import {
  giveBackHosts,
  hasSomeHost,
  requestHosts,
} from '../../../platform/permissions/host-permissions.ts'
import { askBackground } from '../../../platform/messages/messages.ts'
import { shownSources, sourceHosts, type ShownSource } from '../../source-hosts.ts'
import type { SourcesHost } from './sources-host.ts'

export function createSourcesHost(): SourcesHost {
  return {
    async getAllowed() {
      const held = await Promise.all(
        shownSources.map(
          async (source) => [source, await hasSomeHost(sourceHosts[source], source)] as const,
        ),
      )
      return Object.fromEntries(held) as Record<ShownSource, boolean>
    },
    getStates: () => askBackground('get-source-states', {}),
    onChange(callback) {
      const { onAdded, onRemoved } = browser.permissions
      const stop = onChanged(['sources'], callback)
      onAdded.addListener(callback)
      onRemoved.addListener(callback)
      return () => {
        stop()
        onAdded.removeListener(callback)
        onRemoved.removeListener(callback)
      }
    },
    onRequests: (callback) => onChanged(['requests'], callback),
    onKeptReports: (callback) => onChanged(['reports'], callback),
    allow: (source) => requestHosts(sourceHosts[source], source),
    giveBack: (source) => giveBackHosts(sourceHosts[source]),
    getRequests: () => askBackground('list-requests', {}),
    clearRequests: () => askBackground('clear-requests', {}),
    countKeptReports: () => askBackground('count-kept-reports', {}),
    forgetKeptReports: () => askBackground('forget-kept-reports', {}),
  }
}
