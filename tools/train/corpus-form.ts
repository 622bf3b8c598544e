/** The form of the corpus: what an article file may say, and what it becomes when read. */
import type { Basis } from '../../src/model/annotation.ts'
import type { CitationKind, EntityType } from '../../src/model/kinds.ts'
import type { Span } from '../../src/model/text.ts'

/** What a newspaper would call the piece. */
export const articleKinds = [
  'agency',
  'analysis',
  'business',
  'court',
  'crime',
  'culture',
  'economy',
  'education',
  'environment',
  'explainer',
  'feature',
  'food',
  'health',
  'interview',
  'investigation',
  'letters',
  'liveblog',
  'local council',
  'local news',
  'market report',
  'media',
  'news in brief',
  'obituary',
  'opinion',
  'parliament',
  'politics',
  'press release',
  'religion',
  'science',
  'society',
  'sport',
  'tabloid',
  'tech',
  'transport',
  'travel',
  'weather',
  'world',
] as const

/** A name of the text. */
export interface CorpusEntity extends Span {
  type: EntityType
}

type Pair = [start: number, end: number]

/** A claim of the text; each part may be discontinuous, and all but the content may be missing. */
export interface CorpusAttribution {
  source: Pair[]
  cue: Pair[]
  content: Pair[]
  basis: Basis
  /** whose words they are, as the name stands somewhere in the text */
  speaker?: string
}

/** A cited piece, with the days that the text's own date phrase allows. */
export interface CorpusCitation extends Span {
  kind: CitationKind
  outlets: string[]
  from: string | null
  to: string | null
}

/** An article with its labels; offsets are UTF-16 code units of `text`, headline first. */
export interface CorpusArticle {
  /** its path below the corpus without the ending */
  id: string
  lang: string
  kind: string
  region: string
  date: string
  source: string | null
  title: string
  text: string
  entities: CorpusEntity[]
  attributions: CorpusAttribution[]
  citations: CorpusCitation[]
  /** names that stand in the text as ordinary words too */
  words: string[]
}

/** What is wrong in a file, and in which line of it. */
export interface Fault {
  line: number
  message: string
}

/** A file that is no article in the corpus's form. */
export class CorpusError extends Error {
  override name = 'CorpusError'
  constructor(path: string, faults: readonly Fault[]) {
    super(faults.map(({ line, message }) => `${path}:${line}: ${message}`).join('\n'))
  }
}
