/**
 * Every code of an error, a warning and a diagnosis: what it means, then what to do. The one home of these texts:
 * `references/errors.md` is made from it (`npm run docs`), and a test fails for a code that is not here. Class and exit
 * status are not repeated, they are read from where the error is made. `*` is a name that is only known while running.
 */
const LIST = `
*_not_found: nothing of this kind has this name or id | use a name or id of the list command that the error shows
account_not_found: the token does not see this account | leave --account-id out, or use one that doctor shows
address_mismatch: the stored account belongs to another address than LYTICS_API_URL | unset LYTICS_API_URL, or set LYTICS_API_TOKEN as well
agent_cannot_approve: an agent tried to approve a write | a person runs the same command in a terminal
ambiguous: the name matches several | use the id of one of those listed
ambiguous_plan: the beginning of the digest matches several plans | give more of the digest, or the file
ambiguous_provider: the words match several providers | use the slug of one of those listed
api_token: the name is that of an API token, and nothing is connected through one | manage tokens in the Lytics UI
approval_required: the write is not approved; nothing was sent | read the plan, then add --yes, or run it in a terminal
audience_invalid: the definition of the segment is not valid, so the job gets nobody | fix it in Lytics, or give the job another segment
audience_missing: the segment of the job is gone | give the job another segment with jobs update
auth_exists: a credential of this type has this label already | use it, or choose another --label
auth_gone: the credential that the plan uses is gone | plan again, or apply with --rebind
auth_health: the health of the credential has changed since the plan | check it with auths get
auth_in_use: others use the credential too, and stop when it is removed | disconnect them first, or override it
auth_missing: a credential of the job is gone | create one and give it to the job
auth_type_not_found: Lytics has no such type of credential | use a type of providers get
bad_value: a value does not fit its setting | use a value of the form that the message shows
binary_file: the file is not text | export it as CSV or JSON
blocked: a warning blocks the write | fix its cause, or override it with --accept CODE
broken_plan: the plan file contradicts itself | plan again
broken_reference: a write needs the result of one that has not run | report it, this is a defect
bug: the program broke its own contract | report it, with the output of --verbose
ca_not_found: the file with the certificate authority is not there | give the path of a file that can be read
cancelled: it was interrupted, or the input ended within a question | run it again
cannot_rebind: what the plan uses has no single counterpart of that name on this account | give it the same name there, or plan again on this account
changed_meanwhile: somebody changed the job between reading and writing | look at the change, then repeat
changed_since: the job was changed after the plan made it, and undo removes that too | override it if that is meant
column_not_found: the source has no such column | use a column of those listed
confirm_required: the write cannot be undone and wants more than --yes | add --confirm with the id or digest that the error shows
connection_exists: a connection has this label already | use it, or choose another label
connection_url: the URL of the database cannot be read | use the form kind://user@host:port/database
connection_without_auth: the credential of the connection is gone, so its data models read nothing | give it another one
consent_denied: a setting says that the people in the segment refused | take them out of the segment
consent_missing: nothing says whether people agreed that their data is used | set it where everybody in the segment agreed
counts_present_members: the job counts an event or conversion today for everybody who is in the segment already | leave present members out, or accept the code
creation_limit: the account may create no more jobs this hour | wait until the time that the message shows
credential_is_lytics_token: the Lytics token is in that place, and no source may have it | use the place of the database password
credential_missing: the place of the password is empty or gone | set the variable, or name another place with sources credential
credential_not_approved: no person has approved that the password may go to this address | run sources credential in a terminal
credential_other_host: the password was approved for another address | approve the new one with sources credential
credential_place: what was given is not a place of a password | use env:NAME, file:PATH, keychain:NAME or ask
data_models_go_on: only jobs can be paused, and data models go on reading | stop or delete them if they should not
datamodel_unhealthy: the data model does not read its warehouse | check its query and the rights of its credential
declined: a person said no, and nothing was sent | nothing to do
double_hashing: the field is hashed already, and the destination hashes it again | use the field with the plain value
dry_run_stops_here: with --dry-run the new credential is not created, so there is nothing to go on with | use an existing credential, or run it without --dry-run
duplicate: Lytics has the same thing already | use what exists; the error names it
duplicate_fields: fields of the source have the same name | rename all but one
empty_audience: nobody is in the segment of the job | check the rule of the segment
empty_file: the file has no content | give a file with a header and rows
empty_segment: the segment has nobody, so nothing would arrive | use another segment, or accept the code
encoding: the file is not UTF-8 and was read as Windows-1252 | save it as UTF-8 if letters look wrong
enum: the value is none of those that the setting allows | use one of those listed
exists_already: an integration for the same purpose exists | use it, or add --another
field_gone: the schema has lost a field that the plan maps | plan again
field_missing: the schema lacks a field that the job uses | map another field with jobs update
field_not_found: the schema has no such field | use a name of schema find
fields_in_use: fields that the enrichment fills have values already | look whether they may be replaced
file_not_found: the file is not there | check the path
file_unwritable: the file cannot be written | use another path with -o
forbidden: the token lacks the role for this request | ask an admin for a token that has it
foreign_table: the rows of the table come from another server | reads depend on that server; leave the table out with sources scope if it is slow
gateway_answered: something between here and Lytics answered | check proxy and address, then repeat
half_done: an earlier apply of the plan stopped in the middle | continue with apply --resume
identifier_not_covered: nobody in the segment has an identifier that the job sends | map an identifier that people have
in_doubt: the answer was lost, so the write may have happened | check whether it exists before you repeat
incomplete_command: the command needs one more word | use one of those listed
insecure_url: the address is plain http, which would show the token | use https
invalid_config: the configuration does not fit the workflow | fix the settings that the message lists
job_differs: a job for the same purpose has other settings | update it, or add --another
job_failed: the job has failed | read its log, fix the cause, then resume it
job_faulted: the job stopped with a fault | read diagnose job, fix the cause, then resume it
job_killed: the job was killed and does not come back | connect again
job_paused: somebody paused the job | resume it with jobs resume
job_stale: the job says that it runs, and its log is silent | restart it with jobs bounce
job_stopped: a job for the same purpose is stopped | resume it, or add --another
job_stuck: the job has been starting for a day | restart it with jobs bounce
join_key_not_string: Lytics joins on text, and the join key is none | nothing to do, the query makes it text
join_key_unproven: column and field of the join fit by name alone | check that both hold the same ids
journal_unwritable: the journal cannot be written, so nothing was sent | make its folder writable
keychain_unavailable: the keychain of this machine cannot be used | use env:NAME or file:PATH
likely_columns: the columns of an import are only likely, so none is named in the request | give a file of rows with --sample
limit_*: a limit of the account is near or reached | kill or pause what nobody needs, or wait
locked: another run of this program works on the same state | wait until it has ended
log_errors: the log has errors since the last good run | read jobs logs --errors
lost_after_commit: the connection was lost while a change was stored | check whether the change is there before you repeat
low_coverage: few people have the identifier | use an identifier that more people have
malformed_config: accounts.toml cannot be read | fix the line that the message shows
malformed_csv: the file is not valid CSV | fix the line that the message shows
malformed_json: the text is not valid JSON | fix the place that the message shows
malformed_proxy: the proxy of the environment is not a URL | fix HTTPS_PROXY
malformed_sources: sources.toml cannot be read | fix the line that the message shows
malformed_token: the token has spaces or line ends | store it again with accounts add
malformed_url: the address is not a URL | fix it
many_fields: more fields are activated than older accounts allow | leave out those that nobody needs
many_look_ups: the enrichment makes many look-ups, and each may be billed | use a smaller segment, or a cap
mapping: a pair of the mapping does not fit | fix the pair that the message shows
may_start_messages: automations in the destination may start for everybody in the segment | check what starts there when somebody arrives
messages_people: the job may message everybody who is in the segment already, at once | leave present members out, or accept the code
missing_answers: something is needed that has no default, and nobody can be asked | give the flags that the error lists
model_differs: a data model of this name exists | choose another with --name, or change the other in Lytics
model_faulted: the data model failed | read its log
model_limit: the account has as many data models as Lytics allows | delete one, or import with --via job
moved_*: the account has changed since the plan was made | read plans diff; plan again if it matters
name_with_dot: a dot or a quote is in the name, so bindings cannot use it | use a view with another name
needed: a setting is missing | give it with --set
newer_plan: a newer version of the program wrote the plan | update the program
no_backfill: the job sends only those who enter after it was created | recreate it with backfill if all should go
no_connection: a data model reads through a connection, and there is none | create one, or import with --via job
no_fields: the JSON describes no fields | give an array of rows, or a schema
no_header: the first line looks like data | add a header line
no_identifier: the person lacks every field that the job identifies people by | fill one of them
no_identifier_coverage: nobody in the segment has the identifier | use another identifier, or accept the code
no_identity: no column tells whose row it is, so rows find no profile | map one to an identifier
no_input: stdin is empty | pipe the content in, or name a file
no_join_key: no column joins the source to profiles | name one
no_names: the rows have no field names | use objects with names
no_plan: the file is not a plan | give a file that plan has written
no_rows: no rows of the table could be read, so names and types alone were matched | check the pairs
no_token: no token is stored or given | run accounts add, set LYTICS_API_TOKEN, or try --sandbox
not_a_file: the path is a folder or a device | give a file
not_approved: a write had no approval | report it, this is a defect
not_found: Lytics does not know the id, or it belongs to another account | check id and account
not_hashed: the destination takes hashes, and the field holds plain values | use the field with the hash
not_in_audience: the person is not in the segment of the job | check the rule of the segment
not_sampled: the source was not read, so what depends on its values is not known | check the pairs
oauth_in_ui: a sign-in in the browser cannot be renewed here | renew it in the Lytics UI
object_not_found: no table, or several, have this name | name it with its schema
open_value: the value is none that is known, and the setting takes others too | check the spelling
other_account: the plan was made for another account | use that account, or apply with --rebind
outside_ids_kept: ids were taken over as they are when the plan moved to this account | check that they belong to this account
partial: some writes were sent, and then one failed | read what was done; apply --resume goes on
pattern: the value has another form than the setting wants | use the form that the message shows
personal_oauth: the credential is one person's sign-in, and breaks when the person leaves | use a credential that belongs to nobody in particular
plan_changed: the plan file was edited after it was made | plan again
plan_not_found: no stored plan has this digest | use one of plans list
plan_not_kept: the plan could not be stored | give a file with -o
prerequisite: the destination needs something first | do what the message says
profile_not_found: no stored account, or no person, has this name | use one of accounts list, or check the value
provider_as_source: a provider can only be a target | map from a file, a table or the profile
provider_not_found: there is no such provider | use a slug of providers list
proxy_unreachable: the proxy does not answer | check HTTPS_PROXY
quiet_hours: the job is in its quiet hours | wait until they end
quiet_hours_invalid: the quiet hours of the job cannot be read | fix them with jobs update
range: the number is too small or too large | use one within the limits that the message shows
rate_limited: too many requests, or the destination's allowance is used up | wait, then repeat
redirected: the address redirects, and the token stays with its host | use the address that it leads to
refused: Lytics refused the request | read the message
retired_service: the service behind the workflow has ended or is being retired | use the workflow that the message names
row_security: row-level security is on, so only rows that its policies allow are returned | check the policies if rows are missing
saved: the plan was saved, and nothing was sent | apply it when you are ready
schedule_not_offered: the workflow cannot run as the goal says | nothing to do, it runs as the message says
schema: the schema has changed since the plan | read plans diff
schema_not_discovered: nothing is known of the source yet | run sources discover
scope_mode: the scope names what is allowed, so blocking adds nothing | name all of it again with --only
scope_word: the word is not blocked by that name | use a word that sources show lists
scope_word_not_found: a word of the scope matches nothing | use a name of sources objects
secret_argument: a secret was given as an argument | give it with --secret name=env:NAME
secret_in_argument: a secret was given as an argument | give it with --secret name=env:NAME
segment_gone: the segment of the plan is gone | plan again
segment_renamed: the segment has another name now | nothing to do
segment_size: the segment has grown or shrunk much since the plan | look at it
server_error: Lytics failed | repeat later; the request id helps its support
setting_*: a setting of the job has a problem, by its code | see the code behind setting_
shared_identity: values of the identifier repeat, and a profile takes one row | use a column with one row per person
shared_job: the job uses other credentials too, and stops without this one | give the job another credential first if it should go on
shared_key: the key is one that Lytics provides, with a monthly limit of look-ups | use a key of your own for more
sign_in_awaited: a person has to sign in first | sign in in the Lytics UI, then repeat
source_*: the database cannot be reached or refuses the sign-in | run sources test
source_drift: the database has changed since it was discovered | see what with sources diff, then discover it again
source_exists: a source has this name already | use another name, or remove it
source_kind: this kind of source is not known or does not fit | use one of sources kinds
source_not_found: no source has this name | use one of sources list
source_permission: the user of the database may not do this | ask its owner; sources script writes the statements
source_refused: the database refused the statement | read the message
source_test_failed: checks of the source failed | do what each failed check says
source_timeout: the database took too long | narrow the question, or repeat
stale_plan: the account has changed so that the plan no longer works | plan again
stdin_twice: two secrets want stdin | give one of them by env: or file:
stream_missing: a stream that the job reads does not exist | fix its name with jobs update
target_not_found: nothing has this name | use a name of the lists that the error shows
terminal_required: the account takes approvals at a terminal only | a person runs the command in a terminal
timed_out: no answer came in time | check network and proxy, or wait longer with --timeout
timezone_open: the time of day is read in the time zone of the job | name it with --set timezone=
tls_mode: this encryption is not possible for the kind of database or its host | use one of sources kinds
token_expired: the token has expired | make a new one in Lytics and run accounts add
too_large: the file or the answer is larger than is read | use a smaller one
too_many: the list has too many values | leave some out
type: the value has another type than the setting wants | use the type that the message shows
type_conflict: a column has another type than the field it goes to | map it to another field, or leave it out
unauthorized: Lytics refused the token | check it, or store another with accounts add
unexpected_answer: Lytics answered in a form that is not known | repeat; update the program if it stays
unfit_auth: a credential of this kind cannot run the workflow | use a credential of a kind that the message names
unhealthy_auth: Lytics cannot sign in with the credential | update it, or sign in again in the Lytics UI
unknown: the workflow has no such setting | use a name of workflows get
unknown_auth_type: this is no type of credential that can be typed here | use one of those listed
unknown_command: there is no such command | use one of those suggested
unknown_format: the format of the file is not known | give CSV or JSON
unknown_id: nothing in the account has this id | check it
unknown_outcome: it is not known whether the write happened | check whether it exists before you repeat
unknown_property: the workflow has no such setting | use a name of workflows get
unknown_workflow: the catalog does not know the workflow that was named | check its name; its settings are sent as given
unnamed_columns: columns of the file have no name | name them
unreachable: Lytics cannot be reached | check network, proxy and address
unreadable_file: the file cannot be read | check its permissions
unreadable_plan: the plan cannot be read | check its permissions
url_from: --url-from is no env:NAME, or the variable is not set | set the variable and name it
usage: a flag or a value is wrong | read the message; --help shows what is possible
values_refused: the destination does not take some of the values | change the values, or leave the field out
view_definition_hidden: what the view does cannot be seen, and it may change data | grant SHOW VIEW to have it checked
view_runs_code: the view calls functions, and reading it runs them | use the tables behind it if that is not meant
vocabulary_not_found: the catalog has no field names of this destination | use one that the message lists, or a file of your own
weak_identity: few rows have the best identifier | use a column that more rows have
which_account: the token sees several accounts | name one with --account-id
which_profile: several accounts are stored and none is the default | name one with --account, or run accounts use
whole_audience: the goal names no segment, so everybody is meant | name one with --segment if that is not meant
whole_date: the column is a whole date, and the destination takes day, month and year | split it first
workflow_not_found: there is no such workflow | use a slug of workflows list
wrong_identifier: the field holds another kind of identifier than the destination takes | use a field of the kind that the message names
`

/** What a code means, and what to do. */
export interface CodeText {
  readonly meaning: string
  readonly fix: string
}

/** Every code with its texts, in the order of the alphabet. */
export const ERROR_CODES: ReadonlyMap<string, CodeText> = new Map(
  LIST.trim()
    .split('\n')
    .map((line) => {
      const [, code = '', meaning = '', fix = ''] = /^(\S+): (.+) \| (.+)$/.exec(line) ?? []
      return [code, { meaning, fix }] as const
    }),
)
