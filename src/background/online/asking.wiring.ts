/** What questions to online sources need: the door, the kept answers, and who may be asked. */
import type { ReportRecord } from '../../model/knowledge.ts'
import type { SourceId } from '../../model/outward.ts'
import type { Settings } from '../../model/settings.ts'
import { createAnswerStore } from '../../platform/database/answer-store.ts'
import { hasOrigins, originsOf } from '../../platform/permissions/host-permissions.ts'
import type { PopupPage } from '../../model/online.ts'
import { createSentCounts } from '../../platform/storage/sent-counts.ts'
import type { AnswerStore, Asking } from '../../reporting/online/providers/ask-provider.ts'
import { gdelt, gdeltHost } from '../../reporting/online/providers/gdelt.ts'
import { createGuardian, guardianHost } from '../../reporting/online/providers/guardian.ts'
import type { Provider } from '../../reporting/online/providers/provider.ts'
import type { ReportQuery } from '../../reporting/online/providers/report-query.ts'
import { getDatabase } from '../state/database.wiring.ts'
import { outward } from '../state/outward.wiring.ts'

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
