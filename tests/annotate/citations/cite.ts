import type { Citation, Entity } from '../../../src/model/annotation.ts'
import type { EntityType } from '../../../src/model/kinds.ts'
import type { TextDocument } from '../../../src/model/text.ts'
import { findCitations } from '../../../src/annotate/citations/find-citations.ts'
import { createSurroundings, findPieceDrafts } from '../../../src/annotate/citations/find-drafts.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import { findClaims } from '../../find-claims.ts'

/** A document of plain text, one block a line. */
export function documentOf(
  text: string,
  lang: string,
  date: string | null = '2025-10-20',
): TextDocument {
  const blocks: TextDocument['blocks'] = []
  let start = 0
  for (const line of text.split('\n')) {
    if (line !== '') blocks.push({ start, end: start + line.length, kind: 'paragraph' })
    start += line.length + 1
  }
  return { text, lang, date, title: null, url: null, publisher: null, blocks, links: [] }
}

/** Entities named in a text, without knowledge packs. */
export function entitiesIn(text: string, names: Record<string, EntityType>): Entity[] {
  return Object.entries(names).map(([name, type], i) => {
    const mentions = []
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length })
    return {
      id: `e${i + 1}`,
      type,
      name,
      mentions,
      introduction: null,
      candidates: [],
      link: null,
      qid: null,
    }
  })
}

export function cite(
  text: string,
  lang: string,
  names: Record<string, EntityType> = {},
): Citation[] {
  const document = documentOf(text, lang)
  const language = lang === 'ar' ? arabic : english
  const entities = entitiesIn(text, names)
  return findCitations(document, language, {
    entities,
    claims: findClaims(document, language, entities),
  })
}

/** «kind: outlets [days]» of each piece. */
export function told(text: string, lang: string, names?: Record<string, EntityType>): string[] {
  return cite(text, lang, names).map(
    ({ kind, outlets, from, to }) =>
      `${kind}: ${outlets.join(', ')}${from ? ` [${from}${to === from ? '' : `..${to}`}]` : ''}`,
  )
}

/** The same of what the rules propose that one of these names, kept or not. */
export function proposed(
  text: string,
  lang: string,
  names: Record<string, EntityType> = {},
): string[] {
  const entities = entitiesIn(text, names)
  const language = lang === 'ar' ? arabic : english
  return findPieceDrafts(
    createSurroundings(documentOf(text, lang), language, { entities, claims: [] }),
  ).map(({ draft: { kind, outlets } }) => `${kind}: ${outlets.map(({ name }) => name).join(', ')}`)
}
