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

/** By what is limited together: one page's messages of a group use up one limit. */
const limits = {
  tabs: { burst: 4, every: 5000 },
  questions: { burst: 20, every: 2000 },
  decisions: { burst: 10, every: 1000 },
  readings: { burst: 10, every: 1000 },
  'look-ups': { burst: 10, every: 1000 },
  notes: { burst: 20, every: 500 },
} satisfies Record<string, Limit>

const groups: { [Type in keyof ToBackground]?: keyof typeof limits } = {
  'open-allow': 'tabs',
  'open-notes': 'tabs',
  'look-up-online': 'questions',
  'resolve-online': 'questions',
  'find-copy': 'questions',
  'find-reviews': 'questions',
  'ask-cited-by': 'questions',
  decide: 'decisions',
  'expect-article': 'readings',
  'read-page': 'readings',
  'look-up': 'look-ups',
  'read-notes': 'notes',
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
    // a clock that was turned back takes nothing away
    const left = Math.min(burst, last.left + Math.max(0, at - last.at) / every)
    used.set(key, { left: left >= 1 ? left - 1 : left, at })
    return left >= 1
  }
  const limited = Object.entries(groups).map(([type, group]) => {
    const handler = handlers[type as keyof ToBackground] as (
      ask: object,
      sender: Runtime.MessageSender,
    ) => unknown
    return [
      type,
      (ask: object, sender: Runtime.MessageSender) => {
        if (!isOwnPage(sender) && !take(`${group} ${sender.tab?.id}`, limits[group]))
          throw new Error(`this page asks too often: ${type}`)
        return handler(ask, sender)
      },
    ]
  })
  return { ...handlers, ...Object.fromEntries(limited) } as Handlers<ToBackground>
}
