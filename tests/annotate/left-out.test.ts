import { describe, expect, it } from 'vitest'
import { findCitations } from '../../src/annotate/citations/find-citations.ts'
import { findEntities } from '../../src/annotate/entities/find-entities.ts'
import { getLanguage } from '../../src/languages/index.ts'
import { withOwn } from '../../src/languages/with-late.ts'
import type { Diagnostic } from '../../src/model/apparatus.ts'
import { createAttempt } from '../../src/model/attempt.ts'
import type { Block } from '../../src/model/text.ts'
import { findClaims } from '../find-claims.ts'
import { toDocument } from '../to-document.ts'

const lines = [
  'The mayor of Port Selwyn said on Monday that the pier would open in spring.',
  'This line breaks every rule of Ireland that is asked about it.',
  'According to a report published by The Guardian last month, Maria Lindqvist denied it.',
]
const document = toDocument(lines.join('\n'), 'en')
const english = getLanguage('en')!
const broken = document.blocks[1]!

/** The same rule, which throws for the second block. */
function breaking<Args extends unknown[], Value>(
  rule: (...args: Args) => Value,
  blockOf: (...args: Args) => Block,
): (...args: Args) => Value {
  return (...args) => {
    if (blockOf(...args).start === broken.start) throw new Error('no such word')
    return rule(...args)
  }
}

describe('a block that a rule breaks on is left out alone', () => {
  const told = (step: Diagnostic['step']) => [
    { step, block: { start: broken.start, end: broken.end }, message: 'no such word' },
  ]

  it('of claims', () => {
    const language = withOwn(english, {
      attribution: withOwn(english.attribution, {
        proposeAttributions: breaking(
          english.attribution.proposeAttributions!,
          (_text, block: Block) => block,
        ),
      }),
    })
    const diagnostics: Diagnostic[] = []
    const claims = findClaims(document, language, [], createAttempt(diagnostics))
    expect(claims).toEqual(findClaims(document, english, []))
    expect(claims.length).toBe(2)
    expect(diagnostics).toEqual(told('claims'))
  })

  it('of citations', () => {
    const language = withOwn(english, {
      citation: withOwn(english.citation, {
        findCited: breaking(english.citation.findCited, ({ block }) => block),
      }),
    })
    const diagnostics: Diagnostic[] = []
    const citations = findCitations(
      document,
      language,
      { entities: [], claims: [] },
      createAttempt(diagnostics),
    )
    expect(citations.map(({ outlets }) => outlets)).toEqual([['The Guardian']])
    expect(diagnostics).toEqual(told('citations'))
  })

  it('of names', () => {
    const language = withOwn(english, {
      names: withOwn(english.names, {
        findForms: (folded: string) => {
          if (folded === 'ireland') throw new Error('no such word')
          return english.names.findForms(folded)
        },
      }),
    })
    const diagnostics: Diagnostic[] = []
    const entities = findEntities(document, language, [], createAttempt(diagnostics))
    expect(entities.map(({ name }) => name)).toContain('Maria Lindqvist')
    expect(diagnostics).toEqual(told('names'))
  })

  it('is thrown where nobody takes it up', () => {
    const language = withOwn(english, {
      attribution: {
        findAttributions: () => {
          throw new Error('no such word')
        },
      },
    })
    expect(() => findClaims(document, language, [])).toThrow('no such word')
  })
})
