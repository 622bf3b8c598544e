/** UTF-16 units; browsers themselves follow no longer ones for sure. */
const longestAddress = 4000

/**
 * An http(s) address in full, null for one within the page, of another scheme, or not to be
 * understood.
 */
export function toAbsolute(href: string | null, base: string): string | null {
  if (!href || href.length > longestAddress || href.trimStart().startsWith('#')) return null
  try {
    const url = new URL(href, base)
    const isWeb = url.protocol === 'https:' || url.protocol === 'http:'
    // a base, or letters that are written in escapes, make it longer
    return isWeb && url.href.length <= longestAddress ? url.href : null
  } catch {
    return null
  }
}

/** A page's own address; of one that is too long without what its query and fragment say. */
export const toPageAddress = (url: string): string =>
  url.length > longestAddress ? url.split(/[?#]/, 1)[0]! : url
