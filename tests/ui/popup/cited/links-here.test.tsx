// @vitest-environment happy-dom
import { render } from 'preact'
import { afterEach, expect, test } from 'vitest'
import type { LinkedPiece } from '../../../../src/model/linked-piece.ts'
import { LinksHere } from '../../../../src/ui/popup/cited/links-here.tsx'
import { getStrings } from '../../../../src/ui/strings/get-strings.ts'
import { buildApparatus } from '../../fixture/build.ts'
import { storyEn } from '../../fixture/story-en.ts'

afterEach(() => render(null, document.body))

const link = (name: string): LinkedPiece => ({
  start: 0,
  end: 4,
  url: `https://quay.example/${name}`,
  title: name,
  from: 'anchor',
  site: 'quay.example',
  outlet: null,
  date: null,
  claim: 'c1',
  citation: null,
  near: 'touches',
})

test.each([
  ['en', ['Linked in these words:', 'Linked in these words:', 'Linked in these words:']],
  ['ar', ['رابط ضمن هذه الكلمات:', 'رابطان ضمن هذه الكلمات:', 'روابط ضمن هذه الكلمات:']],
  ['fr', ['Lien dans ces mots\u00a0:', 'Liens dans ces mots\u00a0:', 'Liens dans ces mots\u00a0:']],
] as const)('links within a claim are named by how many they are: %s', (lang, heads) => {
  const names = ['plan', 'bill', 'ruling']
  heads.forEach((head, before) => {
    const apparatus = {
      ...buildApparatus(storyEn),
      links: names.slice(0, before + 1).map(link),
    }
    render(
      <LinksHere isOf={() => true} apparatus={apparatus} t={getStrings(lang)} />,
      document.body,
    )
    const said = document.querySelector('.links-here')!.textContent
    expect(said.startsWith(head)).toBe(true)
    for (const { title } of apparatus.links) expect(said).toContain(`${title} quay.example`)
  })
})
