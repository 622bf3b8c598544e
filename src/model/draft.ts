/** Drafts of notes as they come from elsewhere: a page's card, another page of ours, storage. */
import { entityTypes } from './kinds.ts'
import type { NoteDraft } from './own-note.ts'
import {
  filled,
  hasShape,
  isObject,
  listUpTo,
  matching,
  nullable,
  object,
  oneOf,
  textUpTo,
  type Shape,
} from './shape.ts'

/** In UTF-16 units: a name, a text, an address; entries of a list. */
const most = { name: 200, text: 20_000, address: 2000, list: 100 }

const source = object({
  url: textUpTo(most.address),
  title: textUpTo(most.name),
  date: nullable(matching(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/)),
})

const fields: Record<keyof NoteDraft, Shape> = {
  name: textUpTo(most.name),
  aliases: listUpTo(most.list, textUpTo(most.name)),
  type: oneOf(...entityTypes),
  text: textUpTo(most.text),
  sources: listUpTo(most.list, source),
  tags: listUpTo(most.list, textUpTo(most.name)),
}
const draft = object(fields)

export const blankDraft: NoteDraft = {
  name: '',
  aliases: [],
  type: 'MISC',
  text: '',
  sources: [],
  tags: [],
}

/** A draft that is to be kept: its fields and nothing else. Throws Malformed. */
export function checkDraft(value: unknown): NoteDraft {
  draft(value, 'draft')
  const given = value as NoteDraft
  filled(given.name, 'draft.name')
  return pickDraft(given)
}

/** A draft that is only begun: a field that cannot be used is empty. */
export function readDraft(value: unknown): NoteDraft {
  const given: Record<string, unknown> = isObject(value) ? value : {}
  const good = Object.entries(fields).filter(
    ([name, shape]) => Object.hasOwn(given, name) && hasShape(shape, given[name]),
  )
  return pickDraft({
    ...blankDraft,
    ...Object.fromEntries(good.map(([name]) => [name, given[name]])),
  })
}

/** What of a note is written by hand. */
export const pickDraft = ({ name, aliases, type, text, sources, tags }: NoteDraft): NoteDraft => ({
  name,
  aliases,
  type,
  text,
  sources: sources.map(({ url, title, date }) => ({ url, title, date })),
  tags,
})
