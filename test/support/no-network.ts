import net from 'node:net'

// No test may reach another machine: a socket to anything but loopback fails at once.
const connect = net.Socket.prototype.connect
const isLocal = (host: unknown): boolean =>
  host === undefined || host === 'localhost' || host === '::1' || String(host).startsWith('127.')

net.Socket.prototype.connect = function guarded(this: net.Socket, ...args: unknown[]): net.Socket {
  const options = (Array.isArray(args[0]) ? args[0][0] : args[0]) as { host?: string; path?: string } | number
  const host = typeof options === 'object' ? (options.path ? undefined : options.host) : args[1]
  if (typeof host !== 'function' && !isLocal(host)) {
    throw new Error(`A test tried to reach ${String(host)}: tests talk to this machine only`)
  }
  return Reflect.apply(connect, this, args) as net.Socket
} as typeof net.Socket.prototype.connect
