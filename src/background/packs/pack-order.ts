import { newestFirst } from '../../model/newest-first.ts'
import type { PackChoice } from '../../model/installed-pack.ts'

/**
 * Ids of all packs in the reader's order. What the order does not name: installed ones go first,
 * the newest of them foremost; bundled ones last, as they come.
 */
export function orderPacks(
  { order }: Pick<PackChoice, 'order'>,
  bundled: readonly string[],
  installed: readonly { id: string; installed: string }[],
): string[] {
  const newest = [...installed].sort(newestFirst(({ installed }) => installed)).map(({ id }) => id)
  const all = new Set([...newest, ...bundled])
  const named = order.filter((id) => all.has(id))
  const places = new Set(named)
  return [
    ...new Set([
      ...newest.filter((id) => !places.has(id)),
      ...named,
      ...bundled.filter((id) => !places.has(id) && !newest.includes(id)),
    ]),
  ]
}
