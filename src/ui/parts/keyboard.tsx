import type { Shortcut } from '../shortcuts.ts'
import type { AppStrings } from '../strings/app-strings.ts'

/**
 * "Alt+Shift+Period" with each key by its name in the reader's language, or by its sign: "Alt +
 * Shift + .".
 */
export function Keys({ keys, names }: { keys: string; names: Readonly<Record<string, string>> }) {
  const named = keys.split(/\+(?=.)/).map((key) => names[key] ?? key)
  return <kbd dir="ltr">{named.join(' + ')}</kbd>
}

/**
 * The keys as the browser has them now, and those that the card has. `onChange`: null where the
 * browser's own page for keys cannot be opened.
 */
export function KeyboardShortcuts({
  t: { options: words },
  shortcuts,
  onChange,
}: {
  t: AppStrings
  shortcuts: Shortcut[]
  onChange: (() => void) | null
}) {
  // Chromium gives them by the alphabet of their names
  const order = Object.keys(words.commands)
  const inOrder = [...shortcuts].sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
  return (
    <>
      <p class="small">{words.keysHelp}</p>
      <dl class="keys">
        {inOrder.map(({ name, description, keys }) => (
          <div key={name}>
            <dt>
              {keys ? (
                <Keys keys={keys} names={words.keyNames} />
              ) : (
                <span class="meta">{words.noKey}</span>
              )}
            </dt>
            <dd>{words.commands[name] ?? description}</dd>
          </div>
        ))}
        {words.keysInPage.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd dir="ltr">{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      {onChange && (
        <button type="button" class="act" onClick={onChange}>
          {words.changeKeys}
        </button>
      )}
    </>
  )
}
