/** How the messages of directions.ts are put and answered. */
import { messageOf } from '../../model/message-of.ts'
import type { PageSummary } from '../../model/page-summary.ts'
import { NoAnswer } from '../../model/trouble.ts'
import { askInTime } from './ask-in-time.ts'
import { limitOf, triesOf } from './asked-again.ts'
import { browser, type Runtime } from '../browser.ts'
import { isOurs } from './sender.ts'
import type { Answer, Ask, Handlers, ToBackground, ToPage } from './directions.ts'

export type * from './directions.ts'

/**
 * What is answered in place of an answer when the handler failed: a browser carries values between
 * contexts, no rejections. No answer has a field of this name.
 */
interface Failure {
  unanswered: string
  /** of the error */
  name?: string
}

/** Rejects when the background fails to answer; with NoAnswer when it does not answer at all. */
export async function askBackground<Type extends keyof ToBackground>(
  type: Type,
  ask: Ask<ToBackground, Type>,
): Promise<Answer<ToBackground, Type>> {
  const toBackground = (message: object): Promise<unknown> =>
    browser.runtime.sendMessage({ ...message, to: 'background' })
  return unwrapped(
    await askInTime({
      send: (asking) => toBackground({ ...ask, type, asking }),
      isWorking: async (asking) => (await toBackground({ type: isWorking, asking })) === true,
      tries: triesOf(type),
      limit: limitOf(type),
    }),
  )
}

/** How the background is asked, for those who take it as an argument. */
export type AskBackground = typeof askBackground

/** Milliseconds that a page's script may take: its work is short, or the background's. */
const pagePatience: Partial<Record<keyof ToPage, number>> & { any: number } = {
  any: 10_000,
  'look-up-selection': 60_000,
}

/** Rejects when the tab has no page script, or it fails to answer. */
export async function askPage<Type extends keyof ToPage>(
  tabId: number,
  type: Type,
  ask: Ask<ToPage, Type>,
): Promise<Answer<ToPage, Type>> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    const tell = () => reject(new NoAnswer('the page is silent'))
    timer = setTimeout(tell, pagePatience[type] ?? pagePatience.any)
  })
  const asked = browser.tabs.sendMessage(tabId, { ...ask, type, to: 'page' }, { frameId: 0 })
  return unwrapped(await Promise.race([asked, late]).finally(() => clearTimeout(timer)))
}

/** How a page is asked, for those who take it as an argument. */
export type AskPage = typeof askPage

function unwrapped<T>(answer: unknown): T {
  if (answer === undefined) throw new NoAnswer('it was ended before it answered')
  if (typeof answer === 'object' && answer !== null && 'unanswered' in answer) {
    const { unanswered, name = 'Error' } = answer as Failure
    const error = new Error(unanswered)
    error.name = name
    throw error
  }
  return answer as T
}

/** Tells the extension's pages that the page script has a new state, with its summary. */
export function tellStateChanged(summary: PageSummary): void {
  browser.runtime.sendMessage({ type: 'state-changed', to: 'views', summary }).catch(() => {
    // nobody listens: no popup is open
  })
}

/** Calls back whenever the page script of `tabId` has a new state. Returns its undo. */
export function onStateChanged(tabId: number, callback: () => void): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): undefined => {
    if (isOurs(sender) && addressOf(message) === 'views' && sender.tab?.id === tabId) callback()
    return undefined
  }
  browser.runtime.onMessage.addListener(listener)
  return () => browser.runtime.onMessage.removeListener(listener)
}

/** The question whether something is still worked on; it has no handler of its own. */
const isWorking = 'is-working'

/** Throws where a message is not as its type's must be (message-shapes.ts). */
type CheckShape = (type: string, message: unknown) => void
type MayAsk = (message: object, sender: Runtime.MessageSender) => boolean

/**
 * Answers the messages of one direction. Strangers, unknown types and what `mayAsk`
 * (asked-by-pages.ts) forbids get no answer. Returns its undo.
 */
export function answerMessages(
  to: 'background',
  handlers: Handlers<ToBackground>,
  mayAsk: MayAsk,
  checkShape?: CheckShape,
): () => void
export function answerMessages(to: 'page', handlers: Handlers<ToPage>): () => void
export function answerMessages(
  to: 'background' | 'page',
  handlers: Record<string, unknown>,
  mayAsk?: MayAsk,
  checkShape?: CheckShape,
): () => void {
  /** what is being worked on, by its mark */
  const working = new Set<unknown>()
  const listener = (
    message: unknown,
    sender: Runtime.MessageSender,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    if (!isOurs(sender) || addressOf(message) !== to) return undefined
    const { type, asking } = message as { type?: unknown; asking?: unknown }
    if (type === isWorking) {
      respond(working.has(asking))
      return true
    }
    if (mayAsk && !mayAsk(message as object, sender)) return undefined
    const handler =
      typeof type === 'string' && Object.hasOwn(handlers, type) ? handlers[type] : undefined
    if (typeof handler !== 'function') return undefined
    working.add(asking)
    const answer = Promise.resolve().then(() => {
      checkShape?.(type as string, message)
      return handler(message, sender) as unknown
    })
    answer
      .catch((error: unknown): Failure => ({
        unanswered: messageOf(error),
        ...(error instanceof Error && { name: error.name }),
      }))
      .then((given) => {
        working.delete(asking)
        respond(given)
      })
    // the answer comes later; a returned promise is understood by Firefox and only the newest
    // Chromium
    return true
  }
  browser.runtime.onMessage.addListener(
    listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
  )
  return () =>
    browser.runtime.onMessage.removeListener(
      listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
    )
}

function addressOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null
    ? (message as { to?: unknown }).to
    : undefined
}
