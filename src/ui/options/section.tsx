import type { ComponentChildren } from 'preact'

/** One matter of the page: its name in the margin, the controls beside it. */
export function Section({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  return (
    <section class="matter" aria-labelledby={id}>
      <h2 id={id} class="m">{name}</h2>
      <div>{children}</div>
    </section>
  )
}

/** A choice of one among a few, as radio buttons in a row. */
export function Choice<Value extends string>({ name, label, value, choices, onChoose }: { name: string; label: string; value: Value; choices: [Value, string, lang?: string][]; onChoose: (value: Value) => void }) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {choices.map(([key, words, lang]) => (
        <label key={key}><input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} /><span lang={lang}>{words}</span></label>
      ))}
    </div>
  )
}
