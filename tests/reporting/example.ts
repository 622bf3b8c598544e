import type { Citation, Entity } from '../../src/model/annotation.ts'
import type { CitationKind, EntityType } from '../../src/model/kinds.ts'
import type { ReportRecord } from '../../src/model/knowledge.ts'
import type { TextDocument } from '../../src/model/text.ts'

/**
 * Invented reports on an invented matter: Borealis, a cloud company, and the harbour of Norrvik.
 */
export const reports: ReportRecord[] = [
  {
    id: 'g1',
    url: 'https://www.theguardian.com/world/2025/aug/06/borealis-harbour',
    title: 'Borealis cloud held harbour workers’ calls',
    outlet: 'The Guardian',
    date: '2025-08-06',
    lang: 'en',
    kind: 'investigation',
    authors: ['Ada Holm'],
    entities: ['Borealis', 'Norrvik', 'Unit 9', 'بورياليس', 'نورفيك'],
  },
  {
    id: 'l1',
    url: 'https://lokal.example/calls',
    title: 'The calls in the cloud',
    outlet: 'Lokal',
    date: '2025-08-06',
    lang: 'en',
    kind: 'investigation',
    authors: ['Ada Holm'],
    entities: ['Borealis', 'Norrvik', 'Unit 9', 'بورياليس', 'نورفيك'],
  },
  {
    id: 'n1',
    url: 'https://herald.example/calls',
    title: 'Calls kept in cloud, Guardian says',
    outlet: 'The Herald',
    date: '2025-08-06',
    lang: 'en',
    kind: 'news',
    entities: ['Borealis', 'Norrvik', 'The Guardian'],
  },
  {
    id: 'g2',
    url: 'https://www.theguardian.com/sport/2025/aug/09/sailing',
    title: 'Sailing season opens',
    outlet: 'The Guardian',
    date: '2025-08-09',
    lang: 'en',
    kind: 'news',
    entities: ['Westhaven'],
  },
  {
    id: 'g3',
    url: 'https://www.theguardian.com/world/2025/sep/25/borealis-stops',
    title: 'Borealis stops service to Unit 9',
    outlet: 'The Guardian',
    date: '2025-09-25',
    lang: 'en',
    kind: 'news',
    entities: ['Borealis', 'Unit 9'],
  },
  {
    id: 'b1',
    url: 'https://blog.borealis.example/review',
    title: 'An update on our review',
    outlet: 'Borealis Newsroom',
    date: '2025-09-25',
    lang: 'en',
    kind: 'statement',
    entities: ['Borealis', 'Unit 9', 'بورياليس'],
  },
  {
    id: 'b2',
    url: 'https://blog.borealis.example/may',
    title: 'Our services in Norrvik',
    outlet: 'Borealis Newsroom',
    date: '2025-05-15',
    lang: 'en',
    kind: 'statement',
    entities: ['Borealis', 'بورياليس'],
  },
  {
    id: 'x1',
    url: 'https://times.example/tea',
    title: 'The price of tea',
    outlet: 'The Times',
    date: '2025-08-07',
    lang: 'en',
    entities: ['Tea Board'],
  },
  {
    id: 'x2',
    url: 'https://times.example/late',
    title: 'Borealis and Norrvik, a year on',
    outlet: 'The Times',
    date: '2026-08-07',
    lang: 'en',
    entities: ['Borealis', 'Norrvik'],
  },
]

export function entity(id: string, name: string, type: EntityType = 'ORG'): Entity {
  return {
    id,
    type,
    name,
    mentions: [{ start: 0, end: name.length }],
    introduction: null,
    candidates: [],
    link: null,
    qid: null,
  }
}

export const entities = [
  entity('e1', 'Borealis'),
  entity('e2', 'Norrvik', 'LOC'),
  entity('e3', 'Unit 9'),
]

export function document(
  text = 'Borealis and Unit 9 in Norrvik.',
  rest: Partial<TextDocument> = {},
): TextDocument {
  return {
    text,
    lang: 'en',
    date: '2025-10-20',
    title: null,
    url: null,
    publisher: null,
    blocks: [{ start: 0, end: text.length, kind: 'paragraph' }],
    links: [],
    ...rest,
  }
}

export function citation(
  kind: CitationKind,
  outlets: string[],
  rest: Partial<Citation> = {},
): Citation {
  return {
    id: 'r1',
    start: 0,
    end: 8,
    outlets,
    outletKeys: [],
    kind,
    from: null,
    to: null,
    entities: ['e1', 'e2', 'e3'],
    joint: false,
    resolved: [],
    ...rest,
  }
}
