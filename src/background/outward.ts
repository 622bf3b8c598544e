/**
 * The door out, made once in a worker's life. The database is opened at the first request, never at
 * the worker's start.
 */
import type { Outward } from '../model/outward.ts'
import { hasOrigins } from '../platform/host-permissions.ts'
import { createOutward } from '../platform/outward.ts'
import { createRequestLog } from '../platform/request-log.ts'
import { createSourceStateStore } from '../platform/source-states.ts'
import { tellChanged } from '../platform/changes.ts'
import { getDatabase } from './open-database.ts'
import { privateArea } from './private-area.ts'
import { loadSettings, onSettingsChanged } from './settings.ts'

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
