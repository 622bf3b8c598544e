import { plainText, safeUrl } from '../quote.ts'

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text of strangers as text of HTML, in an element or an attribute. */
export const escapeHtml = (text: string): string =>
  plainText(text).replace(/[&<>"']/g, (sign) => entities[sign]!)

/** A name whose direction may be another: else what follows it would stand before it. */
export const isolate = (name: string): string => `<bdi>${escapeHtml(name)}</bdi>`

/** The text as a link where the address is one that may be followed, else alone. */
export function linkHtml(text: string, url: string | null): string {
  const safe = safeUrl(url)
  return safe
    ? `<a href="${escapeHtml(safe)}" rel="noreferrer">${escapeHtml(text)}</a>`
    : escapeHtml(text)
}
