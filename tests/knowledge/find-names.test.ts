import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../src/knowledge/create-knowledge.ts'
import { found, knowledgeOf, packOf, recordOf } from './pack-of.ts'
import { startCpuTimer } from '../cpu-timer.ts'

describe('boundaries', () => {
  const knowledge = knowledgeOf(
    recordOf('a', ['+972 Magazine', '+972', '972+ Magazine']),
    recordOf('b', ['7amleh']),
    recordOf('c', ['A/HRC/59/23']),
    recordOf('d', ['Gaza']),
    recordOf('e', ['Gaza Strip']),
    recordOf('f', ['مام-رام']),
    recordOf('g', ['The Ledger']),
    recordOf('h', ['La Rive']),
  )
  it('takes whole words only', () =>
    expect(found(knowledge, 'Gazans in Megagaza left Gaza-based Gaza.')).toEqual(['Gaza', 'Gaza']))
  it('takes the longest name', () =>
    expect(found(knowledge, 'Gaza, the Gaza Strip and Gaza')).toEqual([
      'Gaza',
      'Gaza Strip',
      'Gaza',
    ]))
  it('keeps a plus sign and digits', () =>
    expect(found(knowledge, 'The call cost 972 dollars, said +972 and +972 Magazine.')).toEqual([
      '+972',
      '+972 Magazine',
    ]))
  it('finds names with punctuation inside', () =>
    expect(found(knowledge, 'see A/HRC/59/23, not A HRC 59 23 (7amleh)')).toEqual([
      'A/HRC/59/23',
      '7amleh',
    ]))
  it('takes a hyphen for a space', () =>
    expect(found(knowledge, 'في «مام-رام» وفي مام رام')).toEqual(['مام-رام', 'مام رام']))
  it('takes no article with half of a compound', () =>
    expect(
      found(knowledge, 'La Rive-Haute, The Ledger-Herald; the Gaza-Egypt border, La Rive-là'),
    ).toEqual(['Gaza', 'La Rive']))
  it('never goes over a line or a full stop', () =>
    expect(found(knowledge, 'to Gaza\nStrip. Gaza. Strip')).toEqual(['Gaza', 'Gaza']))
})

describe('names with signs, digits and marks', () => {
  const names = [
    "L'Oréal",
    'AT&T',
    'C++ Council',
    'F-16',
    'Al-Quds',
    '3M',
    'UN-Habitat',
    'São Tomé',
    'Sana’a',
    'كتائب 9',
    'آل نهيان',
    'مركز «مدى»',
    'G7',
    'L’Étape',
    "L'arbre",
  ]
  const knowledge = knowledgeOf(...names.map((name, i) => recordOf(`n${i}`, [name])))
  it.each([
    ["L’Oréal and L'OREAL", ['L’Oréal', "L'OREAL"]],
    ['AT&T, not AT T', ['AT&T']],
    ['the C++ Council', ['C++ Council']],
    ['an F-16, F 16s', ['F-16']],
    ['in Al-Quds, Al Quds and Al‑Quds', ['Al-Quds', 'Al Quds', 'Al‑Quds']],
    ['3M made 3 m of it', ['3M']],
    ['Sao Tome (São Tomé)', ['Sao Tome', 'São Tomé']],
    ["Sanaa, Sana’a, Sana'a", ['Sanaa', 'Sana’a', "Sana'a"]],
    ['وكتائب 9 وكتائب 99', ['كتائب 9']],
    ['من آل نهيان', ['آل نهيان']],
    ['مركز «مدى» ومركز مدى', ['مركز «مدى']],
    ['G7’s and the G70', ['G7']],
    // an article and a noun, and a name that is written with a small letter
    ['L’étape est dure, dit L’Étape', ['L’Étape']],
    ["L'arbre", ["L'arbre"]],
  ])('%s', (text, expected) => expect(found(knowledge, text)).toEqual(expected))
})

describe('Arabic particles', () => {
  const knowledge = knowledgeOf(
    recordOf('un', ['الأمم المتحدة']),
    recordOf('azure', ['أزور', 'منصة أزور']),
    recordOf('guardian', ['الغارديان', 'غارديان']),
    recordOf('sudan', ['السودان']),
    recordOf('beirut', ['بيروت']),
    recordOf('kuwait', ['الكويت']),
  )
  it('stand outside the name', () =>
    expect(found(knowledge, 'وأزور وبأزور فالغارديان كالسودان والسودان لبيروت وبيروت')).toEqual([
      'أزور',
      'أزور',
      'الغارديان',
      'السودان',
      'السودان',
      'بيروت',
      'بيروت',
    ]))
  it('are found where ل swallows the alif', () =>
    expect(found(knowledge, 'قالت للأمم المتحدة وللسودان وللغارديان')).toEqual([
      'لأمم المتحدة',
      'لسودان',
      'لغارديان',
    ]))
  it('are found where the name behind ل begins with ل itself', () =>
    expect(
      found(knowledgeOf(recordOf('lb', ['لبنان']), recordOf('ly', ['ليبيا'])), 'للبنان ولليبيا'),
    ).toEqual(['لبنان', 'ليبيا']))
  it('are not cut out of a word that is itself a name', () =>
    expect(found(knowledge, 'بيروت وبيروت')).toEqual(['بيروت', 'بيروت']))
  it('are taken off a first word of two letters where the name goes on, and only there', () => {
    const short = knowledgeOf(
      recordOf('om', ['أم درمان']),
      recordOf('tel', ['تل أبيب']),
      recordOf('qom', ['قم']),
    )
    expect(found(short, 'الخرطوم وأم درمان، بأم درمان، لتل أبيب وتل أبيب وقم')).toEqual([
      'أم درمان',
      'أم درمان',
      'تل أبيب',
      'تل أبيب',
    ])
    expect(found(short, 'وَأم درمان ومن وفي قم')).toEqual(['أم درمان', 'قم'])
  })
  it('folding forgives hamza, ya, ta marbuta and vowels', () =>
    expect(found(knowledge, 'ازور أَزُور الامم المتحده')).toEqual(['ازور', 'أَزُور', 'الامم المتحده']))
  it('a foreign word may carry them', () =>
    expect(found(knowledgeOf(recordOf('m', ['Microsoft'])), 'بـMicrosoft وMicrosoft')).toEqual([
      'Microsoft',
      'Microsoft',
    ]))
})

describe('capitals', () => {
  const knowledge = knowledgeOf(
    recordOf('us', ['US', 'United States']),
    recordOf('who', ['WHO', 'World Health Organization']),
    recordOf('guardian', ['The Guardian']),
    recordOf('apple', ['Apple']),
    recordOf('nato', ['NATO']),
    recordOf('ebay', ['eBay']),
    recordOf('health', ['Ministry of Health']),
    recordOf('big', ['THE BIG']),
  )
  it('a small opener needs a capital behind it', () =>
    expect(found(knowledge, 'the big deal at The Big and the Big')).toEqual(['The Big', 'the Big']))
  it('short words that a name writes small may be small', () =>
    expect(
      found(
        knowledgeOf(recordOf('a', ['x-kom']), recordOf('b', ['ver.di'])),
        'at x-kom, X-kom and ver.di',
      ),
    ).toEqual(['x-kom', 'X-kom', 'ver.di']))
  it('short acronyms are never ordinary words', () =>
    expect(found(knowledge, 'Who told us that it hurt? The US and the WHO. Us, too.')).toEqual([
      'US',
      'WHO',
    ]))
  it('a name begins with a capital', () =>
    expect(
      found(knowledge, 'an apple by Apple, the ministry of health, the Ministry of Health'),
    ).toEqual(['Apple', 'Ministry of Health']))
  it('small openers may be small', () =>
    expect(found(knowledge, 'the Guardian, The Guardian and the guardian')).toEqual([
      'the Guardian',
      'The Guardian',
    ]))
  it('a name with a small opener gives way to one that goes on further without it', () =>
    expect(
      found(
        knowledgeOf(recordOf('town', ['La Unión']), recordOf('union', ['Unión Europea'])),
        'la Unión, la Unión Europea y La Unión',
      ),
    ).toEqual(['la Unión', 'Unión Europea', 'La Unión']))
  it('longer acronyms are also written like words', () =>
    expect(found(knowledge, 'Nato, NATO, nato')).toEqual(['Nato', 'NATO']))
  it('names written small are found as they come', () =>
    expect(found(knowledge, 'eBay, Ebay and ebay')).toEqual(['eBay', 'Ebay', 'ebay']))
  it('the possessive stays outside', () =>
    expect(found(knowledge, "Apple’s and the United States' and the Ministry of Health's")).toEqual(
      ['Apple', 'United States', 'Ministry of Health'],
    ))
  it('says which names are common words', () => {
    const [apple, states] = knowledge.findNames('Apple and the United States')
    expect(apple!.common).toBe(true)
    expect(states!.common).toBeUndefined()
  })
})

describe('candidates', () => {
  const rich = recordOf('microsoft', ['Microsoft'], {
    qid: 'Q1',
    facts: [{ text: {}, date: '2025', status: 'record', source: { url: '', name: {} } }],
  })
  const knowledge = createKnowledge(
    [packOf([recordOf('ms', ['Microsoft'], { qid: 'Q1' })], 'companies'), packOf([rich], 'story')],
    ['companies', 'story'],
  )
  it('come from every pack, the one with more facts first among equals', () => {
    expect(
      knowledge.findNames('Microsoft')[0]!.candidates.map(({ pack, id }) => `${pack}:${id}`),
    ).toEqual(['story:microsoft', 'companies:ms'])
  })
  it('a hint gives way to a name and stands alone otherwise', () => {
    const hints = knowledgeOf(
      recordOf('a', ['Operation Alpha'], {
        hints: { en: ['spring offensive', 'the siege of Khartoum'] },
      }),
      recordOf('k', ['Khartoum']),
    )
    const hits = hints.findNames('the siege of Khartoum and a spring offensive')
    expect(hits.map(({ hint }) => hint)).toEqual([false, true])
    expect(found(hints, 'the siege of Khartoum and a spring offensive')).toEqual([
      'Khartoum',
      'spring offensive',
    ])
  })
  it('a hint is found behind attached particles as a name is', () => {
    const hints = knowledgeOf(recordOf('a', ['شركة نورك'], { hints: { ar: ['نورك'] } }))
    const text = 'أعلنت سالت ونورك ذلك.'
    expect(found(hints, text)).toEqual(['نورك'])
    expect(hints.findNames(text)[0]?.hint).toBe(true)
  })
})

describe('hostile text', () => {
  const knowledge = knowledgeOf(recordOf('a', ['Gaza']), recordOf('b', ['غزة']))
  it.each([
    ['', 0],
    ['\ud800\udc00\ud800', 0],
    ['«'.repeat(5000), 0],
    ['\u200f\u200fGaza\u200f', 1],
    ['و'.repeat(5000), 0],
  ])('%#', (text, hits) => expect(knowledge.findNames(text)).toHaveLength(hits))
  it('is read in time in proportion to its length', () => {
    // the best of some runs, since other work on the machine only adds; each on a text of its own,
    // since the names of a text that was just read are kept; were it quadratic, 16 times the text
    // would take 256 times as long
    const best = (times: number) =>
      Math.min(
        ...Array.from({ length: 4 }, (_, run) => {
          const text = `${run} ${'Gaza وغزة "«'.repeat(times)}`
          const spent = startCpuTimer()
          knowledge.findNames(text)
          return spent()
        }),
      )
    best(3_000)
    expect(best(48_000) / best(3_000)).toBeLessThan(100)
  }, 30_000)
})

it('a base without packs finds no name', () =>
  expect(found(createKnowledge([]), 'the Guardian')).toEqual([]))
