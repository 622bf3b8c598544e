/**
 * How the encyclopedia in a language writes the references of its articles: names of templates and
 * of their values, months, names of languages. Parts of regular expressions where it says so.
 */
export interface ReferenceWords {
  /** what a template of a reference is called, from the beginning of its name; an expression */
  cites: string
  /** parts of the names of those for books and works of reference; an expression */
  books: string
  /** names of a template's values, likeliest first */
  values: {
    title: readonly string[]
    url: readonly string[]
    outlet: readonly string[]
    agency?: readonly string[]
    publisher: readonly string[]
    date?: readonly string[]
    year?: readonly string[]
    lang: readonly string[]
    lastName: readonly string[]
    firstName: readonly string[]
    /** day, month and year, each in a value of its own */
    apart?: readonly [string, string, string]
  }
  /** part of a template's name that tells the kind of piece; expressions */
  kinds?: { study: string; interview: string; statement: string }
  /** names of languages in small letters, and their codes (BCP 47 primary subtags) */
  languages: Readonly<Record<string, string>>
  /** names of the months in ordinary spelling, January first; a slash between two names of one */
  months: readonly string[]
  /** folded endings of ordinal numbers of days, between spaces */
  ordinals?: readonly string[]
}
