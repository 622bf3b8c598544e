import type { AppStrings } from '../strings/app-strings.ts'

/**
 * How many rows the typed words leave, for who hears the page; who sees it sees the rows. It stands
 * there from the beginning: of a live region only what changes is heard.
 */
export function LeftCount({
  typed,
  count,
  say,
  t,
}: {
  typed: string
  count: number
  /** the rows with their number */
  say: (count: number) => string
  t: Pick<AppStrings, 'nothingMatches'>
}) {
  return (
    <p class="unseen" role="status">
      {typed && (count > 0 ? say(count) : t.nothingMatches)}
    </p>
  )
}
