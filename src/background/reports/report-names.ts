/** What packs know of a report: who published it, and whom its headline names. */
import { commonLanguage } from '../../model/common-language.ts'
import { findNamesInTitle } from '../../analysis/find-names-in-title.ts'
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts'
import { detectLanguage } from '../../languages/detect.ts'

export interface ReportNames {
  /** The outlet that owns a host, as commonly written in English; null when no pack knows it. */
  getOutlet(host: string): Promise<string | null>
  /** `lang`: of the headline; null when it is not known. */
  findNames(title: string, lang: string | null): Promise<string[]>
}

/** `askKnowledge`: runs a task over the packs in use. */
export function createReportNames(
  askKnowledge: <T>(task: (knowledge: KnowledgeBase) => T) => Promise<T>,
  loadLanguage: (tag: string) => Promise<void>,
): ReportNames {
  return {
    getOutlet: (host) =>
      askKnowledge((knowledge) => {
        const owner = knowledge.getOwnerOfHost(host)
        return owner ? (knowledge.getRecord(owner)?.labels[commonLanguage] ?? null) : null
      }),
    async findNames(title, lang) {
      await loadLanguage(lang ?? detectLanguage(title))
      return askKnowledge((knowledge) => findNamesInTitle(title, lang, knowledge))
    },
  }
}
