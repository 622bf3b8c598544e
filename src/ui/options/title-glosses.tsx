import { useEffect, useState } from 'preact/hooks'
import type { SettingsChange } from '../../model/settings-change.ts'
import type { Settings } from '../../model/settings.ts'
import type { PairState, TitleTranslator } from '../../platform/translator.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/** Languages of reporting, of which titles may be met. */
const sources = ['ar', 'en', 'fr', 'es', 'he'] as const

interface TitleGlossesProps {
  t: AppStrings
  /** null: the browser has none, and nothing is offered */
  translator: TitleTranslator | null
  settings: Pick<Settings, 'glossTitles'>
  onChange: (change: SettingsChange) => unknown
}

/** Whether titles in other languages get a gloss, and what the browser needs for it. */
export function TitleGlosses({ t, translator, settings, onChange }: TitleGlossesProps) {
  if (!translator) return null
  const words = t.titleGloss
  return (
    <>
      <label class="check">
        <input
          type="checkbox"
          aria-describedby="gloss-titles-help"
          checked={settings.glossTitles}
          onChange={(event) => void onChange({ glossTitles: event.currentTarget.checked })}
        />
        {words.wish}
      </label>
      <p class="small" id="gloss-titles-help">
        {words.help}
      </p>
      {settings.glossTitles && (
        <ul>
          {sources
            .filter((code) => code !== t.card.lang)
            .map((code) => (
              <Pair key={code} code={code} t={t} translator={translator} />
            ))}
        </ul>
      )}
    </>
  )
}

/** One language of titles: whether it can be translated, with a press that has its data fetched. */
function Pair({
  code,
  t,
  translator,
}: {
  code: (typeof sources)[number]
  t: AppStrings
  translator: TitleTranslator
}) {
  const words = t.titleGloss
  const name = words.languages[code]
  const pair = { sourceLanguage: code, targetLanguage: t.card.lang }
  const [state, setState] = useState<PairState | 'failed' | null>(null)
  useEffect(() => void translator.getState(pair).then(setState), [translator, t.card.lang])
  const fetchData = () => {
    const fetched = translator.fetchData(pair)
    setState('fetching')
    void fetched.then((isReady) => setState(isReady ? 'ready' : 'failed'))
  }
  const canFetch = state === 'to-fetch' || state === 'failed'
  return (
    <li>
      {name}
      {t.card.comma}
      <span role="status">{state !== null && words.states[state]}</span>{' '}
      {canFetch && (
        <button
          type="button"
          class="act"
          aria-label={`${words.fetch}: ${name}`}
          onClick={fetchData}
        >
          {words.fetch}
        </button>
      )}
    </li>
  )
}
