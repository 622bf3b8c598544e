import fc from 'fast-check'
import { analyse } from '../../../src/analysis/analyse.ts'
import { lookUp } from '../../../src/analysis/look-up-words.ts'
import { planMarks } from '../../../src/content/mark/plan-marks.ts'
import type { Apparatus } from '../../../src/model/apparatus.ts'
import type { MarkKind } from '../../../src/model/settings.ts'
import { loadDependencies } from '../../annotate/dependencies.ts'
import { fromText } from '../../annotate/from-text.ts'
import { textsOf, type TextCase } from '../cases/texts.ts'
import { languages } from '../cases/words.ts'
import { findBadSpan } from '../find-bad-span.ts'
import { createTarget } from '../fuzz-target.ts'

const allMarks: Record<MarkKind, boolean> = {
  person: true,
  organisation: true,
  place: true,
  thing: true,
  cue: true,
  cited: true,
}

let loaded: ReturnType<typeof loadDependencies> | null = null
const getDependencies = () =>
  (loaded ??= loadDependencies({ packs: [], reports: [], bundled: true }))

interface DocumentCase extends TextCase {
  date: string | null
  title: string | null
  url: string | null
  link: { start: number; length: number; url: string } | null
}

/** A text with what a page may say of itself, true or not. */
const documentsOf = (lang: string): fc.Arbitrary<DocumentCase> =>
  fc
    .tuple(
      textsOf(lang),
      fc.constantFrom(null, '2025-10-20', '2024-02-29', '2025-02-31', '9999-99-99', 'soon', ''),
      fc.constantFrom('first words', null, '', 'x'),
      fc.constantFrom(
        null,
        'https://www.theguardian.com/a',
        'javascript:alert(1)',
        'x',
        'https://[',
      ),
      fc.option(
        fc.record({
          start: fc.nat(100),
          length: fc.integer({ min: 1, max: 40 }),
          url: fc.constantFrom('https://www.bbc.com/x', 'http://:', 'x'),
        }),
      ),
    )
    .map(([given, date, title, url, link]) => ({
      ...given,
      date,
      title: title === 'first words' ? given.text.slice(0, 30) : title,
      url,
      link,
    }))

/** What must hold of every answer, whatever was asked. */
function checkApparatus(apparatus: Apparatus): void {
  const { document, entities, claims, citations, figures, diagnostics } = apparatus
  const bad = findBadSpan({ entities, claims, citations, figures, diagnostics }, document.text)
  if (bad) throw new Error(bad)
  const fault = diagnostics?.[0]
  if (fault) throw new Error(`left out in ${fault.step}: ${fault.message}`)
  const marks = planMarks(apparatus, { marks: allMarks, quiet: false })
  if (marks.some(({ start }, i) => i > 0 && start < marks[i - 1]!.end))
    throw new Error('marks overlap')
  const plain = JSON.stringify(apparatus)
  if (JSON.stringify(JSON.parse(plain)) !== plain) throw new Error('no plain JSON')
  const addresses = citations.flatMap(({ resolved }) => resolved.map(({ url }) => url))
  if (addresses.some((url) => !/^https?:/.test(url))) throw new Error('resolved to another scheme')
}

async function annotate({ link, text, ...known }: DocumentCase): Promise<void> {
  const dependencies = await getDependencies()
  const { article, document } = fromText('case', text, known)
  if (link && link.start + link.length <= text.length)
    document.links.push({ start: link.start, end: link.start + link.length, url: link.url })
  checkApparatus(analyse(article, document, dependencies))
  const words = lookUp(text.slice(0, 60), article, dependencies)
  const bad = findBadSpan({ entities: words.entities, claims: words.claims }, words.document.text)
  if (bad) throw new Error(`looked up: ${bad}`)
}

export const targets = languages.map((lang) =>
  createTarget({ name: `annotate: ${lang}`, cases: documentsOf(lang), check: annotate }),
)
