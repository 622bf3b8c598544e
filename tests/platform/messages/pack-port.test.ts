import { beforeEach, expect, test, vi } from 'vitest'

type Hear = (value: unknown) => void

/** Both ends of a port; what is posted at one end is heard at the other. */
function createPorts() {
  const heard = { page: [] as Hear[], background: [] as Hear[] }
  const gone = { page: [] as (() => void)[], background: [] as (() => void)[] }
  const end = (mine: 'page' | 'background', other: 'page' | 'background') => ({
    name: 'packs',
    sender: { id: 'ours', url: 'chrome-extension://ours/src/ui/options/index.html' },
    onMessage: { addListener: (hear: Hear) => heard[mine].push(hear) },
    onDisconnect: { addListener: (hear: () => void) => gone[mine].push(hear) },
    postMessage: (value: unknown) => heard[other].forEach((hear) => hear(value)),
    disconnect: () => gone[other].forEach((hear) => hear()),
  })
  return { page: end('page', 'background'), background: end('background', 'page') }
}

let ports: ReturnType<typeof createPorts>
let connected: (port: object) => void

beforeEach(() => {
  vi.resetModules()
  ports = createPorts()
  connected = () => {}
  vi.stubGlobal('browser', {
    runtime: {
      id: 'ours',
      getURL: (path: string) => `chrome-extension://ours/${path}`,
      connect: () => {
        connected(ports.background)
        return ports.page
      },
      onConnect: {
        addListener: (hear: (port: object) => void) => {
          connected = hear
        },
      },
    },
  })
})

const load = () => import('../../../src/platform/messages/pack-port.ts')

test('what is asked is heard, what is told comes back, and nothing after the end', async () => {
  const { answerPackLines, openPackLine } = await load()
  const asked: unknown[] = []
  let tell: (told: { tell: 'taken'; id: string }) => void = () => {}
  answerPackLines((caller) => {
    caller.hear((one) => asked.push(one))
    tell = caller.tell
  })
  const told: unknown[] = []
  const line = openPackLine({ ask: 'address', url: 'https://packs.example/a.pack' }, (one) =>
    told.push(one),
  )
  line.take()
  expect(asked).toEqual([{ ask: 'address', url: 'https://packs.example/a.pack' }, { ask: 'take' }])
  tell({ tell: 'taken', id: 'a' })
  tell({ tell: 'taken', id: 'b' })
  expect(told).toEqual([{ tell: 'taken', id: 'a' }])
})

test('the work is given up when the page hangs up', async () => {
  const { answerPackLines, openPackLine } = await load()
  let signal: AbortSignal | null = null
  answerPackLines((caller) => {
    signal = caller.signal
  })
  openPackLine({ ask: 'catalogue', url: 'https://packs.example/' }, () => {}).hangUp()
  expect(signal!.aborted).toBe(true)
})

test('a background that ends in the middle is an interruption', async () => {
  const { openPackLine } = await load()
  const told: unknown[] = []
  openPackLine({ ask: 'catalogue', url: 'https://packs.example/' }, (one) => told.push(one))
  ports.background.disconnect()
  expect(told).toEqual([{ tell: 'failed', failure: { kind: 'interrupted' } }])
})

test('the script of a web page is not answered', async () => {
  const { answerPackLines } = await load()
  const answer = vi.fn()
  answerPackLines(answer)
  connected({ ...ports.background, sender: { id: 'ours', url: 'https://news.example/' } })
  connected({ ...ports.background, name: 'another' })
  expect(answer).not.toHaveBeenCalled()
})
