import { useEffect, useState } from 'preact/hooks'
import type { AppStrings } from '../strings/app-strings.ts'
import type { SourcesHost } from './sources-host.ts'

/** How many reports of online sources are kept, and forgetting them; nothing where there are none. */
export function Given({ t, host }: { t: AppStrings; host: SourcesHost }) {
  const [count, setCount] = useState(0)
  useEffect(() => void host.countGiven().then(setCount, () => setCount(0)), [host])
  if (count === 0) return null
  return <p class="small">{t.sources.given(count)} <button type="button" class="act" onClick={() => void host.forgetGiven().then(() => setCount(0))}>{t.feeds.forget}</button></p>
}
