/**
 * The one seam to the browser's extension interface: every other file gets it from here.
 * The versions that we ask for answer with promises under both names. The views have the polyfill
 * even so (polyfill.ts);
 * page script and background, for which every page waits, do without its 10 KB.
 */
import type { Browser } from 'webextension-polyfill'

const given = globalThis as unknown as { browser?: Browser; chrome: Browser }

export const browser: Browser = given.browser ?? given.chrome
export type { Browser, Runtime } from 'webextension-polyfill'

/** Both browsers open closed shadow roots to extensions alone, each by its own word. */
interface Opening {
  dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null }
}

/** The shadow root of any element, open or closed. */
export function openShadowRoot(element: Element): ShadowRoot | null {
  if ('openOrClosedShadowRoot' in element)
    return element.openOrClosedShadowRoot as ShadowRoot | null
  return element instanceof HTMLElement
    ? ((browser as Opening).dom?.openOrClosedShadowRoot(element) ?? null)
    : null
}
