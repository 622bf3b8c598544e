/** What every command takes: its options, --help, and one line of words for a wrong option. */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'

type Options = NonNullable<ParseArgsConfig['options']>

/** The comment that opens a file, without its stars: what the command's help says. */
export function readHelp(source: string): string {
  const comment = /^\/\*\*([\s\S]*?)\*\//.exec(source)?.[1] ?? ''
  return comment.replace(/^ ?\* ?/gm, '').trim()
}

/** Ends the command with one line and the exit code of a wrong use. */
export function refuse(words: string): never {
  console.error(words)
  process.exit(2)
}

/**
 * Options and other words of the command line. `file`: of the command, whose opening comment is its
 * help. Prints that and ends with --help; a wrong option ends with one line and the exit code 2.
 */
export function parseOptions<T extends Options>(
  file: string,
  options: T,
  args: string[] = process.argv.slice(2),
) {
  if (args.includes('--help')) {
    console.log(readHelp(readFileSync(file, 'utf8')))
    process.exit(0)
  }
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true })
  } catch (error) {
    const [words] = (error as Error).message.split('. ')
    return refuse(`${basename(file, '.ts')}: ${words}. See --help.`)
  }
}
