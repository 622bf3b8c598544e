import { existsSync, readFileSync } from 'node:fs'

/** A saved page, as the index of its folder tells of it. */
export interface PageLine {
  file: string
  /** one under the host that the file is named after where the page's own is unknown */
  url: string
  lang: string
  rtl: boolean
  /** null where nobody has marked what the article's text is */
  reference: { body: string } | null
}

/**
 * The saved pages of a folder that is not part of the project; null, with a word on it, where it is
 * absent. `variable`: of the environment, names the folder.
 */
export function loadPageIndex(folder: string, variable: string): PageLine[] | null {
  const index = `${folder}/index.jsonl`
  if (!existsSync(index)) {
    console.log(
      `No pages at ${folder}; set ${variable} to the folder that holds them. Nothing was measured.`,
    )
    return null
  }
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((text) => {
      const line = JSON.parse(text) as Omit<PageLine, 'url'> & { url: string | null }
      const { file, url } = line
      return {
        ...line,
        url: (
          url ?? `https://www.${file.replace(/-\d+\.html$/, '')}/news/${file.replace('.html', '')}`
        ).replace(/^http:/, 'https:'),
      }
    })
}
