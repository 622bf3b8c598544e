/** Days after which a text that was changed is another one, and no longer the first one corrected. */
const leastBetween = 180

const millisecondsOfDay = 86_400_000

/**
 * Whether a page that was first published long ago is read in a later edition: it was changed
 * `leastBetween` days later, and one of the moments that it tells its readers is of that day (a
 * content system may mark all its old pages as changed on one day, and show nothing of it).
 * "Yesterday", and who is in office, are then of that day. Moments are ISO 8601.
 */
export function isNewEdition(
  published: string | null,
  modified: string | null,
  findShown: () => readonly (string | null)[],
): boolean {
  if (!published || !modified) return false
  const between = Date.parse(modified) - Date.parse(published)
  if (!(between >= leastBetween * millisecondsOfDay)) return false
  const day = modified.slice(0, 10)
  return findShown().some((moment) => moment?.slice(0, 10) === day)
}
