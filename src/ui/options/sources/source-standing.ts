import type { Settings } from '../../../model/settings.ts'
import type { SourceStates } from '../../../platform/database/source-states.ts'
import { formatDateTime, formatTime } from '../../date-time.ts'
import { needsKey, type ShownSource } from '../../source-hosts.ts'
import type { AppStrings } from '../../strings/app-strings.ts'

/** What decides how a source stands. */
export interface Standing {
  settings: Settings
  /** by the browser */
  allowed: Partial<Record<ShownSource, boolean>>
  states: SourceStates
}

/**
 * Whether a source that is switched on may be asked now, and why not, or how it fared last. Of one
 * that is off its box says so.
 */
export function sayStanding(
  source: ShownSource,
  { settings, allowed, states }: Standing,
  t: AppStrings,
): string {
  const { online, sources, sourceKeys } = settings
  const words = t.sources
  if (!sources[source]) return ''
  if (allowed[source] === false) return words.states.noPermission
  if (needsKey(source) && sourceKeys[source] === '') return words.states.noKey
  const { restingUntil = null, last = null } = states[source] ?? {}
  if (restingUntil && Date.parse(restingUntil) > Date.now())
    return words.restingUntil(formatTime(restingUntil, t.card))
  if (last)
    return words.lastFailure(t.card.online.failures[last.kind], formatDateTime(last.at, t.card))
  return online ? words.states.allowed : words.popupOff
}
