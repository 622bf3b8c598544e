import type { Entity, NameHit } from '../../model/annotation.ts'
import type { TextDocument } from '../../model/text.ts'
import type { Language } from '../../languages/language.ts'

/**
 * The names of a text, each entity with all its mentions in order of the text.
 * `hits` are the packs' names found in it, sorted by start, not overlapping.
 */
export function findEntities(_document: TextDocument, _language: Language, hits: readonly NameHit[]): Entity[] {
  const entities = new Map<string, Entity>()
  for (const hit of hits) {
    const first = hit.candidates[0]
    if (hit.hint || !first) continue
    const key = `${first.pack}:${first.id}`
    const known = entities.get(key)
    if (known) known.mentions.push({ start: hit.start, end: hit.end })
    else entities.set(key, {
      id: `e${entities.size + 1}`, type: first.type, name: _document.text.slice(hit.start, hit.end),
      mentions: [{ start: hit.start, end: hit.end }], introduction: null, candidates: hit.candidates, link: null, qid: null,
    })
  }
  return [...entities.values()]
}
