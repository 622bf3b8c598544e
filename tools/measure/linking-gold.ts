import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import type { Entity } from '../../src/model/annotation.ts'
import type { Span } from '../../src/model/text.ts'
import { fromText } from '../annotate/from-text.ts'
import { readJsonLines } from '../read-json-lines.ts'

/**
 * A labelled mention: `qid` of the English corpus, `link` (an English Wikipedia title) of the
 * Arabic one.
 */
interface GoldMention extends Span {
  type: string
  qid?: string | string[] | null
  link?: string | null
}

interface GoldText {
  id: string
  lang: string
  date: string | null
  title: string | null
  text: string
  /** the labelled part */
  eval_span?: [number, number]
  entities: GoldMention[]
}

/** What a gold label asks for, and how a link is held against it. */
export interface Judge {
  /** the label's own name of the thing, null when it has none */
  wanted(mention: GoldMention): string[] | null
  isInPack(wanted: string): boolean
  /** what a linked entity answers, null when it cannot be held against the gold (no identifier) */
  answered(entity: Entity): string[] | null
}

export type Flag =
  | 'right'
  | 'not found'
  | 'no candidate'
  | 'abstained'
  | 'wrong record'
  | 'gold names none'
  | 'not in gold'

export interface Case {
  id: string
  flag: Flag
  name: string
  /** names with a capital letter, or of a script without them: not "politicians" */
  isName: boolean
  wanted: string
  answered: string
  inPack: boolean
}

const overlap = (a: Span, b: Span) =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  Math.max(a.end - a.start, b.end - b.start)
/** As the gold's own scorer pairs them. */
const leastOverlap = 0.5

/** Every labelled mention with a thing, and every link that answers none. */
export function judgeLinks(file: string, dependencies: Dependencies, judge: Judge): Case[] {
  return readJsonLines<GoldText>(file).flatMap((gold) => judgeText(gold, dependencies, judge))
}

function judgeText(gold: GoldText, dependencies: Dependencies, judge: Judge): Case[] {
  const { article, document } = fromText(gold.text, {
    lang: gold.lang,
    date: null,
    title: gold.title,
    url: null,
  })
  const [from, to] = gold.eval_span ?? [0, gold.text.length]
  const found = analyse(article, document, dependencies)
    .entities.flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .filter(({ start, end }) => start < to && end > from)
  const pairs = gold.entities
    .flatMap((mention) =>
      found.map((other) => ({ mention, other, share: overlap(mention, other) })),
    )
    .filter(({ share }) => share >= leastOverlap)
    .sort((a, b) => b.share - a.share)
  const byGold = new Map<GoldMention, (typeof found)[number]>()
  const taken = new Set<Span>()
  for (const { mention, other } of pairs) {
    if (byGold.has(mention) || taken.has(other)) continue
    byGold.set(mention, other)
    taken.add(other)
  }
  const toCase = (
    flag: Flag,
    span: Span,
    wanted: string[] | null,
    entity: Entity | undefined,
  ): Case => {
    const name = gold.text.slice(span.start, span.end)
    return {
      id: gold.id,
      flag,
      name,
      isName: name !== name.toLowerCase() || name === name.toUpperCase(),
      wanted: wanted?.join(' ') ?? '',
      answered: (entity && judge.answered(entity)?.join(' ')) ?? '',
      inPack: wanted?.some((one) => judge.isInPack(one)) ?? false,
    }
  }
  const labelled = gold.entities.flatMap((mention): Case[] => {
    const other = byGold.get(mention)
    const wanted = judge.wanted(mention)
    const answered = other && judge.answered(other.entity)
    if (!wanted) return answered ? [toCase('gold names none', mention, null, other.entity)] : []
    return [toCase(flagOf(wanted, other?.entity, judge), mention, wanted, other?.entity)]
  })
  const strangers = found
    .filter((other) => !taken.has(other) && judge.answered(other.entity))
    .map((other) => toCase('not in gold', other, null, other.entity))
  return [...labelled, ...strangers]
}

function flagOf(wanted: string[], entity: Entity | undefined, judge: Judge): Flag {
  if (!entity) return 'not found'
  const answered = judge.answered(entity)
  if (answered) return answered.some((one) => wanted.includes(one)) ? 'right' : 'wrong record'
  const held = entity.candidates.some((candidate) =>
    judge.answered({ ...entity, link: candidate, qid: null })?.some((one) => wanted.includes(one)),
  )
  return held ? 'abstained' : 'no candidate'
}
