/**
 * How Arabic papers spell foreign outlets' names in more than one way: «بلومبرغ» and «بلومبرج», «ذا
 * غارديان» and «ذي غارديان».
 */

/** A name of the Arab world is spelled in one way: "Al-Ghad" is no «الجد». */
const isArab = (name: string): boolean => /^(?:Al|An|As|Ad)[-_]/.test(name)

/** Names are short with an article alone: «صن» is an everyday syllable, «ذا صن» is not. */
const article = /^(?:ذا_|ذي_|ال)/

function variantsOf(spelling: string, hasArticle: boolean): string[] {
  const g = spelling.includes('غ') ? [spelling, spelling.replaceAll('غ', 'ج')] : [spelling]
  if (!hasArticle || spelling.endsWith('?')) return g
  return g.flatMap((one) => {
    const bare = one.replace(article, '')
    return [one, `ذا_${bare}`, `ذي_${bare}`]
  })
}

/**
 * A list of publishers with the variants of each spelling: "Name=spelling|spelling", parted by white
 * space.
 */
export const withVariants = (list: string): string =>
  list
    .trim()
    .split(/\s+/)
    .map((item) => {
      const [name = '', spellings = ''] = item.split('=')
      if (isArab(name)) return item
      const all = spellings.split('|').flatMap((one) => variantsOf(one, name.startsWith('The_')))
      return `${name}=${[...new Set(all)].join('|')}`
    })
    .join(' ')
