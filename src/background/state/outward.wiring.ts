/**
 * The door out, made once in a worker's life. The database is opened at the first request, never at
 * the worker's start.
 */
import type { Outward } from '../../model/outward.ts'
import { hasOrigins } from '../../platform/permissions/host-permissions.ts'
import { createOutward } from '../../platform/outward/outward.ts'
import { createRequestLog } from '../../platform/database/request-log.ts'
import { createSourceStateStore } from '../../platform/database/source-states.ts'
import { tellChanged } from '../../platform/messages/changes.ts'
import { getDatabase } from './database.wiring.ts'
import { privateArea } from './private-area.wiring.ts'
import { loadSettings, onSettingsChanged } from './settings.wiring.ts'

export const requestLog = createRequestLog(getDatabase, { onChange: () => tellChanged('requests') })
export const sourceStates = createSourceStateStore(privateArea, () => tellChanged('sources'))

export const outward: Outward = createOutward({
  fetch: (input, init) => fetch(input, init),
  hasPermission: (origin, source) => hasOrigins([origin], source),
  settings: loadSettings,
  onSettings: (callback) => void onSettingsChanged(callback),
  states: sourceStates,
  log: requestLog,
  clock: {
    now: () => Date.now(),
    later(milliseconds, callback) {
      const timer = setTimeout(callback, milliseconds)
      return () => clearTimeout(timer)
    },
  },
  isOnline: () => navigator.onLine,
})
