import type { Searched } from '../../model/apparatus.ts'
import { formatDate } from '../dates.ts'
import type { CardStrings } from '../strings/card-strings.ts'

/** Where a piece was looked for in vain: among how many reports, up to which day. */
export function SearchedHere({ searched, t }: { searched: Searched | undefined; t: CardStrings }) {
  if (!searched) return <>{t.nothingClose}</>
  const { reports, latest } = searched
  return <>{t.searchedHere(reports, latest === null ? null : formatDate(latest, t))}</>
}
