import { AppError, usageError } from '../../core/errors.ts'
import { placeholder, step } from '../../core/next.ts'
import type { Ctx } from '../../operation/ctx.ts'
import { OPEN_SCOPE } from '../../sources/scope.ts'
import { assertForeign } from '../../sources/store/credential.ts'
import type { DatabaseAddress, DatabaseEntry, SourceEntry } from '../../sources/store/entry.ts'
import { type TlsMode, tlsProblem, usualTls } from '../../sources/store/tls.ts'
import { type ConnectionUrl, parseConnectionUrl, USUAL_PORT } from '../../sources/store/url.ts'
import { approveCredential, typedPassword } from './credential.ts'

export type DatabaseKind = 'postgres' | 'mysql'

/** What `sources add` was given. */
export interface AddInput {
  readonly name: string
  readonly demo: boolean
  readonly kind?: DatabaseKind | 'demo' | undefined
  readonly host?: string | undefined
  readonly port?: number | undefined
  readonly database?: string | undefined
  readonly user?: string | undefined
  readonly tls?: TlsMode | undefined
  readonly ca?: string | undefined
  readonly credential?: string | undefined
  readonly url_from?: string | undefined
  readonly writable: boolean
  readonly replace: boolean
}

/** The parts of a URL that an environment variable holds. */
function urlAt(ctx: Ctx, place: string): ConnectionUrl {
  assertForeign(place, [])
  const value = place.startsWith('env:') ? ctx.env(place.slice(4)) : undefined
  if (value === undefined || value === '') {
    throw usageError(
      place.startsWith('env:')
        ? `--url-from: the environment has no ${place.slice(4)}`
        : '--url-from takes env:NAME',
      { code: 'url_from' },
    )
  }
  return parseConnectionUrl(value)
}

type Known = Partial<DatabaseAddress>

/** Asks for what is missing, where somebody can be asked. */
async function completed(
  ctx: Ctx,
  kind: DatabaseKind,
  known: Known,
): Promise<Omit<DatabaseAddress, 'tls' | 'ca'>> {
  const asked = ['host', 'database', 'user'] as const
  const missing = asked.filter((name) => known[name] === undefined)
  if (missing.length > 0 && !ctx.interactive) {
    throw new AppError('missing_answers', `Missing: ${missing.join(', ')}`, {
      code: 'missing_answers',
      hint: `Give ${missing.map((name) => `--${name}`).join(', ')}, or the whole URL with --url-from env:NAME.`,
    })
  }
  const validate = (text: string): true | string => text.trim() !== '' || 'An answer is needed.'
  const ask = async (name: (typeof asked)[number], message: string): Promise<string> =>
    known[name] ?? (await (await ctx.prompt()).text({ message, validate })).trim()
  return {
    host: await ask('host', 'Host of the database'),
    port: known.port ?? USUAL_PORT[kind],
    database: await ask('database', 'Name of the database'),
    user: await ask('user', 'User that may only read'),
  }
}

async function databaseEntry(
  ctx: Ctx,
  input: AddInput,
  earlier: SourceEntry | undefined,
): Promise<DatabaseEntry> {
  const url = input.url_from === undefined ? undefined : urlAt(ctx, input.url_from)
  const kind = url?.kind ?? input.kind ?? earlier?.kind
  if (kind !== 'postgres' && kind !== 'mysql') {
    throw usageError(kind === undefined ? 'What kind of source is it?' : `${kind} cannot be added here`, {
      code: 'source_kind',
      hint: 'See which kinds there are:',
      next: [step('sources kinds')],
    })
  }
  const flags: Known = {
    ...(input.host === undefined ? {} : { host: input.host }),
    ...(input.port === undefined ? {} : { port: input.port }),
    ...(input.database === undefined ? {} : { database: input.database }),
    ...(input.user === undefined ? {} : { user: input.user }),
  }
  const known: Known = { ...earlier?.address, ...url?.address, ...flags }
  const place = await completed(ctx, kind, known)
  const tls = input.tls ?? known.tls ?? usualTls(place.host)
  const problem = tlsProblem(kind, place.host, tls)
  if (problem !== undefined) throw usageError(problem, { code: 'tls_mode' })
  const ca = input.ca ?? known.ca
  const credential = input.url_from ?? input.credential ?? earlier?.credential
  return {
    name: input.name,
    kind,
    address: { ...place, tls, ...(ca === undefined ? {} : { ca }) },
    ...(credential === undefined ? {} : { credential }),
    ...(input.writable || earlier?.writable === true ? { writable: true } : {}),
    scope: earlier?.scope ?? OPEN_SCOPE,
  }
}

const NAME = /^[a-z][a-z0-9_-]{0,62}$/

/** Stores a source, after the approval of a person that its password may go to its server. */
export async function addSource(
  ctx: Ctx,
  input: AddInput,
): Promise<{ readonly entry: SourceEntry; readonly approved: boolean; readonly replaced: boolean }> {
  if (!NAME.test(input.name)) {
    throw usageError(`"${input.name}" is not a name for a source`, {
      hint: 'Small letters, digits, _ and -, with a letter first.',
    })
  }
  const sources = await ctx.sources()
  const earlier = (await sources.list()).find(({ name }) => name === input.name)
  if (earlier !== undefined && !input.replace) {
    throw usageError(`There is a source "${input.name}" already`, {
      code: 'source_exists',
      hint: 'Use another name, or change it:',
      next: [step('sources add', { name: input.name, replace: true, host: placeholder('HOST') })],
    })
  }
  const replaced = earlier !== undefined
  if (input.demo || input.kind === 'demo') {
    const entry = sources.demo(input.name)
    await sources.save(entry)
    return { entry, approved: true, replaced }
  }
  if (input.credential !== undefined) assertForeign(input.credential, [sources.file])
  const described = await databaseEntry(ctx, input, earlier?.kind === 'demo' ? undefined : earlier)
  const typed = described.credential === undefined && ctx.interactive
  const entry = typed ? { ...described, credential: await typedPassword(ctx, sources, described) } : described
  const approved = await approveCredential(ctx, sources, entry, typed)
  await sources.save(entry)
  return { entry, approved, replaced }
}
