import type { SavedPage } from './extraction-pages.ts'

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()

/** Lines that only our text has (+) and lines that only the reference has (-). */
export function printDifferences({ file, reference }: SavedPage, text: string): void {
  const [ours, wanted] = [bare(text), bare(reference)]
  console.log(`\n${file}`)
  for (const line of text.split('\n'))
    if (!wanted.includes(bare(line))) console.log(`  + ${line.slice(0, 200)}`)
  for (const line of reference.split('\n'))
    if (!ours.includes(bare(line))) console.log(`  - ${line.slice(0, 200)}`)
}
