import { officeNotes, type OfficeWords } from '../../languages/office-notes.ts'
import type { Localised, PackManifest, SourceRef } from '../../model/knowledge.ts'
import { gather } from '../../text/gather.ts'

/** What a pack says of itself that the words of its notes depend on. */
export type Told = Pick<PackManifest, 'languages' | 'sources'>

/** A text in each language of a pack that notes are made in; null where it cannot be told in one. */
export function inEach(
  { languages }: Pick<Told, 'languages'>,
  tell: (words: OfficeWords, lang: string) => string | null,
): Localised {
  return Object.fromEntries(
    gather(languages, (lang) => {
      const words = Object.hasOwn(officeNotes, lang) ? officeNotes[lang]! : null
      const text = words && tell(words, lang)
      return text === null ? [] : [[lang, text] as const]
    }),
  )
}

/** The key among the pack's sources of "geonames:264371". */
export const sourceKey = (source: string): string => source.split(':', 1)[0]!

/**
 * The page where something is told, named with the day on which it was so. `source`: a key of the
 * pack's sources, and behind a colon what its address asks for, else the record's Wikidata item.
 */
export function referTo(
  { source, asof }: { source: string; asof: string },
  pack: Told,
  qid: string | undefined,
): SourceRef {
  const key = sourceKey(source)
  const path = key === source ? (qid ?? '') : source.slice(key.length + 1)
  const { url = '', name = {} } = pack.sources?.[key] ?? {}
  return {
    url: url.replace('{path}', path),
    name: inEach(pack, (words, lang) => words.source(name[lang] ?? name.en ?? key, asof)),
  }
}
