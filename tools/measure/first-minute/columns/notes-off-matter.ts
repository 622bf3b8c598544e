import { createKnowledge } from '../../../../src/knowledge/create-knowledge.ts'
import type { KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts'
import { loadPacks } from '../../../annotate/dependencies.ts'
import { countOffMatter } from '../../off-matter.ts'
import { share, type Column } from '../column.ts'

/** The bundled packs: opened for the first page that has notes, and kept. */
let opened: Promise<KnowledgeBase> | null = null
const getKnowledge = (): Promise<KnowledgeBase> =>
  (opened ??= loadPacks({ packs: [], bundled: true }).then(createKnowledge))

/** Facts among a page's notes that belong to a matter which its text is not on. */
export const notesOffMatter: Column = {
  name: 'pages told a note off their matter',
  async take({ state, url }) {
    if (state?.state !== 'ready') return null
    const { document, notes } = state.apparatus
    const off = countOffMatter(document.text, notes, await getKnowledge())
    for (const fact of off) console.error(`${url}: off the matter: ${fact}`)
    return off.length
  },
  sum: share,
}
