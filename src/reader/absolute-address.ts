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
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null
  } catch {
    return null
  }
}
