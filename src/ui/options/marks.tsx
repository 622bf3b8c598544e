import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import { Line } from '../parts/gloss.tsx'
import { markKinds } from '../parts/legend.tsx'
import type { AppStrings } from '../strings/app-strings.ts'

/** Which kinds are marked on pages, each with its line, and the claims that the reader hid. */
export function Marks({
  t: { options: words },
  settings,
  onChange,
}: {
  t: AppStrings
  settings: Settings
  onChange: (change: SettingsChange) => void
}) {
  return (
    <>
      <p class="small">{words.marksHelp}</p>
      <label class="check">
        <input
          type="checkbox"
          checked={!settings.quiet}
          onChange={(event) => onChange({ quiet: !event.currentTarget.checked })}
        />
        {words.allMarks}
      </label>
      <ul>
        {markKinds.map((kind) => (
          <li key={kind}>
            <label class="check">
              <input
                type="checkbox"
                checked={settings.marks[kind]}
                onChange={(event) => onChange({ marks: { [kind]: event.currentTarget.checked } })}
              />
              <Line kind={kind} />
              {words.markKinds[kind]}
            </label>
          </li>
        ))}
      </ul>
      <label class="check">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => onChange({ badge: event.currentTarget.checked })}
        />
        {words.badge}
      </label>
      {settings.hiddenClaims.length > 0 && (
        <p class="small">
          {words.hidden(settings.hiddenClaims.length)}{' '}
          <button
            type="button"
            class="act"
            aria-label={`${words.showHidden}: ${words.hidden(settings.hiddenClaims.length)}`}
            onClick={() => onChange({ hiddenClaims: { drop: 'all' } })}
          >
            {words.showHidden}
          </button>
        </p>
      )}
    </>
  )
}
