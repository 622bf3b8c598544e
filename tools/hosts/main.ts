/**
 * npm run try:hosts -- [--documents 100]
 *
 * Tries what docs/annotate.md says of many machines: articles of the corpus (tools/train/corpus) go
 * through GNU parallel and ssh to two hosts, which are network namespaces of this machine with an
 * ssh server each. Compares what comes back with one process, to the letter; then again with one of
 * the hosts taken off the network in the middle. Exit code 1: something differs.
 *
 * Needs Linux, root, and Debian's packages parallel, openssh-server, openssh-client and iproute2.
 */
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseOptions, refuse } from '../parse-options.ts'
import { loadCorpus } from '../train/read-corpus.ts'
import { findObstacle, openHosts, type NetworkHosts } from './network-hosts.ts'

/** Documents of a block: one job of a host. */
const blockSize = 10

const { values } = parseOptions(import.meta.filename, {
  documents: { type: 'string', default: '100' },
})
const wanted = Number(values.documents)
if (!Number.isSafeInteger(wanted) || wanted < 1) refuse('--documents takes a number')
const obstacle = findObstacle()
if (obstacle !== null) refuse(obstacle)

const annotate = 'npm run --silent annotate'
const input = `${loadCorpus()
  .slice(0, wanted)
  .map(({ id, text, lang }) => JSON.stringify({ id, text, lang }))
  .join('\n')}\nnot json\n`

/** What a block was answered with, by document; a line that could not be read counts by its words. */
const sorted = (output: string): string[] =>
  output
    .trimEnd()
    .split('\n')
    // the number counts within a block
    .map((line) => line.replace(/line \d+:/, 'line:'))

/** On both hosts; `cut`: called once some blocks are under way. */
async function runOnHosts(
  { ssh, logins, folder }: NetworkHosts,
  name: string,
  cut?: () => void,
): Promise<{ output: string; blocks: Record<string, number>; status: number | null }> {
  const log = join(folder, `blocks-${name}`)
  const command = `echo $HASHIYA_HOST >> ${log}; ${annotate} || [ $? = 1 ]`
  const child = spawn(
    'parallel',
    [
      '--pipe',
      `-N${blockSize}`,
      '--keep-order',
      '--retries=3',
      `--ssh=${ssh}`,
      `--sshlogin=${logins}`,
      `--workdir=${process.cwd()}`,
      command,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
  child.stdin.end(input)
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (part: string) => (output += part))
  const countBlocks = () =>
    existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n').filter(Boolean) : []
  let isCut = cut === undefined
  const timer = setInterval(() => {
    if (isCut || countBlocks().length < 3) return
    isCut = true
    cut?.()
  }, 100)
  const status = await new Promise<number | null>((ended) => child.on('close', ended))
  clearInterval(timer)
  const blocks: Record<string, number> = {}
  for (const host of countBlocks()) blocks[host] = (blocks[host] ?? 0) + 1
  return { output, blocks, status }
}

const one = spawnSync('npm', ['run', '--silent', 'annotate'], {
  input,
  encoding: 'utf8',
  maxBuffer: 1e9,
}).stdout
const expected = sorted(one)
const hosts = openHosts()
let differ = false
try {
  for (const [name, cut] of [
    ['both hosts', undefined],
    ['b is cut off', () => hosts.cut('b')],
  ] as const) {
    const { output, blocks, status } = await runOnHosts(hosts, name.replaceAll(' ', '-'), cut)
    const isSame = sorted(output).join('\n') === expected.join('\n')
    differ ||= !isSame || status !== 0
    const begun = Object.entries(blocks)
      .sort()
      .map(([host, n]) => `${host} ${n}`)
      .join(', ')
    console.log(
      `${name}: ${sorted(output).length} of ${expected.length} lines, ` +
        `${isSame ? 'as from one process' : 'NOT as from one process'}; ` +
        `blocks begun: ${begun}; exit code ${status}`,
    )
  }
} finally {
  hosts.close()
}
process.exit(differ ? 1 : 0)
