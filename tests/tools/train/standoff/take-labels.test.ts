import { describe, expect, it } from 'vitest'
import { withText } from '../../../../tools/train/standoff/read-standoff.ts'
import { takeLabels } from '../../../../tools/train/standoff/take-labels.ts'

const text = 'Rana Haddad spoke to the Harbour Post.\n"The wells are dry," she said.'
const marked = `[PER Rana Haddad] spoke to {2r the [ORG Harbour Post]}.

{1c "The wells are dry,"} {1s she} {1v said}.

---
1 named: Rana Haddad
2 piece: interview | Harbour Post |
`

describe('labels taken from a marked text', () => {
  it('are laid on the same text again', () => {
    const { entities, attributions, citations } = withText(takeLabels('a/1', text, marked), text)
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(entities.map(words)).toEqual(['Rana Haddad', 'Harbour Post'])
    expect(attributions).toHaveLength(1)
    const [{ source, cue, content, basis, speaker } = attributions[0]!] = attributions
    expect([source, cue, content].map((pairs) => text.slice(...pairs[0]!))).toEqual([
      'she',
      'said',
      '"The wells are dry,"',
    ])
    expect([basis, speaker]).toEqual(['named', 'Rana Haddad'])
    expect(citations.map(words)).toEqual(['the Harbour Post'])
    expect(citations[0]).toMatchObject({ kind: 'interview', outlets: ['Harbour Post'], from: null })
  })

  it('are refused for another text, and where they are malformed', () => {
    expect(() => takeLabels('a/1', `${text} More.`, marked)).toThrow('this is another text')
    expect(() => takeLabels('a/1', text, marked.replace('1 named', '3 named'))).toThrow()
    const labels = takeLabels('a/1', text, marked)
    expect(() => withText(labels, text.toUpperCase())).toThrow('not the text that was labelled')
  })
})
