import type { ComponentChildren } from 'preact'

/** A part of a card under its heading. */
export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="ruled">
      <h3 class="label">{title}</h3>
      {children}
    </section>
  )
}
