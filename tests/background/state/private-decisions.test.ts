import { expect, test } from 'vitest'
import {
  createPrivateDecisions,
  hidePrivate,
  withPrivate,
} from '../../../src/background/state/private-decisions.ts'
import { claimKey } from '../../../src/model/claim-key.ts'
import { buildApparatus } from '../../ui/fixture/build.ts'
import { storyEn } from '../../ui/fixture/story-en.ts'

const choice = (written: string, id: string | null) => ({
  name: written.toLowerCase(),
  lang: 'en',
  written,
  record: id === null ? null : { pack: 'p', id },
  label: null,
})

function make() {
  const stored = new Map<string, unknown>()
  return {
    stored,
    decisions: createPrivateDecisions({
      get: async () => structuredClone(Object.fromEntries(stored)),
      remove: async (keys) => {
        for (const key of keys) stored.delete(key)
      },
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value))
      },
    }),
  }
}

test('choices of a private window stand over the reader’s own, and leave them as they are', async () => {
  const { decisions } = make()
  const own = [choice('Azure', 'a'), choice('Corda', 'c')]
  await Promise.all([
    decisions.keep({ choices: { put: choice('Azure', 'b') } }),
    decisions.keep({ choices: { drop: { name: 'corda', lang: 'en' } } }),
  ])
  expect(withPrivate(own, await decisions.load())).toEqual([choice('Azure', 'b')])
  await decisions.keep({ choices: { drop: { name: 'azure', lang: 'en' } } })
  expect(withPrivate(own, await decisions.load())).toEqual([])
  expect(own).toEqual([choice('Azure', 'a'), choice('Corda', 'c')])
})

test('a claim that was hidden there is hidden there, until the last private window closes', async () => {
  const { decisions, stored } = make()
  const apparatus = buildApparatus(storyEn)
  const [claim] = apparatus.claims
  await decisions.keep({ hiddenClaims: { add: [claimKey(apparatus, claim!)] } })
  expect(hidePrivate(apparatus, await decisions.load()).claims).toHaveLength(
    apparatus.claims.length - 1,
  )
  await decisions.forget()
  expect(stored.size).toBe(0)
  expect(hidePrivate(apparatus, await decisions.load()).claims).toHaveLength(
    apparatus.claims.length,
  )
})

test('each further decision stands beside those before, and the same one once', async () => {
  const { decisions } = make()
  const forget = (name: string, lang: string) =>
    decisions.keep({ choices: { drop: { name, lang } } })
  await decisions.keep({ hiddenClaims: { add: ['one'] } })
  for (const key of ['two', 'one']) await decisions.keep({ hiddenClaims: { add: [key] } })
  for (const id of ['a', 'b']) await decisions.keep({ choices: { put: choice('Azure', id) } })
  for (const [name, lang] of ['corda en', 'corda fr', 'sela en', 'corda en'].map((one) =>
    one.split(' '),
  ))
    await forget(name!, lang!)
  expect(await decisions.load()).toEqual({
    choices: [choice('Azure', 'b')],
    hidden: ['one', 'two'],
    dropped: [
      { name: 'corda', lang: 'fr' },
      { name: 'sela', lang: 'en' },
      { name: 'corda', lang: 'en' },
    ],
  })
})

test('a claim that is taken back from the hidden ones is shown again, and no other', async () => {
  const { decisions } = make()
  await decisions.keep({ hiddenClaims: { add: ['one', 'two'] } })
  await decisions.keep({ hiddenClaims: { drop: ['one'] } })
  expect((await decisions.load()).hidden).toEqual(['two'])
})

test('what a name means can be forgotten there and chosen anew', async () => {
  const { decisions } = make()
  const own = [choice('Azure', 'a'), choice('Corda', 'c')]
  await decisions.keep({ choices: { drop: { name: 'azure', lang: 'en' } } })
  await decisions.keep({ choices: { put: choice('Azure', 'b') } })
  expect(withPrivate(own, await decisions.load())).toEqual([
    choice('Corda', 'c'),
    choice('Azure', 'b'),
  ])
})
