import { expect, it } from 'vitest'
import { joinAdditions } from '../../../../tools/train/claims/join-additions.ts'
import type { CorpusAttribution } from '../../../../tools/train/corpus-form.ts'

const said = '"We wait," said Rana Haddad. '
const text = `${said}"Then we decide."\n"It was late."`
const spanOf = (part: string): [number, number] => [
  text.indexOf(part),
  text.indexOf(part) + part.length,
]
const claimOf = (parts: { source?: string; cue?: string; content: string }, speaker?: string) =>
  ({
    source: parts.source ? [spanOf(parts.source)] : [],
    cue: parts.cue ? [spanOf(parts.cue)] : [],
    content: [spanOf(parts.content)],
    ...(speaker && { speaker }),
  }) as CorpusAttribution
const leader = claimOf({ source: 'Rana Haddad', cue: 'said', content: '"We wait,"' }, 'Rana Haddad')

it('joins what a quotation adds behind its cue', () => {
  const added = claimOf({ content: '"Then we decide."' }, 'Rana Haddad')
  expect(joinAdditions(text, [leader, added])).toEqual([
    { ...leader, content: [...leader.content, ...added.content] },
  ])
})

it('leaves what another says, and what stands in a further paragraph', () => {
  const other = claimOf({ content: '"Then we decide."' }, 'Sami Amin')
  const further = claimOf({ content: '"It was late."' }, 'Rana Haddad')
  expect(joinAdditions(text, [leader, other, further])).toEqual([leader, other, further])
})

it('joins sentences of one quotation that are labelled one by one', () => {
  const words = '"We wait. We hope. Then we go," she said.\n"We wait."'
  const at = (part: string): [number, number] => [
    words.indexOf(part),
    words.indexOf(part) + part.length,
  ]
  const bare = (part: string) =>
    ({
      source: [],
      cue: [],
      content: [at(part)],
      basis: 'named',
      speaker: 'Rana',
    }) as CorpusAttribution
  const last = {
    source: [at('she')],
    cue: [at('said')],
    content: [at('Then we go,"')],
    basis: 'named',
  } as CorpusAttribution
  expect(joinAdditions(words, [bare('"We wait.'), bare('We hope.'), last])).toEqual([
    { ...last, speaker: 'Rana', content: [[0, words.indexOf(' she')]] },
  ])
})
