import { describe, expect, it } from 'vitest'
import type { Example } from '../../../tools/train/load-examples.ts'
import { makeRandom } from '../../../tools/train/random.ts'
import { swapNames } from '../../../tools/train/swap-names.ts'

const text = 'قال سامي نصر إن الطريق إلى طرابلس مفتوح، وأضاف نصر للاتحاد الأوروبي أن بلدة زغرتا آمنة.'

function spanOf(name: string, type: 'PER' | 'LOC' | 'ORG', from = 0) {
  const start = text.indexOf(name, from)
  return { type, start, end: start + name.length }
}

const example: Example = {
  id: 'one',
  source: 'corpus',
  text,
  spans: [
    spanOf('سامي نصر', 'PER'),
    spanOf('طرابلس', 'LOC'),
    spanOf('نصر', 'PER', text.indexOf('وأضاف')),
    spanOf('اتحاد الأوروبي', 'ORG'),
    spanOf('بلدة زغرتا', 'LOC'),
  ],
}

describe('an article with other names', () => {
  const [swapped] = swapNames([example], makeRandom(1))
  const names = swapped!.spans.map(({ start, end }) => swapped!.text.slice(start, end))

  it('is a copy with the same labels', () => {
    expect(swapped!.isCopy).toBe(true)
    expect(swapped!.spans.map(({ type }) => type)).toEqual(example.spans.map(({ type }) => type))
  })
  it('has the same words outside the names', () => {
    const outside = ({ text: whole, spans }: Example) => {
      let left = ''
      let at = 0
      for (const { start, end } of spans) {
        left += `${whole.slice(at, start)}_`
        at = end
      }
      return left + whole.slice(at)
    }
    expect(outside(swapped!)).toBe(outside(example))
  })
  it('gives one name the same other one throughout', () => {
    expect(names[0]!.split(' ')[1]).toBe(names[2])
    expect(names[0]).not.toBe('سامي نصر')
  })
  it('keeps the noun before a place and a name that melts with its article', () => {
    expect(names[4]!.startsWith('بلدة ')).toBe(true)
    expect(names[3]).toBe('اتحاد الأوروبي')
  })
})
