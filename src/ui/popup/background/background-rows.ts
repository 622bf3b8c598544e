import type { Entity } from '../../../model/annotation.ts'
import type { Apparatus } from '../../../model/apparatus.ts'
import type { Note } from '../../../model/knowledge.ts'
import { describeRecord } from '../../describe-record.ts'
import { createFilter } from '../../filter.ts'
import type { InterfaceLanguage } from '../../language.ts'
import { getName, getNotes, getOwnNotes, type NamePair } from '../../lookups.ts'

/** A name with all that is known of it. */
export interface NameRow {
  entity: Entity
  name: NamePair
  notes: Note[]
  own: Note[]
}

export interface BackgroundRows {
  /** with notes of the reader's, which come first, or more from a pack than what it is */
  known: NameRow[]
  /** a pack says what it is, and no more */
  described: NameRow[]
  /** no pack knows them */
  others: NameRow[]
}

/** The article's names by how much is known of them, as far as they pass what was typed. */
export function groupNames(
  apparatus: Apparatus,
  lang: InterfaceLanguage,
  typed: string,
): BackgroundRows {
  const passes = createFilter(typed)
  const rows = apparatus.entities
    .map((entity) => ({
      entity,
      name: getName(apparatus, entity, lang),
      notes: getNotes(apparatus, entity),
      own: getOwnNotes(apparatus, entity),
    }))
    .filter((row) => passes(...textsOf(row, lang)))
  const isKnown = ({ own, notes }: NameRow) => own.length > 0 || saysMore(notes)
  const rest = rows.filter((row) => !isKnown(row))
  return {
    known: rows.filter(isKnown).sort((a, b) => Math.sign(b.own.length) - Math.sign(a.own.length)),
    described: rest.filter(({ notes }) => notes.length > 0),
    others: rest.filter(({ notes }) => notes.length === 0),
  }
}

/** Whether a pack says more of it than what it is. */
const saysMore = (notes: Note[]): boolean =>
  notes.some(({ record }) => record.facts?.length || record.positions?.length)

/** What the filter looks at. */
const textsOf = (
  { entity, name, notes, own }: NameRow,
  lang: InterfaceLanguage,
): (string | undefined)[] => [
  entity.name,
  name.text,
  name.other?.text,
  ...own.map(({ record }) => record.remark?.text),
  ...notes.flatMap(({ record }) => [
    describeRecord(record, lang)[lang],
    ...(record.facts ?? []).map((fact) => fact.text[lang]),
    ...(record.positions ?? []).map((position) => position.text?.[lang]),
  ]),
]
