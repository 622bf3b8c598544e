// @vitest-environment happy-dom
import { render } from 'preact'
import { expect, test } from 'vitest'
import { SourcesLine } from '../../../../src/ui/popup/frame/sources-line.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { settle } from '../../fixture/settle.ts'

test('each source that may be asked stands with its state; nothing stands where all is off', async () => {
  render(
    <SourcesLine
      t={getStrings('en')}
      sources={[
        { source: 'wikipedia', restingUntil: null, failure: null },
        { source: 'gdelt', restingUntil: '2025-10-20T08:00:00Z', failure: 'rate-limited' },
        { source: 'guardian', restingUntil: null, failure: 'timeout' },
      ]}
    />,
    document.body,
  )
  await settle()
  expect(document.body.textContent).toMatch(
    /^Online sources Wikipedia \(may be asked\), GDELT \(rests until \d\d:\d\d\), The Guardian \(The source did not answer in time\)$/,
  )
  render(null, document.body)
  render(<SourcesLine t={getStrings('ar')} sources={[]} />, document.body)
  await settle()
  expect(document.body.textContent).toBe('')
})
