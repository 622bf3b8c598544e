/** Who leads a body, told as a dated fact: read from packs/people while a pack is compiled. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Fact } from '../../src/model/knowledge.ts'
import { loadLines } from './load-lines.ts'
import { addFacts } from './add-facts.ts'
import { createHeadFinder } from './people/find-holders.ts'
import type { PackSource } from './source.ts'

const headsFile = 'heads.tsv'

/**
 * Adds to bodies who leads them, where the folder's heads.tsv names the office: a line has the
 * record's id, the office's title as packs/people/titles.tsv has it, its country, and where they
 * are not written out there its words in Arabic, English and French, of a man and behind a bar of a
 * woman. Nothing is added where nobody is known to hold the office. Throws UnreadableSource for a
 * line without a record.
 */
export function withHeads(source: PackSource): PackSource {
  const file = join(source.folder, headsFile)
  if (!existsSync(file)) return source
  const find = createHeadFinder(join(source.folder, '../people'))
  const heads = new Map<string, Fact[]>()
  for (const line of loadLines(file)) {
    const [id = '', title = '', country = '', ar = '', en = '', fr = ''] = line.split('\t')
    const own = Object.fromEntries(
      Object.entries({ ar, en, fr }).flatMap(([lang, words]) =>
        words === '' ? [] : [[lang, both(words)]],
      ),
    )
    const fact = find(title, country, own)
    const known = heads.get(id) ?? []
    heads.set(id, fact ? [...known, fact] : known)
  }
  return addFacts(source, headsFile, heads)
}

/** «رئيس|رئيسة»: one form for both where there is no bar. */
function both(words: string): [masculine: string, feminine: string] {
  const [masculine = '', feminine = masculine] = words.split('|')
  return [masculine, feminine]
}
