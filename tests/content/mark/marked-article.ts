/** Articles of invented annotations, for tests of the marks that a page gets. */
import { defaultSettings } from '../../../src/model/settings.ts'
import type { Citation, Claim, Entity } from '../../../src/model/annotation.ts'

export const entity = (id: string, type: Entity['type'], ...starts: number[]): Entity => ({
  id,
  type,
  name: id,
  mentions: starts.map((start) => ({ start, end: start + 4 })),
  introduction: null,
  candidates: [],
  link: null,
  qid: null,
})
export const claim = (id: string, start: number, end: number): Claim => ({
  id,
  source: [],
  entity: null,
  cue: [{ start, end }],
  content: [],
  kind: 'indirect',
  basis: 'none',
  stance: 'neutral',
  quantities: [],
  dates: [],
})
export const citation = (start: number, end: number): Citation => ({
  id: 'q1',
  start,
  end,
  outlets: ['The Selwyn Press'],
  outletKeys: [],
  kind: 'report',
  from: null,
  to: null,
  entities: [],
  joint: false,
  resolved: [],
})
export const { marks: kinds } = defaultSettings
export const all = { marks: kinds, quiet: false }
/** An article of that many words. */
export const article = (
  words: number,
  entities: Entity[],
  rest: { claims?: Claim[]; citations?: Citation[] } = {},
) => ({
  document: { text: 'word '.repeat(words), links: [] },
  entities,
  claims: [],
  citations: [],
  ...rest,
})
