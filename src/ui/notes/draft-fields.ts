/** A note as its form holds it: lists are text that the reader types. */
import type { NoteDraft, NoteSource } from '../../model/own-note.ts'
import { safeUrl } from '../quote.ts'

export interface DraftFields {
  name: string
  /** one a line */
  aliases: string
  type: NoteDraft['type']
  text: string
  /** between commas */
  tags: string
  sources: NoteSource[]
}

export const toFields = (
  { name, aliases, type, text, tags, sources }: NoteDraft,
  comma: string,
): DraftFields => ({
  name,
  aliases: aliases.join('\n'),
  type,
  text,
  tags: tags.join(comma),
  sources,
})

/** Whether anything was typed into it: what is empty is left out. */
const isGiven = ({ url, title }: NoteSource): boolean => (url.trim() || title.trim()) !== ''

/** Whether it was given an address that cannot be followed, or none. */
export const isSourceWrong = (source: NoteSource): boolean =>
  isGiven(source) && !safeUrl(source.url.trim())

/** The note that the fields make; null where something is missing or wrong. */
export function readFields(fields: DraftFields): NoteDraft | null {
  const { name, aliases, type, text, tags, sources } = fields
  if (!name.trim() || sources.some(isSourceWrong)) return null
  return {
    name: name.trim(),
    type,
    text,
    aliases: readList(aliases, /\n/),
    tags: readList(tags, /[,،\n]/).map((tag) => tag.replace(/^#/, '')),
    sources: sources
      .filter(isGiven)
      .map(({ url, title, date }) => ({ url: url.trim(), title: title.trim(), date })),
  }
}

const readList = (text: string, mark: RegExp): string[] => [
  ...new Set(
    text
      .split(mark)
      .map((part) => part.trim())
      .filter(Boolean),
  ),
]
