import { describe, expect, it } from 'vitest'
import { createKnowledge } from '../../../src/knowledge/create-knowledge.ts'
import { openPack } from '../../../src/knowledge/pack-file/open-pack.ts'
import {
  CorruptPack,
  NotAPack,
  PackError,
  TruncatedPack,
  WrongPackVersion,
} from '../../../src/knowledge/pack-file/pack-errors.ts'
import { writePack } from '../../../src/knowledge/pack-file/write-pack.ts'
import { manifestOf, packOf, recordOf } from '../pack-of.ts'

const report = { id: 'r1', url: 'https://news.example/1', title: 'تحقيق', outlet: 'The Daily' }
const entities = [
  recordOf('org-1', ['Örg One', 'المنظمة الأولى'], { domains: ['news.example', 'bbc.co.uk'] }),
  recordOf('org-2', ['Org Two']),
]
const buffer = writePack({ manifest: manifestOf('test'), entities, reports: [report] })

describe('a compiled pack', () => {
  const knowledge = createKnowledge([openPack(buffer)])
  it('gives its records back', () => {
    expect(knowledge.getRecord({ pack: 'test', id: 'org-1' })).toEqual(entities[0])
    expect(knowledge.getNote({ pack: 'test', id: 'org-2' })).toEqual({
      pack: 'test',
      packTitle: manifestOf('test').title,
      record: entities[1],
    })
    expect(knowledge.getRecord({ pack: 'test', id: 'org-3' })).toBeNull()
    expect(knowledge.getRecord({ pack: 'other', id: 'org-1' })).toBeNull()
    expect(knowledge.reports()).toEqual([report])
  })
  it('knows who owns a host', () => {
    const key = { pack: 'test', id: 'org-1' }
    expect(knowledge.getOwnerOfHost('www.news.example')).toEqual(key)
    expect(knowledge.getOwnerOfHost('BBC.co.uk')).toEqual(key)
    expect(knowledge.getOwnerOfHost('co.uk')).toBeNull()
    expect(knowledge.getOwnerOfHost('othernews.example')).toBeNull()
  })
  it('may hold nothing', () =>
    expect(createKnowledge([packOf([])]).findNames('Any text')).toEqual([]))
})

describe('a damaged file', () => {
  const changed = (at: number, to: number) => {
    const copy = buffer.slice(0)
    new Uint8Array(copy)[at]! ^= to
    return copy
  }
  it('is refused with a named error', () => {
    expect(() => openPack(new ArrayBuffer(0))).toThrow(NotAPack)
    expect(() =>
      openPack(new TextEncoder().encode('{"id": "pack"}').buffer as ArrayBuffer),
    ).toThrow(NotAPack)
    expect(() => openPack(changed(4, 1))).toThrow(WrongPackVersion)
    expect(() => openPack(buffer.slice(0, 100))).toThrow(TruncatedPack)
    expect(() => openPack(buffer.slice(0, buffer.byteLength - 8))).toThrow(TruncatedPack)
    expect(() => openPack(changed(70, 1))).toThrow(CorruptPack)
    expect(() => openPack(changed(buffer.byteLength - 20, 1))).toThrow(CorruptPack)
  })
  it('is refused whichever byte is changed', () => {
    const { length } = new Uint8Array(buffer)
    for (let at = 0; at < length; at++)
      expect(() => openPack(changed(at, 0x10)), `byte ${at}`).toThrow(PackError)
  })
  it('is refused wherever it is cut', () => {
    for (let length = 0; length < buffer.byteLength; length++)
      expect(() => openPack(buffer.slice(0, length))).toThrow(PackError)
  })
})
