/** One of a list, or none of them (an empty value). */
export function Choice({
  label,
  none,
  options,
  value,
  onValue,
}: {
  label: string
  /** what stands for none */
  none: string
  options: (readonly [value: string, words: string])[]
  value: string
  onValue: (value: string) => void
}) {
  return (
    <label class="field">
      {label}
      <select value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
}
