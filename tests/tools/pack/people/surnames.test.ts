import { describe, expect, it } from 'vitest'
import { surnamesOf } from '../../../../tools/pack/people/surnames.ts'

describe('the surname by which papers go on', () => {
  it.each([
    ['Emil Marle', 'FR', ['Marle']],
    ['Emil Marle Jr.', 'US', ['Marle']],
    ['Ursa von der Tann', 'DE', ['Tann', 'von der Tann']],
    ['Hadi el-Marsi', 'EG', ['Marsi', 'el-Marsi']],
    ['Lan Dorin', 'CN', ['Lan']],
    ['Bohdan Torensky', 'UA', ['Torenskyy', 'Torensky', 'Torenskiy', 'Torenski']],
    ['Almaz Tadele', 'ET', []],
    ['Marle', 'FR', []],
    ['Emil VI', 'FR', []],
    ['Emil II of Marle', 'FR', []],
    ['إميل الثالث', 'FR', []],
    ['إميل مارل الابن', 'FR', ['مارل']],
    ['هادي عبد العزيز', 'EG', []],
    ['هادي نور الدين', 'EG', []],
    ['هادي علي', 'EG', []],
    ['إميل وان', 'FR', []],
  ])('%s in %s', (name, country, expected) => expect(surnamesOf(name, country)).toEqual(expected))
})
