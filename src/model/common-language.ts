/**
 * The language in which names meet: packs name most records in it, and an outlet goes by its name in
 * it, so that articles and reports in all languages come to the same one. Where a record has no
 * label in it, there is nothing to fall back on.
 */
export const commonLanguage = 'en'
