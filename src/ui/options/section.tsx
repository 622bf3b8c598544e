import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { holdFocus } from './hold-focus.ts'

/** What a section is about and what stands in it. `id`: of its heading, as addresses name it ("#packs"). */
export interface Matter {
  id: string
  name: string
  content: ComponentChildren
}

/** Where to find what on a long page. */
export function Outline({ label, matters }: { label: string; matters: Matter[] }) {
  return (
    <nav class="outline" aria-label={label}>
      <ul>{matters.map(({ id, name }) => <li key={id}><a href={`#${id}`}>{name}</a></li>)}</ul>
    </nav>
  )
}

/** One matter of the page: its name in the margin, the controls beside it. */
export function Section({ id, name, children }: { id: string; name: string; children: ComponentChildren }) {
  const part = useRef<HTMLElement>(null), heading = useRef<HTMLHeadingElement>(null)
  useLayoutEffect(() => holdFocus(part.current!, heading.current!), [])
  return (
    <section class="matter" aria-labelledby={id} ref={part}>
      <h2 id={id} class="m" tabIndex={-1} ref={heading}>{name}</h2>
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
