/**
 * The line between the settings page and the background while a pack or a catalogue is fetched. It
 * lives as long as the work: when the page closes, the work is given up; when the background ends,
 * the page hears of it. Messages over it keep the background awake.
 */
import type { FollowedCatalogue } from '../../model/catalogue.ts'
import type { PackFailure, PackPreview } from '../../model/installed-pack.ts'
import { browser } from '../browser.ts'
import { isView } from './sender.ts'

const name = 'packs'

/**
 * What is to be fetched. `follow`: the reader wants an address that leads elsewhere to be followed.
 * `file`: an address of the kind "blob:", which the page made for a file that the reader picked.
 */
export type PackAsk = { follow?: true } & (
  | { ask: 'address'; url: string }
  | { ask: 'file'; url: string }
  | { ask: 'entry'; catalogue: string; id: string }
  | { ask: 'catalogue'; url: string }
)

/** `take`: the pack that was shown is wanted. `stay`: the reader is still looking at it. */
export type ToJob = PackAsk | { ask: 'take' } | { ask: 'stay' }

export type FromJob =
  | {
      tell: 'progress'
      phase: 'download' | 'check' | 'compare' | 'store'
      done: number
      total: number | null
    }
  | { tell: 'preview'; preview: PackPreview }
  | { tell: 'catalogue'; catalogue: FollowedCatalogue }
  | { tell: 'taken'; id: string }
  | { tell: 'failed'; failure: PackFailure }

/** Milliseconds: a browser ends a background that has heard nothing for half a minute. */
const stayMs = 20_000

export interface PackLine {
  take(): void
  /** gives the work up; nothing more is told */
  hangUp(): void
}

/** From the settings page. When the background ends in the middle, the failure is `interrupted`. */
export function openPackLine(ask: PackAsk, hear: (told: FromJob) => void): PackLine {
  const port = browser.runtime.connect({ name })
  let isOver = false
  const timer = setInterval(() => port.postMessage({ ask: 'stay' } satisfies ToJob), stayMs)
  const end = () => {
    isOver = true
    clearInterval(timer)
    port.disconnect()
  }
  port.onMessage.addListener((message: unknown) => {
    const told = message as FromJob
    if (isOver) return
    if (told.tell === 'failed' || told.tell === 'taken' || told.tell === 'catalogue') end()
    hear(told)
  })
  port.onDisconnect.addListener(() => {
    if (isOver) return
    end()
    hear({ tell: 'failed', failure: { kind: 'interrupted' } })
  })
  port.postMessage(ask satisfies ToJob)
  return { take: () => port.postMessage({ ask: 'take' } satisfies ToJob), hangUp: end }
}

/** The other end. `signal` aborts when the page hangs up or goes. */
export interface PackCaller {
  hear(callback: (asked: ToJob) => void): void
  tell(told: FromJob): void
  signal: AbortSignal
}

/**
 * To be called as the background starts. Only the extension's own views are answered, never a
 * page's script.
 */
export function answerPackLines(answer: (caller: PackCaller) => void): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== name || !isView(port.sender)) return
    const controller = new AbortController()
    port.onDisconnect.addListener(() => controller.abort())
    answer({
      hear: (callback) => port.onMessage.addListener((asked: unknown) => callback(asked as ToJob)),
      tell: (told) => {
        if (!controller.signal.aborted) port.postMessage(told)
      },
      signal: controller.signal,
    })
  })
}
