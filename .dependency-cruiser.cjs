// The import table of the house (docs/decisions/0001-rooms.md): imports run downward only.
const rooms = {
  core: [],
  operation: ['core', 'lytics', 'gate', 'terminal', 'config'],
  config: ['core'],
  terminal: ['core'],
  catalog: ['core'],
  mapping: ['core'],
  lytics: ['core'],
  gate: ['core', 'terminal', 'config'],
  advice: ['core', 'catalog', 'mapping'],
  sandbox: ['core', 'catalog', 'config'],
  flows: ['core', 'operation', 'lytics', 'gate', 'catalog', 'terminal', 'advice', 'mapping'],
  dispatcher: ['core', 'operation', 'skills', 'terminal', 'config'],
}
const skillRooms = [
  'core',
  'operation',
  'flows',
  'advice',
  'catalog',
  'mapping',
  'gate',
  'lytics',
  'terminal',
  'config',
]
const skillModules = [
  'integration-advisor',
  'connection-manager',
  'job-manager',
  'schema-discovery',
  'workspace',
]

const only = (name, from, allowed) => ({
  name: `room-${name}`,
  comment: `${from} may import only: ${allowed.join(', ') || 'nothing of ours'}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...allowed].map((room) => `^src/${room}/`) },
})

module.exports = {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => only(room, room, allowed)),
    ...skillModules.map((module) => only(`skill-${module}`, `skills/${module}`, skillRooms)),
    {
      name: 'operation-types-only',
      comment: 'Ctx names the types of other rooms and loads none of them',
      severity: 'error',
      from: { path: '^src/operation/' },
      to: { path: '^src/(lytics|gate|terminal|config)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'sender-only-from-compose',
      comment: 'a sender is built in the composition root and handed to the gate alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compose\\.ts$' },
      to: { path: '^src/lytics/sender\\.ts$' },
    },
    {
      name: 'gate-only-from-compose',
      comment: 'other rooms see the types of the gate; only the composition root makes one',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(compose\\.ts$|gate/|skills/workspace/)' },
      to: { path: '^src/gate/', pathNot: '^src/gate/types\\.ts$' },
    },
    {
      name: 'compose-only-from-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/main\\.ts$' },
      to: { path: '^src/compose\\.ts$' },
    },
    {
      name: 'sandbox-only-from-compose',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(compose\\.ts$|sandbox/)' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(main|bin|load)\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
}
