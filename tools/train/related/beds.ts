/**
 * The labelled beds that "on the same matter" is learnt and measured on: articles, an index of
 * headlines, and grades of some of these. Texts are not part of the project: RELATED names their
 * folder, ../shared/related is looked for otherwise.
 */
import { existsSync } from 'node:fs'
import type { ReportRecord } from '../../../src/model/knowledge.ts'
import { formatDay, parseDay } from '../../../src/text/dates.ts'
import { fold } from '../../../src/text/fold.ts'
import { makeRandom } from '../random.ts'
import { readJsonLines } from '../../read-json-lines.ts'

/** 2: the same event or its direct follow-up; 1: the same matter; 0: another. */
export type Grade = 0 | 1 | 2

export interface BedArticle {
  id: string
  lang: string
  title: string
  text: string
  date: string | null
  url: string | null
  /** articles of one group are judged by weights that none of them was learnt from */
  group: string
  /** by id of a report */
  grades: Map<string, Grade>
  /** whether a report without a grade is known to be on another matter */
  isComplete: boolean
}

export interface Bed {
  name: string
  articles: BedArticle[]
  reports: ReportRecord[]
}

interface Line {
  id: string
  lang: string
  title?: string
  text?: string
  date?: string | null
  url?: string | null
  outlet?: string | null
  cluster?: string
  topic?: string
}

const folder = process.env.RELATED ?? '../shared/related'

/** Whether the labelled pairs are at hand. */
export const hasBeds = (): boolean => existsSync(`${folder}/ar-events.docs.jsonl`)

const load = <T = Line>(file: string): T[] => readJsonLines<T>(`${folder}/${file}`)

const toReport = ({ id, url, title, outlet, date, lang }: Line): ReportRecord => ({
  id,
  url: url ?? `https://unknown.example/${id}`,
  title: title!,
  outlet: outlet ?? 'unknown.example',
  lang,
  ...(date ? { date } : {}),
})

/** One report for each outlet's title: crawls store many twice. */
function withoutRepeats(lines: readonly Line[]): Line[] {
  const seen = new Set<string>()
  return lines.filter(({ title, outlet }) => {
    const key = `${outlet} ${fold(title ?? '')}`
    return !seen.has(key) && seen.add(key)
  })
}

const toArticle = (line: Line, rest: Pick<BedArticle, 'group' | 'grades' | 'isComplete'>) => ({
  id: line.id,
  lang: line.lang,
  title: line.title!,
  text: line.text!,
  date: line.date ?? null,
  url: line.url ?? null,
  ...rest,
})

/** 34 Arabic articles of three weeks of 2015. */
export function loadArabicEvents(): Bed {
  const grades = new Map(
    load<{ id: string; grades: Record<string, Grade> }>('ar-events.grades.jsonl').map((one) => [
      one.id,
      new Map(Object.entries(one.grades)),
    ]),
  )
  return {
    name: 'ar-events',
    articles: load('ar-events.docs.jsonl').map((line) =>
      toArticle(line, { group: line.id, grades: grades.get(line.id)!, isComplete: false }),
    ),
    reports: withoutRepeats(
      load('ar-events.index.jsonl.gz').sort(
        // a graded record stands for its repeats
        (a, b) => Number(isGraded(b.id)) - Number(isGraded(a.id)),
      ),
    ).map(toReport),
  }
  function isGraded(id: string): boolean {
    for (const one of grades.values()) if (one.has(id)) return true
    return false
  }
}

const stream = 9900
const ofCluster = 3

/**
 * The 86 events of ECB+ among real headlines of other years. Each event is moved to a day of these,
 * since days would tell them apart otherwise; reports without a day stay without.
 */
export function loadLookAlikes(): Bed {
  const random = makeRandom(86)
  const others = withoutRepeats(load('stream-en-gnews-2025-05_2026-08.jsonl.gz'))
  const chosen = others.filter(() => random() < stream / others.length)
  const days = chosen.flatMap(({ date }) => parseDay(date ?? '') ?? [])
  const first = Math.min(...days)
  const span = Math.max(...days) - first
  const lines = load('ecbplus-86-events.jsonl.gz')
  const clusters = new Map<string, Line[]>()
  for (const line of lines)
    clusters.set(line.cluster!, [...(clusters.get(line.cluster!) ?? []), line])
  const articles: BedArticle[] = []
  const reports: ReportRecord[] = chosen.map(toReport)
  for (const [, members] of clusters) {
    const known = members.flatMap(({ date }) => parseDay(date ?? '') ?? [])
    const shift = first + Math.floor(random() * span) - Math.min(...known)
    const moved = members.map((line): Line => {
      const day = parseDay(line.date ?? '')
      return { ...line, date: day === null ? null : formatDay(day + shift) }
    })
    reports.push(...moved.map(toReport))
    for (const line of moved.slice(0, ofCluster)) {
      const grades = new Map(
        moved.filter(({ id }) => id !== line.id).map(({ id }) => [id, 2 as Grade]),
      )
      articles.push(toArticle(line, { group: `t${line.topic}`, grades, isComplete: true }))
    }
  }
  return { name: 'ecb+', articles, reports }
}

interface Pair {
  a: string
  b: string
  overall: number
}

/** By SemEval's scale from 1, very similar, to 4, very dissimilar; null between matter and none. */
const gradeOf = (overall: number): Grade | null =>
  overall <= 1.67 ? 2 : overall <= 2.34 ? 1 : overall >= 2.75 ? 0 : null

/** Graded pairs of 2020 in one language, among the headlines of the same months. */
export function loadGradedPairs(lang: string, streamOf?: string): Bed {
  const lines = new Map(load('semeval22-articles.jsonl.gz').map((line) => [line.id, line]))
  const grades = new Map<string, Map<string, Grade>>()
  const groups = new Map<string, string>()
  const groupOf = (id: string): string => {
    const parent = groups.get(id)
    return parent === undefined || parent === id ? id : groupOf(parent)
  }
  for (const { a, b, overall } of load<Pair>('semeval22-pairs.jsonl.gz')) {
    const grade = gradeOf(overall)
    if (lines.get(a)?.lang !== lang || lines.get(b)?.lang !== lang) continue
    if (grade !== 0) groups.set(groupOf(a), groupOf(b))
    if (grade === null) continue
    for (const [one, other] of [
      [a, b],
      [b, a],
    ] as const) {
      if (!lines.get(one)?.text || !lines.get(other)?.title) continue
      const known = grades.get(one) ?? new Map<string, Grade>()
      grades.set(one, known.set(other, grade))
    }
  }
  const own = [...lines.values()].filter((line) => line.lang === lang && line.title)
  const rest = load('stream-ar-en-aljazeera-alarabiya-2020_2022.jsonl.gz').filter(
    (line) => line.lang === (streamOf ?? lang) && (line.date ?? '') < '2020-07',
  )
  return {
    name: `semeval-${lang}`,
    articles: [...grades].map(([id, known]) =>
      toArticle(lines.get(id)!, { group: groupOf(id), grades: known, isComplete: false }),
    ),
    reports: withoutRepeats([...own, ...rest]).map(toReport),
  }
}

/**
 * Articles of SemEval in one language among the headlines of the other in the same months; nobody
 * graded these pairs but by hand here (judged.json).
 */
export function loadAcross(lang: string, other: string): Bed {
  const lines = load('semeval22-articles.jsonl.gz')
  const articles = lines.filter((line) => line.lang === lang && line.text && line.title)
  const rest = load('stream-ar-en-aljazeera-alarabiya-2020_2022.jsonl.gz').filter(
    (line) => line.lang === other && (line.date ?? '') < '2020-07',
  )
  const own = lines.filter((line) => line.lang === other && line.title)
  return {
    name: `across-${lang}-${other}`,
    articles: articles.map((line) =>
      toArticle(line, { group: line.id, grades: new Map(), isComplete: false }),
    ),
    reports: withoutRepeats([...own, ...rest]).map(toReport),
  }
}
