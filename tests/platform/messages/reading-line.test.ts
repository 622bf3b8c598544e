import { beforeEach, expect, test, vi } from 'vitest'

type Heard = (message: unknown) => void

/** One end of a line, as the browser gives it. */
function createPort(name: string, url: string, id = 'ours') {
  const heard: Heard[] = []
  const gone: (() => void)[] = []
  return {
    name,
    sender: { id, url },
    sent: [] as unknown[],
    postMessage(message: unknown) {
      this.sent.push(message)
    },
    disconnect: () => gone.forEach((one) => one()),
    onMessage: { addListener: (hear: Heard) => heard.push(hear) },
    onDisconnect: { addListener: (hear: () => void) => gone.push(hear) },
    say: (message: unknown) => heard.forEach((hear) => hear(message)),
  }
}

const view = 'chrome-extension://ours/src/ui/panel/index.html'
let connect = (_port: unknown) => {}
const port = createPort('reading', view)

beforeEach(() => {
  vi.resetModules()
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'ours',
      getURL: () => 'chrome-extension://ours/',
      onConnect: { addListener: (hear: typeof connect) => (connect = hear) },
    },
    tabs: { connect: () => port },
  })
})

test('a page tells its place to a view of the extension alone, until that goes', async () => {
  const { answerReadingLines } = await import('../../../src/platform/messages/reading-line.ts')
  const undo = vi.fn()
  const watch = vi.fn((tell: (place: null) => void) => {
    tell(null)
    return undo
  })
  answerReadingLines(watch)
  connect(createPort('reading', 'https://news.example/a'))
  connect(createPort('reading', view, 'another'))
  connect(createPort('packs', view))
  expect(watch).not.toHaveBeenCalled()
  const panel = createPort('reading', view)
  connect(panel)
  expect(panel.sent).toEqual([null])
  panel.disconnect()
  expect(undo).toHaveBeenCalledOnce()
})

test('a panel takes spans, and anything else as no place', async () => {
  const { openReadingLine } = await import('../../../src/platform/messages/reading-line.ts')
  const places: unknown[] = []
  openReadingLine(4, (place) => places.push(place))
  for (const told of [
    { start: 1, end: 5, more: 1 },
    null,
    { start: 5, end: 1 },
    'x',
    { start: -1, end: 2 },
  ])
    port.say(told)
  expect(places).toEqual([{ start: 1, end: 5 }, null, null, null, null])
})
