/** What fills a slot of a template, by the slot's name: a new name at each call. */
export type Fillers = Record<string, () => string>
