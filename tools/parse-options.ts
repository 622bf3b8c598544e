/** What every command takes: its options, --help, and one line of words for a wrong option. */
import { readFileSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** The comment that opens a file, without its stars: what the command's help says. */
export function readHelp(source: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  return comment.replace(/^ ?\* ?/gm, '').trim()
}

/** What a command is called: its file's name, or its folder's for a main.ts. */
function nameOf(file: string): string {
  const name = basename(file, '.ts')
  return name === 'main' ? basename(dirname(file)) : name
}

/** Ends the command with one line and the exit code of a wrong use. */
export function refuse(words: string): never {
  console.error(words)
  process.exit(2)
}

/**
 * Options and other words of the command line. `file`: of the command, whose opening comment is its
 * help. `words`: how many other words it takes. Prints the help and ends with --help; a wrong
 * option or a word too many ends with one line and the exit code 2.
 */
export function parseOptions<T extends Options>(
  file: string,
  options: T,
  { args = process.argv.slice(2), words = 0 }: { args?: string[]; words?: number } = {},
) {
  const name = nameOf(file)
  if (args.includes('--help')) {
    console.log(readHelp(readFileSync(file, 'utf8')))
    process.exit(0)
  }
  try {
    const parsed = parseArgs({ args, options, allowPositionals: true, allowNegative: true })
    const extra = parsed.positionals[words]
    return extra === undefined ? parsed : refuse(`${name}: Unexpected word '${extra}'. See --help.`)
  } catch (error) {
    const [what] = (error as Error).message.split('. ')
    return refuse(`${name}: ${what}. See --help.`)
  }
}
