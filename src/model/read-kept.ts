/** Kept articles as they come from a view, a file or the database: looked at before anyone reads them. */
import { listPlaces, pickArticle, pickNote, pickParts } from './cut-apparatus.ts'
import { keptVersion, type KeptArticle, type KeptParts } from './kept-article.ts'
import { keptNote, keptParts, longest } from './kept-shapes.ts'
import { recordKey } from './record-key.ts'
import { isObject, moment, object, refuse, text } from './shape.ts'

/** Gives the parts with the fields that are kept and no others. Throws Malformed, with the place. */
export function readKeptParts(value: unknown): KeptParts {
  keptParts(value, 'kept')
  const given = value as KeptParts
  checkExcerpts(given)
  if (!isObject(given.notes)) refuse('kept.notes', 'nothing by key')
  const notes = Object.values(given.notes)
  notes.forEach((one, i) => keptNote(one, `kept.notes[${i}]`))
  checkPlaces(given)
  return {
    version: keptVersion,
    article: pickArticle(given.article),
    lang: given.lang,
    date: given.date,
    length: given.length,
    excerpts: given.excerpts.map(({ start, text: words }) => ({ start, text: words })),
    ...pickParts(given),
    notes: Object.fromEntries(
      notes.map((one) => [recordKey({ pack: one.pack, id: one.record.id }), pickNote(one)]),
    ),
  }
}

/** The same with its address and the time at which it was kept. */
export function readKept(value: unknown): KeptArticle {
  object({ id: text, kept: moment })(value, 'kept')
  const { id, kept } = value as KeptArticle
  return { id, kept, ...readKeptParts(value) }
}

function checkExcerpts({ excerpts, length }: KeptParts): void {
  let end = 0
  if (length > longest) refuse('kept.length', 'too long a text')
  for (const one of excerpts) {
    if (one.start < end) refuse('kept.excerpts', 'out of order')
    end = one.start + one.text.length
  }
  if (end > length) refuse('kept.excerpts', 'outside the text')
}

function checkPlaces(parts: KeptParts): void {
  const units = [...parts.claims, ...(parts.doubtful ?? [])].flatMap(({ quantities }) =>
    quantities.flatMap(({ unitSpan }) => unitSpan ?? []),
  )
  if ([...listPlaces(parts), ...units].some(({ start, end }) => start > end || end > parts.length))
    refuse('kept', 'a place outside the text')
}
