/**
 * The one door out of the machine. No other file of the extension asks another host for anything.
 */
import type { Outward, OutwardFailure, OutwardRequest, OutwardResult } from '../../model/outward.ts'
import type { Settings } from '../../model/settings.ts'
import { originOf, readAddress } from './outward-address.ts'
import { longestRest } from './retry-after.ts'
import { createTurns, limits, type Turns } from './outward-limits.ts'
import type { Sending } from './departure.ts'
import { sendLogged } from './send-logged.ts'
import { freshSource, type SourceStateStore } from '../database/source-states.ts'

type Permit = Pick<Settings, 'online' | 'sources'>

/**
 * Of the sending: `hasPermission` says whether the browser lets a source's origin
 * ("https://host/*") be asked, `isOnline` whether there is a network at all.
 */
export interface OutwardDependencies extends Sending {
  settings(): Promise<Permit>
  /**
   * calls back when the settings change: what is under way is stopped when it may not be any more
   */
  onSettings(callback: (settings: Permit) => void): void
  states: SourceStateStore
}

/** The reader's own doing, or this machine's: it says nothing of the source. */
const notTheirs: OutwardFailure['kind'][] = ['aborted', 'cut-off', 'offline', 'not-logged']

const refuse = (failure: OutwardFailure): OutwardResult & { ok: false } => ({ ok: false, failure })

export function createOutward(dependencies: OutwardDependencies): Outward {
  const { clock } = dependencies
  const turns = new Map<string, Turns>()
  const underWay = new Map<AbortController, OutwardRequest>()

  dependencies.onSettings((next) => {
    for (const [controller, { source }] of underWay)
      if (!next.online || !next.sources[source]) controller.abort('cut-off')
  })

  const inTurn = async (
    request: OutwardRequest,
    name: string,
    controller: AbortController,
  ): Promise<OutwardResult> => {
    const limit = limits[request.source]
    const before = await findObstacle(request, name, dependencies)
    if (before) return refuse(before)
    if (!turns.has(name)) turns.set(name, createTurns(limit, clock))
    const giveBack = await turns.get(name)!.take(controller.signal)
    if (!giveBack)
      return refuse(
        controller.signal.aborted
          ? { kind: controller.signal.reason as 'aborted' | 'cut-off' }
          : { kind: 'rate-limited', retryAfter: limit.apart },
      )
    try {
      return await leave(request, name, controller, dependencies)
    } finally {
      giveBack()
    }
  }

  return {
    async get(request, signal) {
      if (signal?.aborted) return refuse({ kind: 'aborted' })
      const controller = new AbortController()
      const abort = () => controller.abort('aborted')
      signal?.addEventListener('abort', abort, { once: true })
      underWay.set(controller, request)
      const host = readAddress(request.url)?.host ?? ''
      try {
        return await inTurn(
          request,
          limits[request.source].byHost ? `${request.source} ${host}` : request.source,
          controller,
        )
      } finally {
        underWay.delete(controller)
        signal?.removeEventListener('abort', abort)
      }
    },
  }
}

/** A request has its turn: it leaves, unless something came up meanwhile. */
async function leave(
  request: OutwardRequest,
  name: string,
  controller: AbortController,
  dependencies: OutwardDependencies,
): Promise<OutwardResult> {
  const now = await findObstacle(request, name, dependencies)
  if (now) return refuse(now)
  if (controller.signal.aborted)
    return refuse({ kind: controller.signal.reason as 'aborted' | 'cut-off' })
  const { failures } = (await dependencies.states.load())[name] ?? freshSource
  const address = new URL(request.url)
  const result = await sendLogged({ request, address, failures, controller }, dependencies)
  const failure = result.ok ? null : result.failure
  // an answer is one even where there is no room to keep how its source fared
  if (!failure || !notTheirs.includes(failure.kind))
    await keepOutcome(name, failure, dependencies).catch(() => {})
  return result
}

/**
 * Why a request may not leave now, null when it may: asked before the wait for a turn, and again
 * after it. `name`: of its source.
 */
async function findObstacle(
  { source, url }: OutwardRequest,
  name: string,
  { settings, states, clock, isOnline, hasPermission }: OutwardDependencies,
): Promise<OutwardFailure | null> {
  const { online, sources } = await settings()
  const address = readAddress(url)
  if (!online) return { kind: 'cut-off' }
  if (!sources[source] || !address || !(await hasPermission(originOf(address), source)))
    return { kind: 'not-allowed' }
  if (!isOnline()) return { kind: 'offline' }
  const until = (await states.load())[name]?.restingUntil
  const wait = until ? Date.parse(until) - clock.now() : 0
  // no rest is longer: this one was begun before the clock was turned back
  return wait > 0 && wait <= longestRest ? { kind: 'rate-limited', retryAfter: wait } : null
}

/**
 * Keeps how a source fared; null: it answered. After a success that follows a success there is
 * nothing new to keep.
 */
async function keepOutcome(
  name: string,
  failure: OutwardFailure | null,
  { states, clock }: OutwardDependencies,
): Promise<void> {
  const { failures, last } = (await states.load())[name] ?? freshSource
  if (!failure) {
    if (failures > 0 || last) await states.save(name, freshSource)
    return
  }
  const rest = 'retryAfter' in failure ? (failure.retryAfter ?? 0) : 0
  await states.save(name, {
    failures: failures + 1,
    restingUntil: rest > 0 ? new Date(clock.now() + rest).toISOString() : null,
    last: {
      kind: failure.kind,
      status: failure.kind === 'status' ? failure.status : null,
      at: new Date(clock.now()).toISOString(),
    },
  })
}
