import type { SettingsChange } from '../../model/settings-change.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** The sites that the reader switched off, to be switched on again. */
export function Sites({
  t: { options: words },
  sitesOff,
  onChange,
}: {
  t: AppStrings
  sitesOff: string[]
  onChange: (change: SettingsChange) => void
}) {
  if (sitesOff.length === 0) return <p class="small">{words.sitesNone}</p>
  return (
    <ul>
      {sitesOff.map((site) => (
        <li key={site} class="site">
          <bdi dir="ltr">{site}</bdi>
          <button
            type="button"
            class="act"
            aria-label={`${words.switchOn} ${site}`}
            onClick={() => onChange({ sitesOff: { drop: [site] } })}
          >
            {words.switchOn}
          </button>
        </li>
      ))}
    </ul>
  )
}
