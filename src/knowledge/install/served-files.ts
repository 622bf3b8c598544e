/** How static servers give packs, catalogues and signatures, and how long these are waited for. */

const binary = ['application/octet-stream', 'binary/octet-stream']

/** Media types of catalogues and signatures. */
export const typesOfJson = ['application/json', 'text/json', ...binary, 'text/plain', '']

/**
 * Media types of what may be a pack or a catalogue: those that files of an unknown extension are
 * given, too. The file's first bytes tell its real type.
 */
export const typesOfPacks = ['application/x-hashiya-pack', ...typesOfJson]

/** Milliseconds that a file of some kilobytes may take. */
export const smallTimeout = 30_000
