import { planMarks } from '../../src/content/mark/plan-marks.ts'
import type { Apparatus } from '../../src/model/apparatus.ts'
import type { MarkKind } from '../../src/model/settings.ts'
import { covers } from '../../src/model/spans.ts'
import type { Span } from '../../src/model/text.ts'
import { once } from '../../src/text/once.ts'
import { loadDependencies } from '../annotate/dependencies.ts'
import { findBadSpan } from './find-bad-span.ts'

const allMarks: Record<MarkKind, boolean> = {
  person: true,
  organisation: true,
  place: true,
  thing: true,
  cue: true,
  cited: true,
}

/** The bundled packs, opened once for all properties. */
export const getDependencies = once(() =>
  loadDependencies({ packs: [], reports: [], bundled: true }),
)

function overlapAnywhere(spans: readonly Span[]): boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start)
  return sorted.some(({ start }, i) => i > 0 && start < sorted[i - 1]!.end)
}

/** Throws where an answer breaks what must hold of every one, whatever was asked. */
export function checkApparatus(apparatus: Apparatus): void {
  const { document, entities, claims, citations, figures, diagnostics } = apparatus
  const bad = findBadSpan({ entities, claims, citations, figures, diagnostics }, document.text)
  if (bad) throw new Error(bad)
  const fault = diagnostics?.[0]
  if (fault) throw new Error(`left out in ${fault.step}: ${fault.message}`)
  const mentions = entities.flatMap((entity) => entity.mentions)
  if (overlapAnywhere(mentions)) throw new Error('mentions overlap')
  const parts = claims.flatMap(({ source, cue, content }) => [...source, ...cue, ...content])
  const isInBlock = (span: Span) => document.blocks.some((block) => covers(block, span))
  if (![...mentions, ...parts].every(isInBlock)) throw new Error('a span runs over two blocks')
  const marks = planMarks(apparatus, { marks: allMarks, quiet: false })
  if (overlapAnywhere(marks)) throw new Error('marks overlap')
  const plain = JSON.stringify(apparatus)
  if (JSON.stringify(JSON.parse(plain)) !== plain) throw new Error('no plain JSON')
  const addresses = citations.flatMap(({ resolved }) => resolved.map(({ url }) => url))
  if (addresses.some((url) => !/^https?:/.test(url))) throw new Error('resolved to another scheme')
}
