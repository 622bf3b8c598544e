/** Words that the reader selected, looked up as if they were a whole article. */
import type { Article } from '../model/article.ts'
import type { NameHit } from '../model/annotation.ts'
import type { Apparatus } from '../model/apparatus.ts'
import { isOneThing } from '../knowledge/linking/settling/one-thing.ts'
import { keepToMatter } from '../knowledge/matters.ts'
import { recordKey } from '../model/record-key.ts'
import type { Note } from '../model/knowledge.ts'
import type { TextDocument } from '../model/text.ts'
import { languageOfAnyLetter, fallbackLanguage } from '../languages/by-script.ts'
import { getLanguage } from '../languages/index.ts'
import { analyse, type Dependencies } from './analyse.ts'

/** Longest selection that is looked up (UTF-16 units); the rest is left out. */
const longest = 2000
/** Records that the words may stand for; beyond these the words say too little. */
const mostNotes = 8

/**
 * The language in which words of the article are looked up: the article's own where it is known.
 */
export function languageOf(words: string, article: Article): string {
  return (
    [article.lang, languageOfAnyLetter(words) ?? fallbackLanguage].find((code) =>
      getLanguage(code),
    ) ?? fallbackLanguage
  )
}

/**
 * The apparatus of the selected words: in `notes` every record that bears one of their names, sure
 * or not, since the reader asked;
 * in `related` the reports. `article`: where the words stand; `dependencies.matters`: on which that
 * article is.
 */
export function lookUp(words: string, article: Article, dependencies: Dependencies): Apparatus {
  const text = words.replace(/\s+/g, ' ').trim().slice(0, longest)
  const lang = languageOf(text, article)
  const document: TextDocument = {
    text,
    lang,
    date: article.published?.slice(0, 10) ?? null,
    title: null,
    url: article.url,
    publisher: article.publisher,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
  }
  const apparatus = analyse(article, document, dependencies)
  const borne = collectBorne(
    dependencies.knowledge.findNames(text),
    apparatus.matters ?? [],
    document.date,
    dependencies,
  )
  return { ...apparatus, notes: eachOnce({ ...apparatus.notes, ...borne }) }
}

/** The notes of the first records that bear the names found; a name may stand there many times. */
function collectBorne(
  hits: readonly NameHit[],
  matters: readonly string[],
  day: string | null,
  { knowledge }: Dependencies,
): Apparatus['notes'] {
  const keys = new Map(
    hits.flatMap(({ candidates }) => candidates.map((one) => [recordKey(one), one] as const)),
  )
  return Object.fromEntries(
    [...keys].slice(0, mostNotes).flatMap(([name, key]) => {
      const note = knowledge.getNote(key, day)
      return note ? [[name, keepToMatter(note, matters, day, knowledge)]] : []
    }),
  )
}

/** Drops records that add nothing to one of the same thing. */
function eachOnce(notes: Apparatus['notes']): Apparatus['notes'] {
  const kept: [string, Note][] = []
  for (const [key, note] of Object.entries(notes)) {
    const { facts, positions, remark } = note.record
    const saysMore = facts?.length || positions?.length || remark
    if (saysMore || !kept.some(([, { record }]) => isOneThing(record, note.record)))
      kept.push([key, note])
  }
  return Object.fromEntries(kept)
}
