import type { AppStrings } from '../strings/app-strings.ts'

/** Which of the reader's settings lay there malformed, so that they stand as at first. */
export function Unread({ names, t }: { names: readonly string[]; t: AppStrings }) {
  if (names.length === 0) return null
  const words = t.options
  const named: Record<string, string> = {
    interfaceLanguage: words.language,
    theme: words.theme,
    textSize: words.textSize,
    digits: words.digits,
    marks: words.marks,
    quiet: words.marks,
    hiddenClaims: words.marks,
    sitesOff: words.sites,
    choices: t.card.choice.title,
    badge: words.marks,
    glossTitles: words.language,
    remember: t.feeds.title,
    syncNotes: t.notes.title,
  }
  // all others are of online sources
  const parts = names.map((name) =>
    name === '' || name === 'choicesTurn' ? words.title : (named[name] ?? t.sources.title),
  )
  return (
    <p class="notice unread" role="status">
      {words.unread([...new Set(parts)].join(t.card.comma))}
    </p>
  )
}
