const PERSONAL =
  /[^\s@.]@[^\s@]+\.[a-z]{2}|(?:^|\.)[0-9a-f]{32,128}(?:$|\.)|[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i

/** True for what is a value of one person (an e-mail address, a hash of one, a UUID) and no name of a field. */
export const isPersonal = (name: string): boolean => PERSONAL.test(name)
