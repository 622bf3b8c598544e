import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'

export type BenchLanguage = 'ar' | 'en'

/** Sample articles of this repository whose paragraphs fill the pages. */
const samples: Record<BenchLanguage, string[]> = {
  ar: ['ar-microsoft', 'ar-el-fasher'],
  en: ['en-microsoft', 'en-el-fasher-long'],
}

const paragraphs = new Map<BenchLanguage, string[]>()

/**
 * A news page with an article of `words` words: the samples' paragraphs over and over, turned round
 * and with other figures each time.
 */
export function articlePage(lang: BenchLanguage, words: number): string {
  const source = getParagraphs(lang)
  const body: string[] = []
  for (let left = words, i = 0; left > 0; i++) {
    const turn = Math.floor(i / source.length)
    const text = source[(i + turn * 7) % source.length]!
    const varied = text
      .replace(/[0-9]/g, (digit) => String((Number(digit) + turn) % 10))
      .split(' ')
      .slice(0, left)
    body.push(`<p>${escaped(varied.join(' '))}</p>`)
    left -= varied.length
  }
  const title = escaped(source[0]!.split(' ').slice(0, 9).join(' '))
  return `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8"><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2025-10-27T08:00:00Z"><link rel="icon" href="data:,">
<style>body{margin:0 auto;max-width:44rem;font:18px/1.6 serif}</style></head>
<body><header><nav><a href="/">1</a> <a href="/world">2</a></nav></header><main><article><h1>${title}</h1>${body.join('\n')}</article></main></body></html>`
}

function getParagraphs(lang: BenchLanguage): string[] {
  const known = paragraphs.get(lang)
  if (known) return known
  const found = samples[lang].flatMap((name) => {
    const { document } = parseHTML(
      readFileSync(new URL(`../start/samples/${name}.html`, import.meta.url), 'utf8'),
    )
    return [...document.querySelectorAll('article p')]
      .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter((text) => text.length > 80)
  })
  paragraphs.set(lang, found)
  return found
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
