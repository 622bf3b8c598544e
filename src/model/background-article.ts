/** What Wikipedia says under a name: an article of that name, which may be about a namesake. It is never joined to a note or an entity. */

export interface BackgroundArticle {
  title: string
  /** the first sentences, plain text, CC BY-SA */
  extract: string
  /** a few words on what it is */
  description: string | null
  lang: string
  dir: 'ltr' | 'rtl'
  url: string
}

export type BackgroundAnswer =
  | { kind: 'article'; article: BackgroundArticle }
  /** several things bear the name. `url`: the page that lists them */
  | { kind: 'several'; lang: string; url: string; choices: { title: string; description: string | null }[] }
  | { kind: 'none' }
