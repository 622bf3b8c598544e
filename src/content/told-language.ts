import { rootOf } from '../reader/dom.ts'

/** UTF-16 units; no language tag is as long (RFC 5646, 4.4.1). */
const longest = 100

/** The language that a page says it is in; empty where it says none. */
export const toldLanguage = (page: globalThis.Document): string =>
  (rootOf(page)?.lang ?? '').slice(0, longest)
