import { useEffect, useState } from 'preact/hooks'
import type { Settings } from '../../model/settings.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { FeedsHost } from './feeds-host.ts'

/** Whether articles that the reader opens are kept as reports, how many there are, and forgetting them. */
export function Memory({ t, host, settings, onChange }: { t: AppStrings; host: FeedsHost; settings: Settings; onChange: (change: Partial<Settings>) => void }) {
  const [count, setCount] = useState(0), words = t.feeds
  useEffect(() => void host.countMemory().then(setCount, () => setCount(0)), [settings.remember])
  return (
    <>
      <label class="check"><input type="checkbox" checked={settings.remember} onChange={event => onChange({ remember: event.currentTarget.checked })} />{words.memory}</label>
      <p class="small">{words.memoryHelp}</p>
      {count > 0 && <p class="small">{words.remembered(count)} <button type="button" class="act" onClick={() => void host.forgetMemory().then(() => setCount(0))}>{words.forget}</button></p>}
    </>
  )
}
