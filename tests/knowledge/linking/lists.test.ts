import { describe, expect, it } from 'vitest'
import { knowledgeOf, recordOf } from '../pack-of.ts'
import { createLinkOf, type Asked } from './link-of.ts'

const place = (id: string, name: string, kind: string, country: string, prior = 0.8) =>
  recordOf(id, [name], { type: 'LOC', kind, country, prior })
const linkOf = createLinkOf(
  knowledgeOf(
    // a state and a country of one name, as likely by themselves
    place('norra-state', 'Norra', 'state', 'AX', 0.6),
    place('norra', 'Norra', 'country', 'NX', 0.6),
    // the same with a state of another country than Alda and Benna are of
    place('tull-state', 'Tull', 'state', 'BX', 0.6),
    place('tull', 'Tull', 'country', 'TX', 0.6),
    place('alda', 'Alda', 'state', 'AX', 0.9),
    place('benna', 'Benna', 'state', 'AX', 0.9),
    place('ludia', 'Ludia', 'country', 'LX', 0.9),
    place('moria', 'Moria', 'country', 'MX', 0.9),
    place('quay', 'Quay', 'city', 'LX', 0.9),
    // a town of two countries
    place('sella-ax', 'Sella', 'city', 'AX', 0.6),
    place('sella-lx', 'Sella', 'city', 'LX', 0.6),
  ),
)

describe('a list', () => {
  it.each<[string, Asked, string | null]>([
    [
      'of states makes its member a state',
      { text: 'Rain fell in Alda, Norra, Benna.', name: 'Norra' },
      'norra-state',
    ],
    [
      'of countries a country',
      { text: 'Rain fell in Ludia, Norra and Moria.', name: 'Norra' },
      'norra',
    ],
    [
      'of both leaves it open',
      { text: 'Rain fell in Ludia, Norra and Alda.', name: 'Norra' },
      null,
    ],
    [
      'of a country and a town leaves it open too',
      { text: 'Rain fell in Ludia, Norra and Quay.', name: 'Norra' },
      null,
    ],
    [
      'is of the sort that most of its members have',
      { text: 'Rain fell in Ludia, Moria, Norra and Quay.', name: 'Norra' },
      'norra',
    ],
    [
      'of states is one of states of one country',
      { text: 'Rain fell in Alda, Tull, Benna.', name: 'Tull' },
      null,
    ],
    [
      'is none of two with a comma alone',
      { text: 'Rain fell in Ludia, Norra.', name: 'Norra' },
      null,
    ],
    [
      'is none where a short word stands between',
      { text: 'Moria met Norra near Ludia.', name: 'Norra' },
      null,
    ],
    [
      'is made by a conjunction between two',
      { text: 'Rain fell in Norra and Ludia.', name: 'Norra' },
      'norra',
    ],
    [
      'is one over quotation marks too',
      { text: 'Rain fell in “Alda”, “Norra”, “Benna”.', name: 'Norra' },
      'norra-state',
    ],
    [
      'is none where words stand between',
      { text: 'Rain fell in Norra after a week in Ludia, then in Moria.', name: 'Norra' },
      null,
    ],
  ])('%s', (_, asked, wanted) => expect(linkOf(asked)).toBe(wanted))
})

describe('the place after a comma', () => {
  it.each<[string, Asked, string | null]>([
    [
      'says in which state it lies',
      { text: 'He lives in Sella, Alda.', name: 'Sella' },
      'sella-ax',
    ],
    ['or in which country', { text: 'He lives in Sella, Ludia.', name: 'Sella' }, 'sella-lx'],
    [
      'says of a town of neither that it is another',
      { text: 'He lives in Quay, Alda.', name: 'Quay' },
      null,
    ],
    [
      'says nothing where the list goes on',
      { text: 'He went to Quay, Alda and Sella.', name: 'Quay' },
      'quay',
    ],
    ['nor where it is a town itself', { text: 'He lives in Quay, Sella.', name: 'Quay' }, 'quay'],
  ])('%s', (_, asked, wanted) => expect(linkOf(asked)).toBe(wanted))
})
