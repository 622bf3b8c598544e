import type { SettingsChange } from '../model/settings-change.ts'
import type { Settings } from '../model/settings.ts'
import { shownSources } from './source-hosts.ts'

/**
 * What following headlines needs: the door opened, and no wider than before for any other source.
 * Null: nothing.
 */
export function openForFeeds({
  online,
  sources,
}: Pick<Settings, 'online' | 'sources'>): SettingsChange | null {
  if (online) return sources.feed ? null : { sources: { feed: true } }
  const shut = Object.fromEntries(shownSources.map((source) => [source, false]))
  return { online: true, sources: { ...shut, feed: true } }
}
