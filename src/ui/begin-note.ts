/** The note that a card begins: what the reader would have to copy is there already. */
import type { Claim, Entity } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import type { Note } from '../model/knowledge.ts'
import { getNoteNames } from '../model/note-names.ts'
import type { NoteDraft, NoteSource } from '../model/own-note.ts'
import { quoteClaim } from './claim-spans.ts'
import { getName, getSpeaker } from './lookups.ts'
import { plainText, quoteSpans } from './quote.ts'

/** A name longer than this is a sentence: in UTF-16 units. */
const longestName = 80

/** The article as a source; its address without what follows "#". */
export function toSource({ article: { url, title, published } }: Apparatus): NoteSource[] {
  const address = /^https?:\/\/[^#]+/i.exec(url)?.[0]
  return address
    ? [{ url: address, title: plainText(title), date: published?.slice(0, 10) ?? null }]
    : []
}

const quoted = (text: string): string =>
  text
    .trim()
    .split('\n')
    .map((line) => `> ${plainText(line)}`)
    .join('\n') + '\n\n'
const shortened = (text: string): string =>
  plainText(text).replace(/\s+/g, ' ').trim().slice(0, longestName)

export function beginEntityNote(apparatus: Apparatus, entity: Entity, lang: string): NoteDraft {
  const { text, other } = getName(apparatus, entity, lang)
  const aliases = [
    ...new Set([other?.text, entity.name].filter((name) => name !== undefined && name !== text)),
  ] as string[]
  return {
    name: text,
    aliases,
    type: entity.type,
    text: '',
    sources: toSource(apparatus),
    tags: [],
  }
}

/** On what was claimed: under the speaker's name, with the article's words and the word of saying. */
export function beginClaimNote(apparatus: Apparatus, claim: Claim, lang: string): NoteDraft {
  const said = quoteSpans(apparatus.document.text, claim.content)
  const speaker = getSpeaker(apparatus, claim, lang)
  const type = apparatus.entities.find(({ id }) => id === claim.entity)?.type ?? 'MISC'
  return {
    name: shortened(speaker ?? said),
    aliases: [],
    type,
    text: quoted(quoteClaim(apparatus.document.text, claim)),
    sources: toSource(apparatus),
    tags: [],
  }
}

/** On words that the reader selected. */
export function beginSelectionNote(words: string, source: NoteSource[]): NoteDraft {
  const isLong = words.trim().length > longestName
  return {
    name: shortened(words),
    aliases: [],
    type: 'MISC',
    text: isLong ? quoted(words) : '',
    sources: source,
    tags: [],
  }
}

/** An own note opened again. */
export function continueNote({ record }: Note): NoteDraft {
  const { type, remark } = record
  const [name = '', ...others] = getNoteNames(record)
  return {
    name,
    aliases: others,
    type,
    text: remark?.text ?? '',
    sources: remark?.sources ?? [],
    tags: remark?.tags ?? [],
  }
}
