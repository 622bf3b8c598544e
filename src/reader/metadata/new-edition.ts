/** Days after which a text that was changed is another one, and no longer the first one corrected. */
const leastBetween = 180

const millisecondsOfDay = 86_400_000

/**
 * Whether a page that was first published long ago is read in a later edition: it was changed
 * `leastBetween` days later, and `shown`, the moment that it tells its readers, is of that day.
 * "Yesterday", and who is in office, are then of that day. Moments are ISO 8601.
 */
export function isNewEdition(
  published: string | null,
  modified: string | null,
  shown: () => string | null,
): boolean {
  if (!published || !modified) return false
  const between = Date.parse(modified) - Date.parse(published)
  return (
    between >= leastBetween * millisecondsOfDay && shown()?.slice(0, 10) === modified.slice(0, 10)
  )
}
