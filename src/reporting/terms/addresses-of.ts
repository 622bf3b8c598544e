import type { ReportRef } from '../../model/annotation.ts'
import { normaliseAddress } from '../../model/normalise-address.ts'

/** Normalised addresses of reports and of their copies. */
export const addressesOf = (
  reports: readonly (ReportRef & { copies?: ReportRef[] })[],
): Set<string> =>
  new Set(
    reports
      .flatMap(({ url, copies = [] }) => [url, ...copies.map((copy) => copy.url)])
      .map(normaliseAddress),
  )
