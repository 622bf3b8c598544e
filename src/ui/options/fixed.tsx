import { useEffect, useState } from 'preact/hooks'
import type { PolicyPart } from '../../model/policy.ts'
import type { AppStrings } from '../strings/app-strings.ts'
import type { DataHost } from './data/data-host.ts'

/** Which parts of the settings an organisation fixed; nothing where there are none. */
export function Fixed({ host, t }: { host: DataHost; t: AppStrings }) {
  const [parts, setParts] = useState<PolicyPart[]>([])
  useEffect(() => void host.getFixed().then(setParts, () => setParts([])), [])
  if (parts.length === 0) return null
  const { fixed, fixedParts } = t.data
  return <p class="unread">{fixed(parts.map((part) => fixedParts[part]).join(t.card.comma))}</p>
}
