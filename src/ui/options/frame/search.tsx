import type { RefObject } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { createFilter } from '../../filter.ts'
import { FilterField } from '../../parts/filter-field.tsx'
import type { AppStrings } from '../../strings/app-strings.ts'

/** Shows of the parts in `parts` those that have the typed words, opened; all when none are typed. */
export function Search({ parts, t }: { parts: RefObject<HTMLElement | null>; t: AppStrings }) {
  const [typed, setTyped] = useState('')
  const [isNone, setIsNone] = useState(false)
  useEffect(() => {
    const passes = createFilter(typed)
    let shown = 0
    for (const part of parts.current?.querySelectorAll<HTMLElement>('section.matter') ?? []) {
      part.hidden = !passes(part.textContent)
      if (!part.hidden) shown++
      const fold = part.querySelector<HTMLElement>('.fold[aria-expanded=false]')
      if (typed && !part.hidden) fold?.click()
    }
    setIsNone(shown === 0)
  }, [typed])
  return (
    <div class="search-settings">
      <FilterField label={t.data.search} value={typed} onValue={setTyped} />
      <p class="small" role="status">
        {isNone ? t.data.noneFound : ''}
      </p>
    </div>
  )
}
