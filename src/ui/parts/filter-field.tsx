import { Icon, searchPath } from './icon.tsx'

/** The field above a long view. Escape empties it before it closes anything. */
export function FilterField({
  label,
  value,
  onValue,
}: {
  label: string
  value: string
  onValue: (value: string) => void
}) {
  return (
    <label class="filter">
      <Icon path={searchPath} />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        dir={value ? 'auto' : undefined}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !value) return
          event.preventDefault()
          onValue('')
        }}
      />
    </label>
  )
}
