/**
 * Rate limits for messages of page scripts. A compromised page can send any number of messages in
 * the name of its script; the limits allow no more than a person could cause by hand.
 */
import type { Runtime } from '../../platform/browser.ts'
import type { Handlers, ToBackground } from '../../platform/messages/messages.ts'
import { isView } from '../../platform/messages/sender.ts'

/** `burst`: at once; `every`: then one more in so many milliseconds. */
interface Limit {
  burst: number
  every: number
}

const tabs: Limit = { burst: 4, every: 5000 }
const questions: Limit = { burst: 20, every: 2000 }
const notes: Limit = { burst: 20, every: 500 }
const decisions: Limit = { burst: 10, every: 1000 }

/** By what is limited together. */
const limits: { [Type in keyof ToBackground]?: { of: string; limit: Limit } } = {
  'open-allow': { of: 'tabs', limit: tabs },
  'open-notes': { of: 'tabs', limit: tabs },
  'look-up-online': { of: 'questions', limit: questions },
  'resolve-online': { of: 'questions', limit: questions },
  'find-copy': { of: 'questions', limit: questions },
  'find-reviews': { of: 'questions', limit: questions },
  'ask-cited-by': { of: 'questions', limit: questions },
  decide: { of: 'decisions', limit: decisions },
  'expect-article': { of: 'readings', limit: decisions },
  'read-page': { of: 'readings', limit: decisions },
  'look-up': { of: 'look-ups', limit: decisions },
  'read-notes': { of: 'notes', limit: notes },
}

/** The handlers, of which those named above refuse a page that asks too often. */
export function limitPages(
  handlers: Handlers<ToBackground>,
  isOwnPage: (sender: Runtime.MessageSender) => boolean = isView,
  now: () => number = Date.now,
): Handlers<ToBackground> {
  const used = new Map<string, { left: number; at: number }>()
  const take = (key: string, { burst, every }: Limit): boolean => {
    const at = now()
    const last = used.get(key) ?? { left: burst, at }
    const left = Math.min(burst, last.left + (at - last.at) / every)
    used.set(key, { left: left >= 1 ? left - 1 : left, at })
    return left >= 1
  }
  const limited = Object.entries(limits).map(([type, { of, limit }]) => {
    const handler = handlers[type as keyof ToBackground] as (
      ask: object,
      sender: Runtime.MessageSender,
    ) => unknown
    return [
      type,
      (ask: object, sender: Runtime.MessageSender) => {
        if (!isOwnPage(sender) && !take(`${of} ${sender.tab?.id}`, limit))
          throw new Error(`this page asks too often: ${type}`)
        return handler(ask, sender)
      },
    ]
  })
  return { ...handlers, ...Object.fromEntries(limited) } as Handlers<ToBackground>
}
