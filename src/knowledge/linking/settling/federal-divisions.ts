/** Articles on a division of a state whose divisions govern themselves. */
import type { Entity } from '../../../model/annotation.ts'
import type { KnowledgeBase } from '../../knowledge-base.ts'
import { getSort } from '../kind-words.ts'

/** States whose divisions have governments with ministries of their own. ISO 3166. */
const federal: ReadonlySet<string> = new Set('AR AT AU BE BR CA CH DE IN MX MY NG PK US'.split(' '))

/** Whether an article names a division of such a state, by its ISO code, and not the state itself. */
export function isOnDivision(
  entities: readonly Entity[],
  code: string,
  knowledge: KnowledgeBase,
): boolean {
  if (!federal.has(code)) return false
  const records = entities.flatMap(({ link }) => (link && knowledge.getRecord(link)) ?? [])
  const own = records.filter(({ type, country }) => type === 'LOC' && country === code)
  return (
    own.some((record) => getSort(record) === 'division') &&
    !own.some((record) => getSort(record) === 'country')
  )
}
