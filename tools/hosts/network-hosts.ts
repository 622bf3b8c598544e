/**
 * Two hosts on this machine: network namespaces with an address and an ssh server each, which share
 * its files. Needs root on Linux.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const names = ['a', 'b'] as const
export type HostName = (typeof names)[number]

export interface NetworkHosts {
  /** for `parallel --ssh` */
  ssh: string
  /** for `parallel --sshlogin`: one job at once on each */
  logins: string
  /** an empty folder that both see */
  folder: string
  /** takes a host off the network, as when its cable is drawn */
  cut(host: HostName): void
  close(): void
}

/** Programs, each with the Debian package that brings it. */
const needed = {
  parallel: 'parallel',
  sshd: 'openssh-server',
  ssh: 'openssh-client',
  'ssh-keygen': 'openssh-client',
  ip: 'iproute2',
}
const folders = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin']
const pathOf = (program: string): string | undefined =>
  folders.map((folder) => join(folder, program)).find((path) => existsSync(path))

/** What keeps this machine from having such hosts, in words; null: nothing. */
export function findObstacle(): string | null {
  const missing = Object.entries(needed).filter(([program]) => !pathOf(program))
  if (missing.length > 0) {
    const packages = [...new Set(missing.map(([, name]) => name))].join(' ')
    return `Missing: ${missing.map(([program]) => program).join(', ')}. On Debian: apt-get install ${packages}`
  }
  return process.platform === 'linux' && process.getuid?.() === 0
    ? null
    : 'Network namespaces want root on Linux.'
}

/** Throws with what the program said. */
function run(program: keyof typeof needed, ...options: string[]): void {
  const { status, stderr } = spawnSync(pathOf(program)!, options, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${options.join(' ')}: ${stderr}`)
}

const namespaceOf = (host: HostName) => `hashiya-${host}`
const addressOf = (host: HostName) => `10.213.${names.indexOf(host) + 1}`

export function openHosts(): NetworkHosts {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-hosts-'))
  const close = () => closeHosts(folder)
  try {
    run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'reader'))
    run('ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-f', join(folder, 'host'))
    // where the server wants to stand while it looks who comes
    mkdirSync('/run/sshd', { recursive: true })
    for (const host of names) openHost(host, folder)
    writeFileSync(join(folder, 'ssh'), clientSettings(folder))
  } catch (error) {
    close()
    throw error
  }
  return {
    folder,
    ssh: `ssh -F ${join(folder, 'ssh')}`,
    logins: names.map((host) => `1/${addressOf(host)}.2`).join(),
    cut: (host) => run('ip', '-n', namespaceOf(host), 'link', 'set', `hxn-${host}`, 'down'),
    close,
  }
}

function openHost(host: HostName, folder: string): void {
  const namespace = namespaceOf(host)
  const [outside, inside] = [`hxm-${host}`, `hxn-${host}`]
  const address = addressOf(host)
  run('ip', 'netns', 'add', namespace)
  run('ip', 'link', 'add', outside, 'type', 'veth', 'peer', 'name', inside)
  run('ip', 'link', 'set', inside, 'netns', namespace)
  run('ip', 'addr', 'add', `${address}.1/30`, 'dev', outside)
  run('ip', 'link', 'set', outside, 'up')
  run('ip', '-n', namespace, 'addr', 'add', `${address}.2/30`, 'dev', inside)
  run('ip', '-n', namespace, 'link', 'set', inside, 'up')
  run('ip', '-n', namespace, 'link', 'set', 'lo', 'up')
  const settings = join(folder, `sshd-${host}`)
  writeFileSync(settings, serverSettings(host, folder))
  run('ip', 'netns', 'exec', namespace, pathOf('sshd')!, '-f', settings)
}

/** Nobody comes in but with the key of this run. The host tells its name to what runs there. */
const serverSettings = (host: HostName, folder: string): string => `
ListenAddress ${addressOf(host)}.2
HostKey ${join(folder, 'host')}
PidFile ${join(folder, `pid-${host}`)}
AuthorizedKeysFile ${join(folder, 'reader.pub')}
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
SetEnv HASHIYA_HOST=${host}
`

/** A host that is gone is given up after two seconds. */
const clientSettings = (folder: string): string => `
Host 10.213.*
  User root
  IdentityFile ${join(folder, 'reader')}
  IdentitiesOnly yes
  StrictHostKeyChecking accept-new
  UserKnownHostsFile ${join(folder, 'known')}
  LogLevel ERROR
  ConnectTimeout 2
  ServerAliveInterval 1
  ServerAliveCountMax 2
`

/** As far as they were opened; with a namespace goes its end of the line, and so the other. */
function closeHosts(folder: string): void {
  for (const host of names) {
    const pid = join(folder, `pid-${host}`)
    if (existsSync(pid)) process.kill(Number(readFileSync(pid, 'utf8')))
    spawnSync(pathOf('ip')!, ['netns', 'del', namespaceOf(host)])
    spawnSync(pathOf('ip')!, ['link', 'del', `hxm-${host}`])
  }
  rmSync(folder, { recursive: true, force: true })
}
