/** What an error code of the API and of job logs stands for. */
export interface CodeEntry {
  readonly meaning: string
  readonly mend: string
}

/** The closed list of codes (API.md, 2.5). In a log, the one who refuses is mostly the destination. */
export const ERROR_CODES: Readonly<Record<string, CodeEntry>> = {
  'UNKNOWN-000': {
    meaning: 'Lytics reported an error without a code of its own.',
    mend: 'Wait for the next try; if it stays, give the job id and the time to Lytics support.',
  },
  'BADREQ-001': {
    meaning: 'A request was not valid.',
    mend: 'Find the wrong value in the message, and correct it.',
  },
  'JOB-BADREQ-002': {
    meaning: 'The configuration of the job is not valid.',
    mend: 'Compare it with what the workflow takes, and change it.',
  },
  'NOTFOUND-003': {
    meaning: 'Something that the request names does not exist, or belongs to another account.',
    mend: 'Check the id: an audience or connection may have been deleted.',
  },
  'JOB-NOTFOUND-004': {
    meaning: 'There is no such job: killed, purged, or of another account.',
    mend: 'List the jobs with the deleted ones; a killed job has to be recreated.',
  },
  'WF-NOTFOUND-005': {
    meaning: 'Lytics knows no workflow of this name.',
    mend: 'Check the spelling against the list of workflows.',
  },
  'AUTH-NOTFOUND-006': {
    meaning: 'The credential that is named does not exist any more.',
    mend: 'Give the job another credential.',
  },
  'AUTHTYPE-NOTFOUND-007': {
    meaning: 'Lytics knows no credential of this type.',
    mend: 'See which types the provider takes.',
  },
  'AUTH-BADREQ-008': {
    meaning: 'The credential was rejected: a field is missing, or the check against the provider failed.',
    mend: 'Enter its fields again.',
  },
  'TABLE-NOTFOUND-009': {
    meaning: 'There is no such table in the schema or the warehouse.',
    mend: 'List the tables: it may have been renamed, or the role may not see it.',
  },
  'SCHEMA-NOTFOUND-010': {
    meaning: 'The schema that is asked for does not exist.',
    mend: 'Check the name of the table; it usually is user.',
  },
  'SCHEMAVERSION-NOTFOUND-011': {
    meaning: 'The schema has no such version.',
    mend: 'Leave the version out to get the live one.',
  },
  'ENTITY-NOTFOUND-012': {
    meaning: 'There is no such profile.',
    mend: 'Look it up by another identifier.',
  },
  'QUERY-NOTFOUND-013': {
    meaning: 'There is no such query.',
    mend: 'Check whether it was renamed or deleted.',
  },
  'STREAM-NOTFOUND-014': {
    meaning: 'There is no stream of this name; capital letters count.',
    mend: 'List the streams and copy the name.',
  },
  'PROVIDER-BADREQ-015': {
    meaning: 'The request about a provider was not valid.',
    mend: 'Check the provider’s name.',
  },
  'PROVIDER-NOTFOUND-016': {
    meaning: 'Lytics offers no such provider to this account.',
    mend: 'List the providers; some have to be switched on for the account.',
  },
  'UNAUTHORIZED-017': {
    meaning: 'The credential was refused: expired, revoked, or its password was changed.',
    mend: 'Renew the credential or give the job another one, then resume it.',
  },
  'SCHEMA-INVALID-018': {
    meaning: 'The schema is inconsistent.',
    mend: 'Validate the draft and fix what it names before publishing.',
  },
  'INTERNAL-019': {
    meaning: 'Lytics had an internal error.',
    mend: 'Wait for the next try; if it stays, give the request id to Lytics support.',
  },
  'ROUTERULE-NOTFOUND-020': {
    meaning: 'There is no such rule for routing events.',
    mend: 'Check whether it was deleted.',
  },
  'ACCOUNT-NOTFOUND-021': {
    meaning: 'The token does not see this account.',
    mend: 'Check the account id, or use a token of that account.',
  },
  'JOB-FAULT-022': {
    meaning: 'The job itself broke while it worked, mostly because the destination refused what it did.',
    mend: 'Remove what the message names, then restart the job.',
  },
  'USER-NOTFOUND-023': {
    meaning: 'There is no such user in the account.',
    mend: 'Check the address; the person may have left the account.',
  },
  'USER-BADREQ-024': {
    meaning: 'The request about a user was not valid.',
    mend: 'Check the address and the roles.',
  },
  'JSON-BADREQ-025': {
    meaning: 'What was sent is no valid JSON.',
    mend: 'Check the text for a missing bracket or comma.',
  },
  'FORBIDDEN-026': {
    meaning: 'The credential is right but may not do this.',
    mend: 'Grant the missing role or permission, then restart the job.',
  },
}
