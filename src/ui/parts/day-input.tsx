import { useId } from 'preact/hooks'
import { formatDate } from '../dates.ts'
import type { Locale } from '../language.ts'

/**
 * A field for a day, and below it the day in words: browsers write it in figures by their own language,
 * not by the page's, and 3/4 is two days.
 */
export function DayInput({
  id,
  value,
  locale,
  onDay,
}: {
  /** by which a label names it */
  id: string
  /** ISO day; '' for none */
  value: string
  locale: Locale
  onDay: (iso: string) => void
}) {
  const words = useId()
  return (
    <>
      <input
        id={id}
        type="date"
        value={value}
        aria-describedby={value ? words : undefined}
        onInput={(event) => onDay(event.currentTarget.value)}
      />
      {value && (
        <span id={words} class="meta">
          {formatDate(value, locale)}
        </span>
      )}
    </>
  )
}
