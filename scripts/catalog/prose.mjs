// How the texts of the catalog must read: present, short, whole sentences.

const LIMITS = {
  about: 260,
  auth_advice: 320,
  purpose: 240,
  choose_when: 320,
  seen_after: 240,
  prerequisite: 260,
  ask: 130,
  help: 260,
  where: 300,
  permission: 200,
  note: 300,
}

/** What is wrong with one text, or undefined. */
function fault(kind, text) {
  if (typeof text !== 'string' || text.trim() === '') return 'is empty'
  if (text !== text.trim() || / {2}/.test(text)) return 'has stray spaces'
  if (text.length > LIMITS[kind]) return `is longer than ${LIMITS[kind]} (${text.length})`
  if (kind === 'ask') return text.endsWith('?') ? undefined : 'is no question'
  return /[.!?)]$/.test(text) ? undefined : 'does not end with a period'
}

/** The faults of all texts, one line each. */
export function checkProse({ providers, authTypes }) {
  const problems = []
  const look = (where, kind, text) => {
    const found = fault(kind, text)
    if (found !== undefined) problems.push(`${where} ${kind} ${found}: ${JSON.stringify(text)}`)
  }
  for (const provider of providers) {
    look(provider.slug, 'about', provider.about)
    if (provider.auth_advice !== undefined) look(provider.slug, 'auth_advice', provider.auth_advice)
    for (const workflow of provider.workflows) {
      const where = `${provider.slug}/${workflow.kebab}`
      look(where, 'purpose', workflow.purpose)
      look(where, 'choose_when', workflow.choose_when)
      look(where, 'seen_after', workflow.seen_after)
      for (const text of workflow.prerequisites) look(where, 'prerequisite', text)
      for (const [name, slot] of Object.entries(workflow.slots)) {
        look(`${where}.${name}`, 'ask', slot.ask)
        if (slot.help !== undefined) look(`${where}.${name}`, 'help', slot.help)
      }
    }
  }
  for (const type of authTypes) {
    look(`auth ${type.slug}`, 'where', type.where)
    for (const text of type.permissions) look(`auth ${type.slug}`, 'permission', text)
    for (const text of type.notes) look(`auth ${type.slug}`, 'note', text)
    for (const field of type.fields) look(`auth ${type.slug}.${field.name}`, 'where', field.where)
  }
  return problems
}
