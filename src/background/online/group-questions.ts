/**
 * A group of annotators that the reader is a member of: what it wrote about the page, and claims
 * that are sent to it. Each only at the reader's press; nothing of it is kept in the database.
 */
import type { GroupAnswer, GroupList, SentClaims } from '../../model/group-annotations.ts'
import type { AskFailure, OnlineAnswer } from '../../model/online.ts'
import {
  askProvider,
  type Asking,
  type ProviderAnswer,
} from '../../reporting/online/providers/ask-provider.ts'
import {
  createHypothesis,
  hypothesisHost,
  type Hypothesis,
} from '../../reporting/online/providers/hypothesis.ts'
import type { Provider } from '../../reporting/online/providers/provider.ts'
import type { OnlineAccess } from './online-access.ts'
import { mustAllow, type Answerers } from './page-questions.ts'

type GroupQuestion = 'list-groups' | 'ask-group' | 'send-claims'

/** Status with which a service says that it does not know the key, or shows nothing to it. */
const refused = [400, 401, 403, 404]

const isRefused = (failure: AskFailure): boolean =>
  failure.kind === 'status' && refused.includes(failure.status)

/** What is asked, once it may be. */
interface Session {
  service: Hypothesis
  ask<Query, Result>(
    provider: Provider<Query, Result>,
    query: Query,
  ): Promise<ProviderAnswer<Result>>
}

const noAnswer = { ok: false, failure: { kind: 'no-answer' } } as const

export function createGroupQuestions(access: OnlineAccess): Answerers<GroupQuestion> {
  const begin = async (page: Parameters<OnlineAccess['begin']>[1]) => {
    const key = await access.getKey('hypothesis')
    if (key === '' || !(await access.isAllowed('hypothesis', [hypothesisHost]))) return null
    const { asking, getSent } = access.begin(true, page)
    return { session: createSession(createHypothesis(key), asking), getSent }
  }
  const answered = <Value>(value: Value, sent: number): OnlineAnswer<Value> => ({
    state: 'answered',
    value,
    at: access.now(),
    sent,
  })
  return {
    async 'list-groups'({ page }) {
      const begun = await begin(page)
      if (!begun) return mustAllow
      const list = await listGroups(begun.session)
      return list.ok
        ? answered(list.value, begun.getSent())
        : { state: 'failed', failure: list.failure, sent: begun.getSent() }
    },
    async 'ask-group'({ group, url, page }) {
      const begun = await begin(page)
      if (!begun) return mustAllow
      const { service, ask } = begun.session
      const asked = await ask(service.annotations, { group, url })
      if (asked.ok && asked.value.annotations.length > 0)
        return answered({ ...asked.value, isMember: true }, begun.getSent())
      // an empty answer, too, may mean that it does not know the reader, or the group no longer
      const isMember =
        asked.ok || isRefused(asked.failure) ? await isMemberOf(group, begun.session) : true
      const sent = begun.getSent()
      if (asked.ok || !isMember)
        return answered<GroupAnswer>({ annotations: [], total: 0, isMember }, sent)
      return { state: 'failed', failure: asked.failure, sent }
    },
    async 'send-claims'({ group, claims, page }, _sender, soFar) {
      const begun = await begin(page)
      if (!begun) return mustAllow
      const { service, ask } = begun.session
      const value: SentClaims = { sent: 0, of: claims.length, failure: null, isMember: true }
      for (const claim of claims) {
        const asked = await ask(service.send, { group, claim })
        if (!asked.ok) {
          value.failure = asked.failure
          if (isRefused(asked.failure)) value.isMember = await isMemberOf(group, begun.session)
          break
        }
        value.sent += 1
        soFar?.({ ...value })
      }
      return answered(value, begun.getSent())
    },
  }
}

const createSession = (service: Hypothesis, asking: Asking): Session => ({
  service,
  // null is for queries that a source cannot be asked: these it can
  ask: async (provider, query) => (await askProvider(provider, query, asking)) ?? noAnswer,
})

/** Of a key that is not known the service gives no group, and says so only of the reader's name. */
async function listGroups({ service, ask }: Session): Promise<ProviderAnswer<GroupList>> {
  const asked = await ask(service.groups, null)
  if (!asked.ok)
    return asked.failure.kind === 'status' && [401, 403].includes(asked.failure.status)
      ? { ok: true, value: { groups: [], isKnown: false }, at: '' }
      : asked
  if (asked.value.length > 0) return { ...asked, value: { groups: asked.value, isKnown: true } }
  const profile = await ask(service.profile, null)
  return profile.ok ? { ...profile, value: { groups: [], isKnown: profile.value } } : profile
}

/** Where that cannot be found out, it is not denied. */
async function isMemberOf(group: string, { service, ask }: Session): Promise<boolean> {
  const asked = await ask(service.groups, null)
  return asked.ok ? asked.value.some(({ id }) => id === group) : !isRefused(asked.failure)
}
