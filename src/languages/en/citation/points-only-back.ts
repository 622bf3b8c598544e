/** Whether words name no piece but mean one before: "The report said"; not "The report, by Selwyn Water". */
import type { CitationDraft } from '../../citations/citation-rules.ts'

/** So many UTF-16 units behind the noun its verb is looked for. */
const ahead = 24
const goesOn =
  /^ (?:also |then |itself )?(?:said|says|added|adds|found|finds|noted|notes|showed|shows|read|reads|indicated|indicates|concluded|concludes|warned|warns|lists|listed)\b/

export const pointsOnlyBack = (text: string, { start, end, pointsBack }: CitationDraft): boolean =>
  pointsBack === true &&
  /^the \S+$/i.test(text.slice(start, end)) &&
  goesOn.test(text.slice(end, end + ahead))
