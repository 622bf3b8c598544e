import type { EntityRecord } from './knowledge.ts'

/**
 * The name of the record that an own note became, then its other names. A name that no index can
 * hold is no label: the remark has it. Empty where the record has none.
 */
export function getNoteNames({
  labels,
  aliases,
  remark,
}: Pick<EntityRecord, 'labels' | 'aliases' | 'remark'>): string[] {
  return [
    ...(remark?.name === undefined ? [] : [remark.name]),
    ...Object.values(labels),
    ...Object.values(aliases).flat(),
  ]
}
