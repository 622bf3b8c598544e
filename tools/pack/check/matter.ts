import { isObject } from '../../../src/model/shape.ts'
import { isText } from './fields.ts'
import type { Report } from './finding.ts'

/**
 * A pack that tells of one matter says by which of its records an article on it is known: at least
 * two lists, of each of which one must be named, since no single name makes a matter.
 */
export function checkMatter(matter: unknown, entityIds: ReadonlySet<string>, report: Report): void {
  if (matter === undefined) return
  const together = isObject(matter) ? matter.together : null
  if (!Array.isArray(together) || together.length < 2)
    return report('matter: together must be two or more lists of ids')
  for (const ids of together as unknown[]) {
    if (!Array.isArray(ids) || ids.length === 0) {
      report('matter: one of its lists is empty or no list')
      continue
    }
    for (const id of ids as unknown[])
      if (!isText(id) || !entityIds.has(id))
        report(`matter: no record of this pack has the id "${String(id)}"`)
  }
}
