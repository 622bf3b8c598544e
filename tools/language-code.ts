/**
 * How the folder of a language is called, by the first part of a BCP 47 tag: `ar`. The other folders
 * of src/languages hold what languages share, and have longer names.
 */
export const languageCode = /^[a-z]{2,3}$/
