/** Names found against labelled ones: right when the type is the same and the spans overlap. */
import { modelTypes } from '../../../src/annotate/entities/labels.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { Span } from '../../../src/model/text.ts'
import type { LabelledSpan } from '../../train/load-examples.ts'
import { noCounts, type Counts } from './counts.ts'

export interface FoundName extends Span {
  type: EntityType
}

/** The types that are counted where a source labels them. */
export const countedTypes = modelTypes.filter((type) => type !== 'MISC')

interface Scored {
  counts: Map<string, Counts>
  missed: LabelledSpan[]
  extra: FoundName[]
}

const shared = (a: Span, b: Span) => Math.min(a.end, b.end) - Math.max(a.start, b.start)
const likeness = (a: Span, b: Span) => shared(a, b) / Math.max(a.end - a.start, b.end - b.start)

/**
 * Counts by type, for those of `types`. Labels and names are paired one to one, the likest first;
 * what stands where a source leaves open whether there is a name counts for nothing.
 */
export function scoreNames(
  labelled: readonly LabelledSpan[],
  found: readonly FoundName[],
  types: ReadonlySet<string>,
): Scored {
  const open = labelled.filter(({ type }) => type === 'any')
  const labels = labelled.filter(({ type }) => types.has(type))
  const names = found.filter(
    (name) => types.has(name.type) && !open.some((span) => shared(span, name) > 0),
  )
  const pairs = labels
    .flatMap((label) =>
      names
        .filter((name) => name.type === label.type && shared(label, name) > 0)
        .map((name) => ({ label, name, likeness: likeness(label, name) })),
    )
    .sort((a, b) => b.likeness - a.likeness)
  const paired = new Set<Span>()
  const counts = new Map([...types].map((type) => [type, noCounts()]))
  for (const { label, name } of pairs) {
    if (paired.has(label) || paired.has(name)) continue
    paired.add(label).add(name)
    counts.get(label.type)!.right++
  }
  for (const label of labels) counts.get(label.type)!.labelled++
  for (const name of names) counts.get(name.type)!.found++
  return {
    counts,
    missed: labels.filter((label) => !paired.has(label)),
    extra: names.filter((name) => !paired.has(name)),
  }
}
