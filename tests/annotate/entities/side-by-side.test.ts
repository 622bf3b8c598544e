import { expect, it } from 'vitest'
import { findEntities } from '../../../src/annotate/entities/find-entities.ts'
import { arabic } from '../../../src/languages/ar/index.ts'
import { toDocument } from '../../to-document.ts'

const namesIn = (text: string) =>
  findEntities(toDocument(text, 'ar'), arabic, []).map(({ name }) => name)

it('parts two people whom «و» written apart joins', () =>
  expect(namesIn('قضت المحكمة بمعاقبة كل من سامي فتحي و عبد الله عادل و منير حسن بالسجن.')).toEqual(
    ['سامي فتحي', 'عبد الله عادل', 'منير حسن'],
  ))

it('parts two people where a title with its article stands between them', () => {
  expect(namesIn('والتقى كريم حسن الوزير سامي نصر أمس.')).toEqual(['كريم حسن', 'سامي نصر'])
  expect(namesIn('وقال أحمد علي الوزير إن الموعد غدا.')).toEqual(['أحمد علي الوزير'])
})
