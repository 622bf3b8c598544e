/** What the reader said of the language of a page that does not tell it clearly. */
export interface LanguageSaid {
  /** the page's text is in this language (its code), until another address is shown */
  say(lang: string): void
  /** null: nothing was said of this page */
  get(): string | null
}

/** `onSaid`: the page is to be read again. */
export function createLanguageSaid(onSaid: () => void): LanguageSaid {
  let said: { lang: string; url: string } | null = null
  return {
    say(lang) {
      said = { lang, url: location.href }
      onSaid()
    },
    get: () => (said?.url === location.href ? said.lang : null),
  }
}
