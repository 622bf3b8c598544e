import { expect, it } from 'vitest'
import type { NameHit } from '../../../../src/model/annotation.ts'
import { emptyKnowledge, type KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts'
import { checksum } from '../../../../src/knowledge/pack-file/pack-format.ts'
import {
  segmentVersion,
  writeSegment,
} from '../../../../src/reporting/index/segments/segment-file.ts'
import { createSegment } from '../../../../src/reporting/index/segments/segment.ts'

const hit: NameHit = {
  start: 0,
  end: 8,
  hint: false,
  candidates: [{ pack: 'p', id: 'b', type: 'ORG', kind: 'company', score: 1 }],
}
const knowledge: KnowledgeBase = {
  ...emptyKnowledge,
  findNames: (text) => (text.startsWith('Borealis') ? [hit] : []),
}

/** A little of all that a report can be filed under. */
const reports = [
  {
    id: '1',
    url: 'https://www.example.org/2025/08/story-1?utm_source=x',
    title: 'Borealis stored 2,500 calls of harbour workers, the Guardians say',
    outlet: 'The Guardian',
    date: '2025-08-06',
    lang: 'en',
    entities: ['Borealis', 'Dana Farsi'],
  },
  {
    id: '2',
    url: 'https://m.example.com/a',
    title: 'بورياليس تحفظ ٢٥٠٠ مكالمة لعمال الميناء وللشركة',
    outlet: 'الجزيرة (رويترز)',
    date: '2025-08',
    lang: 'ar',
    entities: ['دانة فارسي'],
    figures: ['12,000 workers'],
  },
]

it('must be raised when index terms change, so that older segments are rebuilt', () => {
  const bytes = writeSegment(createSegment(reports, knowledge))
  // another sum: another version
  expect([segmentVersion, checksum(bytes, 0, bytes.byteLength)]).toEqual([2, 401355369])
})
