import type { AppStrings } from '../strings/app-strings.ts'
import { brandPath, Icon } from './icon.tsx'

/** The head of a page of the extension's own: whose it is, and what it is. */
export function PageHead({ title, t }: { title: string; t: AppStrings }) {
  return (
    <header>
      <span class="brand">
        <Icon path={brandPath} look="mirror" />
        {t.brand}
      </span>
      <h1 class="meta">{title}</h1>
    </header>
  )
}
