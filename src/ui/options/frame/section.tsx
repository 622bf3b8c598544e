import type { ComponentChildren } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { holdFocus } from './hold-focus.ts'
import { useCurrent } from './page-view.ts'

/**
 * What a section is about and what stands in it. `id`: of its heading, as addresses name it
 * ("#packs").
 */
export interface Matter {
  id: string
  name: string
  content: ComponentChildren
}

/** Where to find what on a long page; the part that is in view is marked. */
export function Outline({ label, matters }: { label: string; matters: Matter[] }) {
  const current = useCurrent(matters.map(({ id }) => id))
  return (
    <nav class="outline" aria-label={label}>
      <ul>
        {matters.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'location' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface SectionProps {
  id: string
  name: string
  /**
   * on a narrow screen the headings alone stand there at first, as the page's outline; each opens
   * in place
   */
  folds: boolean
  /** the page's address names it; counts how often it was named again */
  named: number
  children: ComponentChildren
}

/** One matter of the page: its name in the margin, the controls beside it. */
export function Section({ id, name, folds, named, children }: SectionProps) {
  const part = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const body = `${id}-content`
  const [open, setOpen] = useState(named > 0)
  useLayoutEffect(() => holdFocus(part.current!, heading.current!), [])
  useEffect(() => {
    if (named === 0) return
    setOpen(true)
    heading.current?.scrollIntoView()
  }, [named])
  return (
    <section class="matter" aria-labelledby={id} ref={part}>
      <h2 id={id} class="m" tabIndex={-1} ref={heading}>
        {folds ? (
          <button
            type="button"
            class="fold"
            aria-expanded={open}
            aria-controls={body}
            onClick={() => setOpen(!open)}
          >
            {name}
          </button>
        ) : (
          name
        )}
      </h2>
      <div id={body} hidden={folds && !open}>
        {children}
      </div>
    </section>
  )
}

/** A choice of one among a few, as radio buttons in a row. */
export function Choice<Value extends string>({
  name,
  label,
  value,
  choices,
  onChoose,
}: {
  name: string
  label: string
  value: Value
  choices: [Value, string, lang?: string][]
  onChoose: (value: Value) => void
}) {
  return (
    <div class="choice" role="radiogroup" aria-label={label}>
      {choices.map(([key, words, lang]) => (
        <label key={key}>
          <input type="radio" name={name} checked={key === value} onChange={() => onChoose(key)} />
          <span lang={lang}>{words}</span>
        </label>
      ))}
    </div>
  )
}
