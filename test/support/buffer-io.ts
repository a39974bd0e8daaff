import type { Io } from '../../src/terminal/io.ts'

/** Streams that keep what was written. */
export interface BufferIo extends Io {
  readonly stdout: () => string
  readonly stderr: () => string
}

/** A pipe of 80 columns without colors, unless said otherwise. */
export function bufferIo(more: Partial<Io> & { readonly input?: string } = {}): BufferIo {
  let stdout = ''
  let stderr = ''
  const { input = '', ...rest } = more
  return {
    out: (text) => {
      stdout += text
    },
    err: (text) => {
      stderr += text
    },
    outIsTerminal: false,
    errIsTerminal: false,
    inIsTerminal: false,
    dumb: false,
    width: 80,
    outColor: false,
    errColor: false,
    readInput: async () => input,
    readInputStart: async (most) => new TextEncoder().encode(input).subarray(0, most),
    ...rest,
    stdout: () => stdout,
    stderr: () => stderr,
  }
}
