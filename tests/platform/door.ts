/** A door out over an invented network, clock and store. */
import 'fake-indexeddb/auto'
import type { OutwardRequest, SourceState } from '../../src/model/outward.ts'
import { defaultSettings, type Settings } from '../../src/model/settings.ts'
import { openDatabase } from '../../src/platform/database/database.ts'
import { createOutward, type OutwardDependencies } from '../../src/platform/outward/outward.ts'
import { createRequestLog } from '../../src/platform/database/request-log.ts'

let databases = 0

/** A clock that stands still until it is moved; what is due is called in order. */
export function createStandingClock(start = Date.parse('2025-10-20T08:00:00Z')) {
  let now = start
  const timers = new Map<object, { at: number; callback: () => void }>()
  return {
    now: () => now,
    countTimers: () => timers.size,
    later(milliseconds: number, callback: () => void) {
      const key = {}
      timers.set(key, { at: now + milliseconds, callback })
      return () => void timers.delete(key)
    },
    /** as the reader, or the network, sets it: what waits goes on waiting */
    turnBack(milliseconds: number) {
      now -= milliseconds
      for (const timer of timers.values()) timer.at -= milliseconds
    },
    /** moves on in one go and lets what was waiting run */
    async move(milliseconds: number) {
      const end = now + milliseconds
      for (;;) {
        const due = [...timers]
          .filter(([, { at }]) => at <= end)
          .sort((a, b) => a[1].at - b[1].at)[0]
        if (!due) break
        timers.delete(due[0])
        now = Math.max(now, due[1].at)
        due[1].callback()
        await settle()
      }
      now = end
      await settle()
    },
  }
}

/** Lets promises and the store's own turns run. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 30; i++) await new Promise((done) => setImmediate(done))
}

/** Everything allowed and one text for every answer, unless told otherwise. */
export function createDoor(
  more: Partial<OutwardDependencies> = {},
  settings: Partial<Settings> = {},
) {
  const clock = createStandingClock()
  const asked: { url: string; init: RequestInit }[] = []
  const states: Record<string, SourceState> = {}
  let current: Settings = {
    ...defaultSettings,
    online: true,
    sources: { ...defaultSettings.sources, wikipedia: true, gdelt: true, guardian: true },
    ...settings,
  }
  let tell: (settings: Settings) => void = () => {}
  const name = `door-${databases++}`
  const log = createRequestLog(() => openDatabase(name))
  const { fetch: answer = async () => respond('{}'), ...rest } = more
  const outward = createOutward({
    hasPermission: async () => true,
    settings: async () => current,
    onSettings: (callback) => {
      tell = callback
    },
    isOnline: () => true,
    log,
    clock,
    states: {
      load: async () => states,
      save: async (of, state) => {
        states[of] = state
      },
    },
    fetch: (input, init = {}) => {
      asked.push({ url: String(input), init })
      return answer(input, init)
    },
    ...rest,
  })
  return {
    outward,
    clock,
    asked,
    states,
    log,
    database: name,
    change: (next: Partial<Settings>) => tell((current = { ...current, ...next })),
  }
}

export function respond(
  body: BodyInit,
  { status = 200, type = 'application/json', headers = {} as Record<string, string> } = {},
): Response {
  return new Response(body, { status, headers: { 'content-type': type, ...headers } })
}

export const question = (more: Partial<OutwardRequest> = {}): OutwardRequest => ({
  source: 'wikipedia',
  purpose: 'background-note',
  url: 'https://en.wikipedia.org/api/rest_v1/page/summary/Port_Selwyn',
  words: ['Port Selwyn'],
  accept: ['application/json'],
  maxBytes: 1000,
  timeout: 10_000,
  ...more,
})

/** Answers never, and lets go when the request is stopped. */
export const never: typeof fetch = (_input, init) =>
  new Promise((_resolve, reject) => {
    init!.signal!.addEventListener('abort', () => reject(init!.signal!.reason as Error))
  })
