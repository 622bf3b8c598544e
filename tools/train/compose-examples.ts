import type { EntityType } from '../../src/model/kinds.ts'
import { arabicFillers } from './fillers-ar.ts'
import { englishFillers } from './fillers-en.ts'
import type { Fillers } from './fillers.ts'
import type { Example, LabelledSpan } from './load-examples.ts'
import type { Random } from './random.ts'
import { plain as plainArabic } from './plain-ar.ts'
import { templates as arabicTemplates } from './templates-ar.ts'
import * as english from './templates-en.ts'

const arabic = { templates: arabicTemplates, plain: plainArabic }
const types: Record<string, EntityType> = {
  per: 'PER',
  sur: 'PER',
  giv: 'PER',
  loc: 'LOC',
  country: 'LOC',
  org: 'ORG',
  outlet: 'ORG',
  team: 'ORG',
  group: 'GROUP',
  product: 'PRODUCT',
  event: 'EVENT',
}
const rounds: Record<string, number> = { ar: 24, en: 8 }

/** Small documents of composed sentences with our own names in them. */
export function composeExamples(code: string, random: Random): Example[] {
  const { templates, plain } = code === 'ar' ? arabic : english
  const fillers = (code === 'ar' ? arabicFillers : englishFillers)(random)
  const examples: Example[] = []
  const lines = templates.trim().split('\n')
  const others = plain.trim().split('\n')
  for (let round = 0; round < rounds[code]!; round++) {
    for (const line of lines) {
      const example: Example = {
        id: `composed-${round}-${examples.length}`,
        source: '',
        text: '',
        spans: [],
      }
      compose(line, fillers, example)
      if (random() < 0.3) compose(others[Math.floor(random() * others.length)]!, fillers, example)
      examples.push(example)
    }
  }
  return examples
}

function compose(line: string, fillers: Fillers, example: Example): void {
  let from = 0
  for (const slot of line.matchAll(/\{(\w+)\}|\[(\w+)\]/g)) {
    example.text += line.slice(from, slot.index)
    from = slot.index + slot[0].length
    let value = fillers[slot[1] ?? slot[2]!]!()
    if (value.startsWith('ال') && /(^|\s)[وف]?ل$/.test(example.text)) value = value.slice(1)
    if (slot[1]) {
      const span: LabelledSpan = {
        type: types[slot[1]]!,
        start: example.text.length,
        end: example.text.length + value.length,
      }
      example.spans.push(span)
    }
    example.text += value
  }
  example.text += `${line.slice(from)}\n`
}
