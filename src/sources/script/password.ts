import { randomBytes } from 'node:crypto'

/** A password of 192 bits that needs no quoting in SQL, a shell or a URL. */
export const newPassword = (): string => randomBytes(24).toString('base64url')
