// How the published model names become the names that people and the API use.

/** `FacebookAudiencePopulate` -> `facebook-audience-populate`; an underscore in a model name separates nothing. */
export const kebabOf = (model) =>
  model
    .replaceAll('_', '')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1-$2')
    .toLowerCase()

/** The one path that does not follow the rule. */
const PATHS = { Twitter_oauth1_0a: 'twitter-oauth1-0a' }

/** The path form of an auth type, and the value of `auth.type`: snake case without the provider's prefix. */
export function authSlugOf(model) {
  const prefix = /^[A-Z][A-Za-z0-9]*?_/.exec(model)?.[0] ?? ''
  const bare = PATHS[model] === undefined ? model.slice(prefix.length) : 'oauth1_0a'
  const type = bare === 'oauth1_0a' ? bare : snake(bare)
  return { slug: PATHS[model] ?? kebabOf(model), type }
}

/** `Oauth2_ClientCredentials` -> `oauth2_client_credentials`. */
const snake = (name) =>
  name
    .split('_')
    .map((part) => kebabOf(part).replaceAll('-', '_'))
    .join('_')
