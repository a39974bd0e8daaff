import type { Prompter } from '../../src/terminal/prompter.ts'

/** A person who agrees: takes what is offered first, types what is asked to be typed, and approves. */
export function agreeingPerson(): Prompter {
  const typed = (message: string, usual: string | undefined): string =>
    /^Type (\w+) to approve|Type the name[^:]*: (.*)$/
      .exec(message)
      ?.slice(1)
      .find((each) => each !== undefined) ??
    usual ??
    'anything'
  const open = <T>(choices: readonly { value: T; label: string; disabled?: string | undefined }[]): T => {
    const offered = choices.filter(({ disabled }) => disabled === undefined)
    const found = offered.find(({ label }) => label.startsWith('Yes')) ?? offered[0]
    if (found === undefined) throw new Error('Nothing to choose')
    return found.value
  }
  return {
    confirm: async () => true,
    select: async ({ choices }) => open(choices),
    search: async ({ choices }) => open(await choices('')),
    review: async ({ state }) => ({ action: 'accept', state }),
    multiselect: async ({ choices }) => [open(choices)],
    text: async ({ message, default: usual }) => typed(message, usual),
    secret: async () => 'a-secret',
    editor: async () => {
      throw new Error('Nobody edits here')
    },
  }
}
