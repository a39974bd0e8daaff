/**
 * Commands that go on from here, for the account that was looked at: those of the embedded sandbox say so,
 * as they would reach another account otherwise.
 */
export const onAccount = (commands: readonly string[], sandbox: boolean): string[] =>
  commands.map((command) => `${command}${sandbox ? ' --sandbox' : ''}`)
