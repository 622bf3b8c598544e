import fc from 'fast-check'
import { analyse } from '../../../src/analysis/analyse.ts'
import { lookUp } from '../../../src/analysis/look-up-words.ts'
import { fromText } from '../../annotate/from-text.ts'
import { textsOf, type TextCase } from '../cases/texts.ts'
import { languages } from '../cases/words.ts'
import { checkApparatus, getDependencies } from '../check-apparatus.ts'
import { findBadSpan } from '../find-bad-span.ts'
import { createTarget } from '../fuzz-target.ts'

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

async function annotate({ link, text, ...known }: DocumentCase): Promise<void> {
  const dependencies = await getDependencies()
  const { article, document } = fromText(text, known)
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
