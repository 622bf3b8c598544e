import { useId } from 'preact/hooks'
import { DayInput } from '../parts/day-input.tsx'
import { FilterField } from '../parts/filter-field.tsx'
import type { AppStrings } from '../strings/app-strings.ts'
import { Choice } from './choice.tsx'
import { anything, type Wanted } from './entries.ts'

/** What is looked for: words, an outlet, days. Beside them, how many articles that leaves. */
export function Filters({
  t,
  wanted,
  onWanted,
  count,
  shown,
  outlets,
}: {
  t: AppStrings
  wanted: Wanted
  onWanted: (change: Partial<Wanted>) => void
  count: number
  shown: number
  outlets: string[]
}) {
  const words = t.library
  const id = useId()
  const day = (which: 'from' | 'to') => (
    <div class="field">
      <label for={id + which}>{words[which]}</label>
      <DayInput
        id={id + which}
        value={wanted[which]}
        locale={t.card}
        onDay={(iso) => onWanted({ [which]: iso })}
      />
    </div>
  )
  const isNarrowed = Object.values(wanted).some(Boolean)
  return (
    <div class="filters" role="search">
      <FilterField
        label={words.search(count)}
        value={wanted.typed}
        onValue={(typed) => onWanted({ typed })}
      />
      <div class="narrow">
        <Choice
          label={words.outlet}
          none={words.anyOutlet}
          options={outlets.map((outlet) => [outlet, outlet])}
          value={wanted.outlet}
          onValue={(outlet) => onWanted({ outlet })}
        />
        {day('from')}
        {day('to')}
      </div>
      <p class="small row">
        <span role="status">{words.shown(shown, count)}</span>
        {isNarrowed && (
          <button type="button" class="act" onClick={() => onWanted(anything)}>
            {words.clear}
          </button>
        )}
      </p>
    </div>
  )
}
