import { expect, it } from 'vitest'
import { partiesOf } from '../../../src/annotate/claims/parties.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { english } from '../../../src/languages/en/index.ts'
import type { Entity } from '../../../src/model/annotation.ts'
import { toDocument } from '../../to-document.ts'

function parties(text: string, name: string, type: Entity['type'] = 'ORG'): string[] {
  const start = text.indexOf(name)
  const mention = { start, end: start + name.length }
  const entity = { id: 'e1', type, name, mentions: [mention] } as unknown as Entity
  const language = type === 'ORG' && /[a-z]/.test(text) ? english : arabic
  const document = toDocument(text, language.code as 'ar')
  return partiesOf({ document, entities: [entity], language }).map((span) =>
    text.slice(span.start, span.end),
  )
}

it('a party is masked with the noun of a body before its name', () => {
  expect(parties('أعلنت شركة نورسا أرباحها.', 'نورسا')).toEqual(['شركة نورسا'])
  expect(parties('قال لصحيفة «المنارة» أمس.', 'المنارة')).toEqual(['صحيفة «المنارة'])
  expect(parties('أعلنت وشركة\u00a0نورسا أرباحها.', 'نورسا')).toEqual(['شركة\u00a0نورسا'])
  expect(parties('رحبت ونورسا بالقرار.', 'نورسا')).toEqual(['نورسا'])
})

it('other nouns and other names stay as they are', () => {
  expect(parties('أعلنت أرباح نورسا أمس.', 'نورسا')).toEqual(['نورسا'])
  expect(parties('زار مجموعة سامي أمس.', 'سامي', 'PER')).toEqual(['سامي'])
  expect(parties('The company Norsa grew.', 'Norsa')).toEqual(['Norsa'])
})
