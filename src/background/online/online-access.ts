/**
 * Which online sources may be asked, and what a request needs: network access, cached answers and a
 * request limit.
 */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { PopupPage } from '../../model/online.ts'
import type { Outward, SourceId } from '../../model/outward.ts'
import type { Settings } from '../../model/settings.ts'
import type { Runtime } from '../../platform/browser.ts'
import type { AnswerStore, Asking } from '../../reporting/online/providers/ask-provider.ts'
import { gdelt, gdeltHost } from '../../reporting/online/providers/gdelt.ts'
import { createGuardian, guardianHost } from '../../reporting/online/providers/guardian.ts'
import type { Provider } from '../../reporting/online/providers/provider.ts'
import type { ReportQuery } from '../../reporting/online/providers/report-query.ts'

export interface OnlineAccessDependencies {
  loadSettings(): Promise<Pick<Settings, 'online' | 'sources' | 'sourceKeys'>>
  /** whether the browser lets these hosts be asked for that source */
  hasHosts(hosts: string[], source: SourceId): Promise<boolean>
  /** whether the page that is asked for is of a private window */
  isPrivate(sender: Runtime.MessageSender, page?: PopupPage): Promise<boolean>
  isPrivateTab(tabId: number): Promise<boolean>
  outward: Outward
  answers: AnswerStore
  /** counts one request under the key of a popup's page */
  countSent(page: string): unknown
  /** milliseconds since 1970 */
  now(): number
}

/** What one question is asked with. */
export interface Question {
  asking: Asking
  /** requests that left for it until now */
  getSent(): number
}

export interface OnlineAccess extends Pick<OnlineAccessDependencies, 'isPrivate' | 'isPrivateTab'> {
  /** The reader switched it on and the browser lets all these hosts be asked. */
  isAllowed(source: SourceId, hosts: string[]): Promise<boolean>
  /** The reader's own key of a source; '' when there is none. */
  getKey(source: keyof Settings['sourceKeys']): Promise<string>
  /** The sources of reports that may be asked now. */
  getReportProviders(): Promise<Provider<ReportQuery, ReportRecord[]>[]>
  /**
   * `isPrivate`: its answers are not kept. `page`: of the popup that asks, under which requests are
   * counted too.
   */
  begin(isPrivate: boolean, page?: PopupPage): Question
  /** ISO date and time */
  now(): string
}

/** Nothing of a private window is kept for later. */
const forgetful: AnswerStore = { load: async () => null, save: async () => {} }

export function createOnlineAccess(dependencies: OnlineAccessDependencies): OnlineAccess {
  const { loadSettings, hasHosts, outward, answers, countSent, now } = dependencies
  const isAllowed = async (source: SourceId, hosts: string[]): Promise<boolean> => {
    const { online, sources } = await loadSettings()
    return online && sources[source] && (await hasHosts(hosts, source))
  }
  const getKey = async (source: keyof Settings['sourceKeys']): Promise<string> =>
    (await loadSettings()).sourceKeys[source]
  return {
    isAllowed,
    getKey,
    async getReportProviders() {
      const key = await getKey('guardian')
      return [
        ...(key !== '' && (await isAllowed('guardian', [guardianHost]))
          ? [createGuardian(key)]
          : []),
        ...((await isAllowed('gdelt', [gdeltHost])) ? [gdelt] : []),
      ]
    },
    isPrivate: dependencies.isPrivate,
    isPrivateTab: dependencies.isPrivateTab,
    begin(isPrivate, page) {
      let sent = 0
      const onSent = () => {
        sent += 1
        if (page !== undefined) void countSent(page.key)
      }
      return {
        asking: { outward, answers: isPrivate ? forgetful : answers, now, onSent },
        getSent: () => sent,
      }
    },
    now: () => new Date(now()).toISOString(),
  }
}
