/** Notes from outside (a file, another device), validated field by field. */
import { entityTypes } from '../../model/kinds.ts'
import type { NoteDraft, NoteSource, OwnNote } from '../../model/own-note.ts'

const isoTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/
const isoDay = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/
const mark = /^[\w~-]{1,200}$/
/** In UTF-16 units: a name, a note. */
const longest = { name: 200, text: 20_000, list: 100 }

/** The note in `value`, or null when a required field is missing. Unknown fields are dropped. */
export function readNote(value: unknown): OwnNote | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Record<string, unknown>
  const { id, created, changed, revision, copyOf } = given
  if (
    !isMark(id) ||
    !isMark(revision) ||
    !isTime(created) ||
    !isTime(changed) ||
    ((copyOf ?? null) !== null && !isMark(copyOf))
  )
    return null
  const deleted = given.deleted === true
  const draft = readDraft(given)
  if (!draft || (!deleted && draft.name === '')) return null
  return {
    id,
    created,
    changed,
    revision,
    deleted,
    ...draft,
    copyOf: isMark(copyOf) ? copyOf : null,
    ancestors: readList(given.ancestors).filter(isMark),
  }
}

/** What a reader may have written, its name perhaps empty; null when it has no text at all. */
function readDraft(value: unknown): NoteDraft | null {
  if (typeof value !== 'object' || value === null) return null
  const given = value as Record<string, unknown>
  const text = readText(given.text, longest.text)
  if (text === null) return null
  return {
    name: readText(given.name, longest.name)?.trim() ?? '',
    text,
    aliases: readList(given.aliases),
    tags: readList(given.tags),
    type: entityTypes.find((type) => type === given.type) ?? 'MISC',
    sources: Array.isArray(given.sources)
      ? given.sources.slice(0, longest.list).flatMap((source) => readSource(source) ?? [])
      : [],
  }
}

function readSource(value: unknown): NoteSource | null {
  if (typeof value !== 'object' || value === null) return null
  const { url, title, date } = value as Record<string, unknown>
  const address = readText(url, 2000)
  if (!address || !/^https?:\/\/[^/]/i.test(address)) return null
  return {
    url: address,
    title: readText(title, longest.name) ?? '',
    date: typeof date === 'string' && isoDay.test(date) ? date : null,
  }
}

const isMark = (value: unknown): value is string => typeof value === 'string' && mark.test(value)
const isTime = (value: unknown): value is string => typeof value === 'string' && isoTime.test(value)
const readText = (value: unknown, most: number): string | null =>
  typeof value === 'string' ? value.slice(0, most) : null
const readList = (value: unknown): string[] =>
  Array.isArray(value)
    ? value.slice(0, longest.list).flatMap((item) => readText(item, longest.name)?.trim() || [])
    : []
