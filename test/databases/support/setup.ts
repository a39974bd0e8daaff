import type { TestProject } from 'vitest/node'
import { makeCertificates, removeRun, type Server, startMariaDb, startPostgres } from './servers.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly postgres: number
    /** Without TLS. */
    readonly plainPostgres: number
    readonly mariadb: number
    readonly ca: string
    readonly otherCa: string
  }
}

/** Starts the servers once for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  removeRun()
  const tls = makeCertificates()
  const servers: Server[] = []
  const stop = async (): Promise<void> => {
    await Promise.all(servers.map((server) => server.stop()))
    removeRun()
  }
  try {
    for (const start of [() => startPostgres(tls), () => startPostgres(undefined), () => startMariaDb(tls)])
      servers.push(await start())
  } catch (error) {
    await stop()
    throw error
  }
  const [postgres, plain, maria] = servers
  for (const { version } of servers) console.log(version)
  project.provide('postgres', postgres?.port ?? 0)
  project.provide('plainPostgres', plain?.port ?? 0)
  project.provide('mariadb', maria?.port ?? 0)
  project.provide('ca', tls.ca)
  project.provide('otherCa', tls.otherCa)
  return stop
}
