// The import table of the house (docs/decisions/0001-rooms.md). What it does not name is refused.

const folder = (name) => `^src/${name}/`
const folders = (names) => names.map(folder)

/** Rooms in which a file may import values and types alike. */
const rooms = {
  core: [],
  catalog: ['core'],
  mapping: ['core'],
  terminal: ['core'],
  config: ['core'],
  operation: ['core'],
  goal: ['core', 'catalog'],
  advice: ['core', 'catalog', 'mapping', 'goal'],
  gate: ['core', 'terminal', 'config'],
  'http-request': ['core'],
  lytics: ['core', 'http-request'],
  sources: ['core', 'config', 'http-request'],
  bindings: ['core', 'http-request', 'sources', 'mapping'],
  sandbox: ['core', 'catalog', 'config'],
  dispatcher: ['core', 'operation', 'skills', 'terminal', 'config'],
  mcp: ['core', 'config', 'flows', 'advice', 'catalog', 'mapping', 'operation', 'terminal'],
}

/** Rooms of which a file may import the types only. */
const types = {
  operation: ['lytics', 'gate', 'sources', 'terminal', 'config'],
  lytics: ['gate'],
  sandbox: ['http-request'],
  sources: ['catalog'],
  bindings: ['gate'],
  mcp: ['gate', 'lytics', 'sources', 'bindings'],
}

/** Steps that skills share: each may import those that it names. */
const flowRooms = [
  'core',
  'lytics',
  'sources',
  'bindings',
  'catalog',
  'advice',
  'goal',
  'mapping',
  'terminal',
  'operation',
]
const chain = ['account', 'run', 'ask', 'import', 'integration', 'plan']
const beside = ['disconnect', 'diagnosis', 'map', 'sources', 'bindings']
const flows = {
  ...Object.fromEntries(chain.map((flow, at) => [flow, chain.slice(0, at)])),
  ...Object.fromEntries(beside.map((flow) => [flow, ['account', 'run']])),
}

const skillRooms = ['core', 'config', 'flows', 'advice', 'catalog', 'mapping', 'operation', 'terminal']
const skillTypes = ['gate', 'lytics', 'goal', 'sources', 'bindings']
/** The shapes of what the API answers are part of each command's contract. */
const skillValues = [folder('lytics/models'), '^src/lytics/kinds/[a-z-]+\\.ts$']
const skillModules = [
  'integration-advisor',
  'connection-manager',
  'job-manager',
  'schema-discovery',
  'workspace',
  'skill-binder',
]

/** Files that stand alone under src/. */
const files = {
  bin: ['core', 'terminal'],
  load: ['core', 'terminal'],
  main: ['core', 'terminal', 'dispatcher'],
}

/** One row of the table: what is neither named nor the row itself is refused; of some rooms only the types may be used. */
const row = (name, from, own, allowed, typeRooms = [], values = []) => [
  {
    name: `room-${name}`,
    comment: `${from} may import only: ${[...allowed, ...typeRooms].join(', ') || 'nothing of ours'}`,
    severity: 'error',
    from: { path: from },
    to: { path: '^src/', pathNot: [own, ...folders([...allowed, ...typeRooms])] },
  },
  ...(typeRooms.length === 0
    ? []
    : [
        {
          name: `types-${name}`,
          comment: `${from} may use only the types of ${typeRooms.join(', ')}`,
          severity: 'error',
          from: { path: from },
          to: { path: folders(typeRooms), pathNot: values, dependencyTypesNot: ['type-only'] },
        },
      ]),
]

const known = [
  ...folders([...Object.keys(rooms), 'skills', 'compose']),
  ...folders(Object.keys(flows).map((flow) => `flows/${flow}`)),
  '^src/(bin|load|main|compose)\\.ts$',
]

module.exports = {
  forbidden: [
    ...Object.entries(rooms).flatMap(([name, allowed]) =>
      row(name, folder(name), folder(name), allowed, types[name]),
    ),
    {
      name: 'dispatcher-knows-lists-only',
      comment: 'the dispatcher loads the lists of the skill modules, never a command itself',
      severity: 'error',
      from: { path: '^src/dispatcher/' },
      to: { path: '^src/skills/', pathNot: '^src/skills/[^/]+/module\\.ts$' },
    },
    ...Object.entries(flows).flatMap(([flow, before]) =>
      row(
        `flows-${flow}`,
        folder(`flows/${flow}`),
        folder(`flows/${flow}`),
        [...flowRooms, ...before.map((each) => `flows/${each}`)],
        ['gate'],
      ),
    ),
    ...skillModules.flatMap((module) =>
      row(
        `skill-${module}`,
        folder(`skills/${module}`),
        folder(`skills/${module}`),
        skillRooms,
        skillTypes,
        skillValues,
      ),
    ),
    ...Object.entries(files).flatMap(([file, allowed]) =>
      row(
        file,
        `^src/${file}\\.ts$`,
        file === 'main' ? '^src/compose\\.ts$' : file === 'load' ? '^src/main\\.ts$' : '^src/load\\.ts$',
        allowed,
      ),
    ),
    {
      name: 'skill-reaches-skill',
      comment: 'a skill module does not reach another one, whatever lies between',
      severity: 'error',
      from: { path: '^src/skills/([^/]+)/' },
      to: { path: '^src/skills/', pathNot: '^src/skills/$1/', reachable: true },
    },
    {
      name: 'unknown-room',
      comment: 'a file under src that is in no room of the table',
      severity: 'error',
      from: { path: '^src/', pathNot: known },
      to: {},
    },
    {
      name: 'imports-unknown-room',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: known },
    },
    {
      name: 'sender-only-from-compose',
      comment: 'a sender is built in the composition root and handed to the gate alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/compose(\\.ts$|/)' },
      to: { path: 'sender\\.ts$' },
    },
    {
      name: 'drivers-only-from-sources',
      comment: 'a database is reached through Ctx.sources() alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/sources/' },
      to: { path: '^src/sources/(postgres|mysql)/' },
    },
    {
      name: 'gate-only-from-compose',
      comment: 'other rooms see the types of the gate; only the composition root makes one',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(compose(\\.ts$|/)|gate/)' },
      to: { path: '^src/gate/', pathNot: '^src/gate/types\\.ts$' },
    },
    {
      name: 'compose-only-from-main',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(main\\.ts$|compose(\\.ts$|/))' },
      to: { path: '^src/compose(\\.ts$|/)' },
    },
    {
      name: 'sandbox-only-from-compose',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(compose(\\.ts$|/)|sandbox/)' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/(main|bin|load)\\.ts$|\\.d\\.ts$' },
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
