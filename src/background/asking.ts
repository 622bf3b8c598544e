/** What questions to online sources need: the door, the kept answers, and who may be asked. */
import type { ReportRecord } from '../model/knowledge.ts'
import type { SourceId } from '../model/outward.ts'
import type { Settings } from '../model/settings.ts'
import { createAnswerStore } from '../platform/answer-store.ts'
import { hasOrigins, originsOf } from '../platform/host-permissions.ts'
import type { PopupPage } from '../platform/messages.ts'
import { createSentCounts } from '../platform/sent-counts.ts'
import type { AnswerStore, Asking } from '../reporting/providers/ask-provider.ts'
import { gdelt, gdeltHost } from '../reporting/providers/gdelt.ts'
import { createGuardian, guardianHost } from '../reporting/providers/guardian.ts'
import type { Provider } from '../reporting/providers/provider.ts'
import type { ReportQuery } from '../reporting/providers/report-query.ts'
import { getDatabase } from './open-database.ts'
import { outward } from './outward.ts'

const answers = createAnswerStore(getDatabase)
const sentCounts = createSentCounts()

/** Nothing of a private window is kept for later. */
const forgetful: AnswerStore = { load: async () => null, save: async () => {} }

/**
 * The door, the kept answers, and a count of what leaves. `page`: under which it is counted for a
 * popup too.
 */
export function createAsking(
  inPrivate: boolean,
  page?: PopupPage,
): { asking: Asking; getSent: () => number } {
  let sent = 0
  const onSent = () => {
    sent += 1
    if (page !== undefined) void sentCounts.add(page.key)
  }
  return {
    asking: { outward, answers: inPrivate ? forgetful : answers, now: () => Date.now(), onSent },
    getSent: () => sent,
  }
}

export async function isAllowed(
  { online, sources }: Settings,
  source: SourceId,
  hosts: string[],
): Promise<boolean> {
  return online && sources[source] && (await hasOrigins(originsOf(hosts), source))
}

/** The sources of reports that may be asked now. */
export async function getReportProviders(
  settings: Settings,
): Promise<Provider<ReportQuery, ReportRecord[]>[]> {
  const key = settings.sourceKeys.guardian
  return [
    ...(key !== '' && (await isAllowed(settings, 'guardian', [guardianHost]))
      ? [createGuardian(key)]
      : []),
    ...((await isAllowed(settings, 'gdelt', [gdeltHost])) ? [gdelt] : []),
  ]
}
