import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import type { ReportFiles } from '../../platform/database/report-files.ts'
import { tidyFiled } from './filed-reports.ts'

/** Milliseconds: until then the answer has left that the worker was started for. */
const afterAnswer = 2000

/**
 * What files new reports a little later, once for all that come meanwhile; gives the promise of the
 * end. It never rejects: what is not filed now is filed at the next start. `pause`: milliseconds.
 */
export function createTidying(
  files: ReportFiles,
  pause: (time: number) => Promise<void>,
): (knowledge: KnowledgeBase, packs: string) => Promise<void> {
  let waiting: Promise<void> | null = null
  const tidy = async (knowledge: KnowledgeBase, packs: string): Promise<void> => {
    await pause(afterAnswer)
    waiting = null
    await tidyFiled(files, knowledge, packs, () => pause(0)).catch(() => {})
  }
  return (knowledge, packs) => (waiting ??= tidy(knowledge, packs))
}
