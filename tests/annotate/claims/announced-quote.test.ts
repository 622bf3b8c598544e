import { describe, expect, it } from 'vitest'
import { announcedQuote } from '../../../src/annotate/claims/speakers/plain/announced-quote.ts'
import { toDocument } from '../../to-document.ts'
import { plainlyMeant } from './plainly-meant.ts'

const meant = (told: string, ...others: string[]) => {
  const text = `Village pier is closed\n${told} "We have waited for years."`
  const { blocks } = toDocument(text, 'en')
  const none = { decided: new Map(), speakers: new Map(), bySource: new Map(), last: null }
  return plainlyMeant((o) => announcedQuote(o, { blocks, ...none }), text, 'Tavin Orlo', ...others)
}

describe('a quotation without a cue is of the one person', () => {
  it.each([
    ['who is announced', 'Tavin Orlo, who owns the boats, is less sure:'],
    [
      'who is announced behind others',
      'Belan Fisk will not pay. His boss, Tavin Orlo, is less coy:',
    ],
    ['of whom the paragraph tells', 'Tavin Orlo has been at sea all night.'],
  ])('%s', (_, told) => {
    expect(meant(told, 'Belan Fisk')).toBe('Tavin Orlo')
  })

  it.each([
    ['who is told of with another', 'Tavin Orlo met Belan Fisk at sea that night.'],
    ['of whom only something is told', "Tavin Orlo's boat was at sea all night."],
    ['who is dead', 'Tavin Orlo died at sea on Monday.'],
    ['who is announced with another', 'It rained. Belan Fisk and Tavin Orlo were of one mind:'],
    ['whose turn it is in a dialogue', 'Tavin Orlo:'],
  ])('but not one %s', (_, told) => {
    expect(meant(told, 'Belan Fisk')).toBeNull()
  })
})
