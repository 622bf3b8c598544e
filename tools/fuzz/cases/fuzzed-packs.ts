/** Small packs of each form, from which damaged ones are made. */
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import { writeNotesPack } from '../../../src/knowledge/own-notes/notes-pack.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { writeReportSection } from '../../../src/reporting/index/report-section.ts'
import { manifestOf, recordOf } from '../../../tests/knowledge/pack-of.ts'
import { makeNote } from '../../../tests/knowledge/own-notes/made-note.ts'

const fact = (url: string) => ({
  text: { en: 'It exists.', ar: 'يوجد' },
  date: '2025-01-02',
  status: 'record' as const,
  source: { url, name: { en: 'News' } },
})
const entities = [
  recordOf('a', ['Alpha Works', 'Alpha'], {
    facts: [fact('https://a.example/')],
    domains: ['a.example', 'news.example'],
    related: ['b'],
  }),
  recordOf('b', ['Alpha Works', 'Beta Board', 'Selwyn']),
  recordOf('c', ['Port Selwyn', 'the Selwyn Gazette'], { type: 'LOC', kind: 'city' }),
  ...Array.from({ length: 60 }, (_, i) =>
    recordOf(`r${i}`, [`Name${i} Board`], { descriptions: { en: 'x'.repeat(100) } }),
  ),
]
const reports = Array.from({ length: 12 }, (_, i) => ({
  id: `n${i}`,
  url: `https://news.example/2025/10/${10 + i}/port-selwyn-${i}`,
  title: `Port Selwyn breakwater report ${i}`,
  outlet: 'Selwyn Gazette',
  date: `2025-10-${10 + i}`,
  lang: 'en',
  entities: ['Port Selwyn'],
}))
export const plain = writePack({ manifest: manifestOf('test'), entities, reports })
/** with its reports filed for searching */
export const filed = writePack({
  manifest: manifestOf('test'),
  entities,
  reports,
  extra: writeReportSection(reports, createKnowledge([openPack(plain)])),
})
export const tiny = writePack({
  manifest: manifestOf('test'),
  entities: entities.slice(0, 3),
  reports: reports.slice(0, 2),
})
/** the reader's own notes */
export const notes = writeNotesPack([
  makeNote({ sources: [{ url: 'https://x.example/', title: 't', date: null }], tags: ['q'] }),
  makeNote({ id: 'n2', name: 'جسر' }),
])
