/**
 * Whether the words between a piece and a date behind it say that it came out then: "a memo, [dated]
 * May 2", "a report by the Selwyn Trust [(ST)] last month", "its final report[, in] October, ".
 */
const behindVerb =
  /^[^.;:!?“”"\n]*?[\s,](?:dated|published|released|issued|out|tabled|filed|posted|aired|broadcast|launched|printed)(?:\s(?!that\b)[\w’'&-]+){0,6}\s*$/
const behindAcronym = /^\s\([^()]{2,30}\)\s(?:(?:on|in|at|earlier|late|early)\s)?$/
const comma = /^,\s(?:(?:on|in)\s)?$/
/** "a report due to be published this month" did not come out yet. */
const tells = /\s(?:that|said|says|to be)\s/

/** `behind`: the text behind the date. */
export function datesPiece(between: string, behind: string): boolean {
  if (tells.test(between)) return false
  return (
    behindVerb.test(between) ||
    behindAcronym.test(between) ||
    (comma.test(between) && behind.startsWith(','))
  )
}
