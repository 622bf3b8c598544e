/** The language that the reader chose for the text of a page whose own language is unclear. */
export interface ChosenLanguage {
  /** the page's text is in this language (its code), until another address is shown */
  choose(lang: string): void
  /** null: none was chosen for this page */
  get(): string | null
}

/** `onChosen`: the page is to be read again. */
export function createChosenLanguage(onChosen: () => void): ChosenLanguage {
  let chosen: { lang: string; url: string } | null = null
  return {
    choose(lang) {
      chosen = { lang, url: location.href }
      onChosen()
    },
    get: () => (chosen?.url === location.href ? chosen.lang : null),
  }
}
