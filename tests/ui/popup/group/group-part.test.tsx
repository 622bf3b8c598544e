// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test, vi } from 'vitest'
import type {
  ClaimToSend,
  GroupAnnotation,
  GroupAnswer,
  GroupList,
  SentClaims,
} from '../../../../src/model/group-annotations.ts'
import type { OnlineState } from '../../../../src/model/online.ts'
import type { Asker } from '../../../../src/ui/ask/asker.ts'
import type { PopupHost } from '../../../../src/ui/popup/host.ts'
import { GroupPart } from '../../../../src/ui/popup/group/group-part.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { settle } from '../../fixture/settle.ts'
import { storyEn } from '../../fixture/story-en.ts'

const apparatus = buildApparatus(storyEn)
const t = getStrings('en')
const text = () => document.body.textContent ?? ''
const press = async (words: string) => {
  ;[...document.querySelectorAll('button')].find((one) => one.textContent === words)!.click()
  await settle()
}
afterEach(() => render(null, document.body))

const groupList: GroupList = {
  groups: [
    { id: 'g1', name: 'Class 9b', isPublic: false },
    { id: 'g2', name: 'Open desk', isPublic: true },
  ],
  isKnown: true,
}
const first: GroupAnnotation = {
  at: {
    quote: { exact: apparatus.document.text.slice(0, 40), prefix: '', suffix: '' },
    position: null,
  },
  words: 'So?',
  tags: ['x'],
  creator: 'A Mate',
}

/** The part over answers by the message's type, in turn; what was asked with them. */
async function open(answers: Record<string, unknown[]>) {
  const states = new Map<string, OnlineState<unknown>>()
  const asked: { type: string; ask: Record<string, unknown> }[] = []
  const online: Asker = {
    get: ({ key }) => (states.get(key) as never) ?? null,
    async ask({ key, type, ask }, _byReader, changed) {
      asked.push({ type, ask: ask as Record<string, unknown> })
      states.set(key, { state: 'answered', value: answers[type]!.shift(), at: '' })
      changed()
    },
  }
  const host = { jump: vi.fn(), openOptions: vi.fn(async () => {}) }
  render(
    <GroupPart apparatus={apparatus} t={t} host={host as unknown as PopupHost} online={online} />,
    document.body,
  )
  await press(t.group.list)
  return { asked, host }
}

test('of a key that is not known the reader is led to the settings', async () => {
  const { host } = await open({ 'list-groups': [{ groups: [], isKnown: false }] })
  expect(text()).toContain(t.group.unknownKey)
  await press(t.group.toSettings)
  expect(host.openOptions).toHaveBeenCalledOnce()
})

test('without a group that is said', async () => {
  await open({ 'list-groups': [{ groups: [], isKnown: true }] })
  expect(text()).toContain(t.group.noGroups)
})

test('of several groups the reader chooses one, and sees which everyone can read', async () => {
  const says: GroupAnswer = { annotations: [first], total: 400, isMember: true }
  const { asked, host } = await open({ 'list-groups': [groupList], 'ask-group': [says] })
  expect(text()).toContain(`Open desk (${t.group.isPublic})`)
  expect(text()).not.toContain(t.group.show)
  document.querySelectorAll<HTMLInputElement>('[name=group]')[1]!.click()
  await settle()
  expect(text()).toContain(t.group.publicHelp)
  await press(t.group.show)
  expect(asked.at(-1)).toEqual({
    type: 'ask-group',
    ask: { group: 'g2', url: apparatus.article.url },
  })
  expect(text()).toContain(t.group.newest(1, 400))
  document.querySelector<HTMLElement>('.opened .hit')!.click()
  expect(host.jump).toHaveBeenCalledWith([{ start: 0, end: 40 }])
})

test.each<[GroupAnswer, string]>([
  [{ annotations: [], total: 0, isMember: true }, t.group.nothing],
  [{ annotations: [], total: 0, isMember: false }, t.group.gone],
])('a group that gives nothing: %j', async (says, words) => {
  const one = { ...groupList, groups: groupList.groups.slice(0, 1) }
  await open({ 'list-groups': [one], 'ask-group': [says] })
  await press(t.group.show)
  expect(text()).toContain(words)
})

test('what did not go is sent by a further press, and nothing twice', async () => {
  const one = { ...groupList, groups: groupList.groups.slice(0, 1) }
  const of = apparatus.claims.length
  const broken: SentClaims = {
    sent: 2,
    of,
    failure: { kind: 'rate-limited', retryAfter: 1000 },
    isMember: true,
  }
  const rest: SentClaims = { sent: of - 2, of: of - 2, failure: null, isMember: true }
  const { asked } = await open({ 'list-groups': [one], 'send-claims': [broken, rest] })
  await press(t.group.all)
  await press(t.group.sendThese(of))
  expect(text()).toContain(t.group.sent(2, of))
  expect(text()).toContain(t.card.online.failures['rate-limited'])
  await press(t.group.sendRest(of - 2))
  expect(text()).toContain(t.group.sent(of - 2, of - 2))
  const claimsOf = ({ ask }: { ask: Record<string, unknown> }) => ask.claims as ClaimToSend[]
  const [whole, then] = asked.slice(-2).map(claimsOf)
  expect(then).toEqual(whole!.slice(2))
  expect(whole![0]!.words).toContain(t.take.sheet.madeBy)
  await press(t.group.none)
  expect(text()).not.toContain(t.group.sent(of - 2, of - 2))
})

test('a statement chosen later is sent alone: those that went do not go again', async () => {
  const one = { ...groupList, groups: groupList.groups.slice(0, 1) }
  const went: SentClaims = { sent: 1, of: 1, failure: null, isMember: true }
  const { asked } = await open({ 'list-groups': [one], 'send-claims': [went, went] })
  const tick = async (at: number) => {
    document.querySelectorAll<HTMLInputElement>('.to-send input')[at]!.click()
    await settle()
  }
  await tick(0)
  await press(t.group.sendThese(1))
  await tick(1)
  await press(t.group.sendThese(1))
  const [before, later] = asked.slice(-2).map(({ ask }) => ask.claims as ClaimToSend[])
  expect(later).toHaveLength(1)
  expect(later).not.toEqual(before)
})

test('a group that is gone takes nothing, and offers no rest', async () => {
  const one = { ...groupList, groups: groupList.groups.slice(0, 1) }
  const gone: SentClaims = {
    sent: 0,
    of: 1,
    failure: { kind: 'status', status: 404 },
    isMember: false,
  }
  await open({ 'list-groups': [one], 'send-claims': [gone] })
  document.querySelector<HTMLInputElement>('.to-send input')!.click()
  await settle()
  await press(t.group.sendThese(1))
  expect(text()).toContain(t.group.gone)
  expect(text()).not.toContain(t.group.sendRest(1))
})
