import { describe, expect, it } from 'vitest'
import { proposeAttributions } from '../../../src/languages/en/attribution/find-attributions.ts'

/** Source, content and doubt of each proposal whose words a quotation holds. */
const within = (text: string) => {
  const join = (spans: readonly { start: number; end: number }[]) =>
    spans.map(({ start, end }) => text.slice(start, end)).join(' … ')
  return proposeAttributions(text, { kind: 'paragraph', start: 0, end: text.length })
    .map(({ source, content, doubt }) => [join(source), join(content), doubt])
    .filter(([, told]) => !told!.startsWith('“'))
}

describe('what a quotation passes on', () => {
  it.each([
    [
      '“I rang him. He said, ‘Bring the boat.’”',
      [['He', '‘Bring the boat.’', 'said by a pronoun']],
    ],
    [
      '“I said, ‘Bring the boat.’ She left,” Ida Holt said.',
      [['I', '‘Bring the boat.’', 'said by a pronoun']],
    ],
    [
      '“She asked me if I had eaten,” Ida Holt said.',
      [['She', 'me if I had eaten', 'said by a pronoun']],
    ],
    [
      '“They told me to bring the boat,” Ida Holt said.',
      [['They', 'me to bring the boat', 'said by a pronoun']],
    ],
    [
      '“My daughter told me to bring the boat,” Ida Holt said.',
      [['My daughter', 'me to bring the boat', undefined]],
    ],
    ['“She rowed the boat to the other side,” Ida Holt said.', []],
    ['“You said, ‘Bring the boat,’ and left,” Ida Holt said.', []],
  ])('%s', (text, expected) => {
    expect(within(text)).toEqual(expected)
  })
})
