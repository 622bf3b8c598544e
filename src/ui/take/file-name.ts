/** UTF-16 units of a title in a file's name. */
const longest = 60

/**
 * A name for a file about an article: letters and digits of any script, so that no system takes a
 * part of it for its own. "hashiya-2025-08-06-cloud-workers.ris"
 */
export function fileNameOf(
  { title, date }: { title: string | null; date: string | null },
  ending: string,
): string {
  const words = (title ?? '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '-')
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .replace(/^-+|-+$/g, '')
    .toLowerCase()
  const day = /^\d{4}(?:-\d\d){0,2}/.exec(date ?? '')?.[0]
  return `${['hashiya', day, words].filter(Boolean).join('-')}.${ending}`
}
