import type { AnyOperation, SkillModule } from '../operation/operation.ts'
import { connectionManager } from '../skills/connection-manager/module.ts'
import { integrationAdvisor } from '../skills/integration-advisor/module.ts'
import { jobManager } from '../skills/job-manager/module.ts'
import { schemaDiscovery } from '../skills/schema-discovery/module.ts'
import { skillBinder } from '../skills/skill-binder/module.ts'
import { workspace } from '../skills/workspace/module.ts'

/** Every command by name, with the loader of its one module. */
export const operationLoaders: Readonly<Record<string, () => Promise<AnyOperation>>> = {
  ...integrationAdvisor,
  ...connectionManager,
  ...jobManager,
  ...schemaDiscovery,
  ...skillBinder,
  ...workspace,
} satisfies SkillModule
