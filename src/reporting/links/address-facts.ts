/** What an address alone tells of a piece: who publishes it and when it appeared. */
import type { TextDocument } from '../../model/text.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { formatDay } from '../../text/dates.ts'
import { findDayInAddress } from '../../text/day-in-address.ts'
import { hostOf } from '../../model/normalise-address.ts'

/** The outlet's English label, else another; null where no pack knows the host. */
export function outletOfAddress(url: string, knowledge: KnowledgeBase): string | null {
  const key = knowledge.getOwnerOfHost(hostOf(url))
  const labels = key && knowledge.getRecord(key)?.labels
  return labels?.en ?? Object.values(labels ?? {})[0] ?? null
}

/**
 * The same, and for the article's own site the name that its page gives it; null where neither is
 * known.
 */
export const outletOfLink = (
  link: string,
  { url, publisher }: Pick<TextDocument, 'url' | 'publisher'>,
  knowledge: KnowledgeBase,
): string | null =>
  outletOfAddress(link, knowledge) ??
  (url !== null && hostOf(link) === hostOf(url) ? publisher : null)

/** ISO day, or month where the address has no day; null where it has neither. */
export function dayInAddress(url: string): string | null {
  const days = findDayInAddress(url)
  if (!days) return null
  const day = formatDay(days[0])
  return days[0] === days[1] ? day : day.slice(0, 7)
}
