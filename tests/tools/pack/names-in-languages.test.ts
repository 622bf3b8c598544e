import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkPack } from '../../../tools/pack/check/check-pack.ts'
import { loadSource } from '../../../tools/pack/load-source.ts'

const record = {
  id: 'mill',
  type: 'ORG',
  kind: 'company',
  labels: { ar: 'طاحونة الشاطئ', en: 'Shore Mill' },
  aliases: { en: ['Shore Mills'], fr: ['Meunerie de la Rive'] },
  descriptions: { ar: 'شركة', en: 'company' },
}

function folderWith(names: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-names-'))
  writeFileSync(join(folder, 'pack.json'), '{"id":"mills","languages":["ar","en"]}')
  writeFileSync(join(folder, 'entities.jsonl'), JSON.stringify(record))
  writeFileSync(join(folder, 'names.tsv'), names)
  return folder
}

it('the first name in a language is shown, the others are found too', () => {
  const names = 'mill\tfr\tMoulin de la Rive|Le Moulin\nmill\tes\tMolino de la Orilla\n'
  expect(loadSource(folderWith(names)).entities[0]!.record).toEqual({
    ...record,
    labels: { ...record.labels, fr: 'Moulin de la Rive', es: 'Molino de la Orilla' },
    aliases: { ...record.aliases, fr: ['Le Moulin', 'Meunerie de la Rive'], es: [] },
  })
})

it('what a record is called already stays so', () => {
  const { labels, aliases } = loadSource(folderWith('mill\ten\tMill of the Shore')).entities[0]!
    .record
  expect(labels.en).toBe('Shore Mill')
  expect(aliases.en).toEqual(['Mill of the Shore', 'Shore Mills'])
})

it('a label that is the English one gives way', () => {
  const source = folderWith('mill\tfr\tMoulin de la Rive')
  const own = { ...record, labels: { ...record.labels, fr: 'Shore Mill' } }
  writeFileSync(join(source, 'entities.jsonl'), JSON.stringify(own))
  expect(loadSource(source).entities[0]!.record.labels.fr).toBe('Moulin de la Rive')
})

it('a pack may name its things in a language that it does not describe them in', () => {
  const told = checkPack(loadSource(folderWith('mill\tfr\tMoulin de la Rive')))
  expect(told.filter(({ id, message }) => id === 'mill' && message.includes('fr'))).toEqual([])
})

it.each(['weir\tfr\tBarrage', 'mill\tfr', 'mill\tfr\tMoulin\tRive'])('%s is refused', (line) => {
  expect(() => loadSource(folderWith(line))).toThrow('names.tsv')
})
