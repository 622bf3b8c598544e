import type { Apparatus } from './apparatus.ts'

/**
 * What reports say of an article whose names, claims and references are read: the pieces that its
 * references lead to, related reporting, figures that differ. It comes behind the answer that the
 * marks wait for.
 */
export type FoundReports = Pick<
  Apparatus,
  'citations' | 'searched' | 'related' | 'figures' | 'diagnostics' | 'took'
>

/** The apparatus as it was read first, with its reports. */
export function withReports(
  read: Apparatus,
  { citations, searched, related, figures, diagnostics = [], took }: FoundReports,
): Apparatus {
  const told = [...(read.diagnostics ?? []), ...diagnostics]
  return {
    ...read,
    citations,
    ...(searched ? { searched } : {}),
    related,
    ...(figures ? { figures } : {}),
    ...(told.length > 0 ? { diagnostics: told } : {}),
    took: read.took + took,
  }
}
