import type { Dependencies } from '../../../src/analysis/analyse.ts'
import { createReportIndex } from '../../../src/reporting/index/report-index.ts'
import {
  conditions,
  hasSamples,
  loadNearMisses,
  loadPassages,
  loadSampleReports,
  type Passage,
} from '../../measure/resolving-bed.ts'
import { readText, type ReadArticle } from './read-cases.ts'

/** The passages of our own that are for developing, over each form of the index. */
export function readBed({ knowledge, clock }: Omit<Dependencies, 'index'>): ReadArticle[] {
  const reports = [
    ...knowledge.reports(),
    ...loadNearMisses(),
    ...(hasSamples() ? loadSampleReports() : []),
  ]
  const passages = [...loadPassages('dev'), ...loadPassages('cross-dev')]
  return Object.values(conditions).flatMap((change) => {
    const changed = change(reports)
    const index = createReportIndex(changed, knowledge)
    const addresses = new Map(changed.map(({ id, url }) => [id, url]))
    return passages.map((passage): ReadArticle => {
      const read = readText({ ...passage, title: null, url: null }, { knowledge, clock, index })
      const right = meantBy(passage).flatMap((id) => addresses.get(id) ?? [])
      return {
        ...read,
        source: 'bed',
        right: read.citations.map(() => right),
        references: [],
        index,
      }
    })
  })
}

const meantBy = ({ expect, also = [] }: Passage): string[] =>
  expect === null ? [] : [expect, ...also]
