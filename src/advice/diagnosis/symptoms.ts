import { type CodeEntry, ERROR_CODES } from './codes.ts'
import type { ErrorGroup } from './log.ts'

/** Words of destinations that tell more than the code does; the first that fits counts. */
const SYMPTOMS: readonly (readonly [words: RegExp, entry: CodeEntry])[] = [
  [
    /terms of service|custom audience terms|customer data terms|not (yet )?accepted/i,
    {
      meaning: 'The destination waits for its terms to be accepted.',
      mend: 'Accept them in the destination, as an admin of that account, then restart the job.',
    },
  ],
  [
    /insufficient privileges|permission|access (control|denied)|not (authorized|allowed) to|forbidden/i,
    {
      meaning: 'The credential works, but its role lacks a right at the destination.',
      mend: 'Have the right granted there, then restart the job.',
    },
  ],
  [
    /rate.?limit|too many requests|quota|allowance|throttl/i,
    {
      meaning: 'The destination accepts no more calls for now.',
      mend: 'It continues by itself; run it less often or with fewer calls if this comes again.',
    },
  ],
  [
    /access token|password|revoked|expired|invalid (api )?(key|credential)|unauthori[sz]ed/i,
    {
      meaning: 'The destination refuses the credential: expired, revoked, or its password was changed.',
      mend: 'Renew the credential or give the job another one, then resume it.',
    },
  ],
  [
    /(table|object|list|dataset|schema|bucket|field|column)\b.*(not found|does not exist|unknown)|no such/i,
    {
      meaning: 'Something that the job writes to is gone at the destination.',
      mend: 'Make it again there, or point the job at what there is now.',
    },
  ],
  [
    /time.?d? ?out|unreachable|connection (reset|refused)|no such host|network|unavailable|\b50[234]\b/i,
    {
      meaning: 'The destination could not be reached.',
      mend: 'Check that it is up and lets Lytics in (firewall, allow-list); the job tries again by itself.',
    },
  ],
]

const NOTHING_KNOWN: CodeEntry = {
  meaning: 'The message is all that is known.',
  mend: 'Fix what it names, then restart the job.',
}

/** What an error in a log means and what to do about it. */
export function explainError({ code, message }: Pick<ErrorGroup, 'code' | 'message'>): CodeEntry {
  const named = code === undefined ? undefined : ERROR_CODES[code]
  // These two say who refused and not what: the destination's words are nearer to the cause.
  const vague = named === undefined || code === 'JOB-FAULT-022' || code === 'UNKNOWN-000'
  const known = SYMPTOMS.find(([words]) => words.test(message))?.[1]
  return (vague ? known : undefined) ?? named ?? NOTHING_KNOWN
}

/** `UNAUTHORIZED-017 9 times: "the words"`. */
export const errorLine = ({ code, message, times }: ErrorGroup): string =>
  `${code ?? 'error without a code'}${times > 1 ? ` ${times} times` : ''}: "${message}"`
