/**
 * Runs the pipeline over passages and counts: how many shown pieces are the right one, how many
 * pieces of the index are found.
 */
import { analyse, type Dependencies } from '../../src/analysis/analyse.ts'
import type { ResolvedReport } from '../../src/model/annotation.ts'
import { fromText } from '../annotate/from-text.ts'
import type { Passage } from './resolving-bed.ts'

export interface Answer {
  passage: Passage
  /**
   * the best piece of each citation that was resolved, and the piece that it retells: reports are
   * named by id
   */
  shown: { id: string; origin: string | null; report: ResolvedReport }[]
  /** how many citations were read at all */
  citations: number
}

export interface Figures {
  passages: number
  /** those whose piece is in the index */
  present: number
  found: number
  shown: number
  right: number
  precision: number
  recall: number
}

/** `idOf` gives the id of a report by its address. */
export function answerPassages(
  passages: readonly Passage[],
  dependencies: Dependencies,
  idOf: (url: string) => string,
): Answer[] {
  return passages.map((passage) => {
    const { article, document } = fromText(passage.text, {
      lang: passage.lang,
      date: passage.date,
      title: null,
      url: null,
    })
    const { citations } = analyse(article, document, dependencies)
    const shown = citations.flatMap(({ resolved }) =>
      resolved[0]
        ? {
            id: idOf(resolved[0].url),
            origin: resolved[0].origin?.report ? idOf(resolved[0].origin.report.url) : null,
            report: resolved[0],
          }
        : [],
    )
    return { passage, shown, citations: citations.length }
  })
}

export function count(answers: readonly Answer[]): Figures {
  const present = answers.filter(({ passage }) => passage.expect !== null)
  const found = present.filter(({ passage, shown }) =>
    shown.some(({ id, origin }) => id === passage.expect || origin === passage.expect),
  ).length
  const all = answers.flatMap(({ passage, shown }) => shown.map(({ id }) => isRight(passage, id)))
  const right = all.filter(Boolean).length
  return {
    passages: answers.length,
    present: present.length,
    found,
    shown: all.length,
    right,
    precision: all.length === 0 ? 1 : right / all.length,
    recall: found / (present.length || 1),
  }
}

export const isRight = ({ expect, also = [] }: Passage, id: string): boolean =>
  id === expect || also.includes(id)

/** Of the shown pieces, by tenths of their score: how many, and how many were right. */
export function countByScore(
  answers: readonly Answer[],
): { from: number; shown: number; right: number }[] {
  const rows = Array.from({ length: 10 }, (_, i) => ({ from: i / 10, shown: 0, right: 0 }))
  for (const { passage, shown } of answers) {
    for (const { id, report } of shown) {
      const row = rows[Math.min(9, Math.floor(report.score * 10))]!
      row.shown++
      if (isRight(passage, id)) row.right++
    }
  }
  return rows.filter(({ shown }) => shown > 0)
}
