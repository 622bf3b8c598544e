export interface Metadata {
  title: string
  authors: string[]
  publisher: string | null
  published: string | null
  modified: string | null
  description: string | null
}

export function readMetadata(page: globalThis.Document, _url: string): Metadata {
  const meta = (name: string) => page.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() || null
  const title = page.querySelector('h1')?.textContent?.replace(/\s+/g, ' ').trim() || meta('og:title') || page.title || ''
  return { title, authors: [], publisher: meta('og:site_name'), published: meta('article:published_time'), modified: meta('article:modified_time'), description: meta('og:description') ?? meta('description') }
}
