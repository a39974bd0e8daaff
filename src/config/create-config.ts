import { AppError, usageError } from '../core/errors.ts'
import { placeholder, step } from '../core/next.ts'
import { didYouMean, nearest } from '../core/text.ts'
import { checkBaseUrl, checkToken } from './checks.ts'
import type { Config, Profile, Target } from './config.ts'
import type { Files } from './files.ts'
import type { Paths } from './paths.ts'
import { defaultProfile, readProfiles } from './profiles.ts'

export const DEFAULT_URL = 'https://api.lytics.io'

interface ConfigParts {
  readonly env: (name: string) => string | undefined
  readonly files: Files
  readonly paths: Paths
  readonly options: { readonly sandbox: boolean; readonly account?: string }
  /** Said once, on stderr. */
  readonly warn: (line: string) => void
}

const noToken = (): AppError =>
  new AppError('auth', 'No Lytics token', {
    code: 'no_token',
    hint: 'Store one, or set LYTICS_API_TOKEN. Without an account, --sandbox tries everything on the embedded sandbox.',
    next: [step('accounts add')],
  })

const SANDBOX: Target = {
  sandbox: true,
  baseUrl: DEFAULT_URL,
  token: 'sandbox',
  source: 'sandbox',
  approval: 'flag',
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/**
 * What a stored account stands for. Its token was checked against its own address, and goes to no other one.
 * @param url the address of the environment
 */
function fromProfile({ name, token, approval, ...profile }: Profile, url: string | undefined): Target {
  const baseUrl = profile.url ?? DEFAULT_URL
  if (url !== undefined && withoutSlash(url) !== withoutSlash(baseUrl)) {
    throw usageError(
      `The account "${name}" belongs to ${baseUrl}, and LYTICS_API_URL names another address`,
      {
        code: 'address_mismatch',
        hint: 'Its token is sent nowhere else. Unset LYTICS_API_URL, or set LYTICS_API_TOKEN as well.',
      },
    )
  }
  checkToken(token, `The token of the account "${name}"`)
  checkBaseUrl(baseUrl, `The address of the account "${name}"`)
  return { sandbox: false, baseUrl, token, source: name, approval: approval ?? 'terminal' }
}

/** A token of the environment, and the address that goes with it. */
function fromEnvironment(token: string, url: string | undefined): Target {
  checkToken(token, 'LYTICS_API_TOKEN')
  const baseUrl = url ?? DEFAULT_URL
  checkBaseUrl(baseUrl, 'LYTICS_API_URL')
  return { sandbox: false, baseUrl, token, source: 'environment', approval: 'flag' }
}

function named(profiles: readonly Profile[], wanted: string): Profile {
  const profile = profiles.find(({ name }) => name === wanted)
  if (profile !== undefined) return profile
  const names = profiles.map(({ name }) => name)
  throw usageError(`No stored account "${wanted}"`, {
    code: 'profile_not_found',
    hint:
      didYouMean(nearest(wanted, names)) ??
      (names.length > 0 ? `There is ${names.join(', ')}.` : 'None is stored yet:'),
    next: [step('accounts add', { name: wanted })],
  })
}

const noDefault = (profiles: readonly Profile[]): AppError =>
  usageError('Several accounts are stored, and none of them is the default', {
    code: 'which_profile',
    hint: `Say which with --account (${profiles.map(({ name }) => name).join(', ')}), or choose a default:`,
    next: [step('accounts use', { name: placeholder('name') })],
  })

/** Which account is meant: --sandbox, else --account, else the environment, else the default profile. */
export function createConfig({ env, files, paths, options, warn }: ConfigParts): Config {
  let warned = false
  const profiles = async (): Promise<Profile[]> => {
    const found = await readProfiles(files, paths.accountsFile)
    const mode = found.length > 0 && !warned ? await files.mode(paths.accountsFile) : undefined
    if (mode !== undefined && (mode & 0o077) !== 0) {
      warned = true
      warn(
        `Warning: others can read ${paths.accountsFile}, and tokens are in it. Fix it: chmod 600 ${paths.accountsFile}`,
      )
    }
    return found
  }
  const target = async (): Promise<Target> => {
    if (options.sandbox) return SANDBOX
    const url = env('LYTICS_API_URL') || undefined
    if (options.account !== undefined) return fromProfile(named(await profiles(), options.account), url)
    const token = env('LYTICS_API_TOKEN')?.trim()
    if (token) return fromEnvironment(token, url)
    const stored = await profiles()
    const profile = defaultProfile(stored)
    if (profile === undefined) throw stored.length === 0 ? noToken() : noDefault(stored)
    return fromProfile(profile, url)
  }
  let known: Promise<Target> | undefined
  return {
    stateDir: paths.stateDir,
    accountsFile: paths.accountsFile,
    profiles,
    target: () => {
      known ??= target()
      return known
    },
  }
}
