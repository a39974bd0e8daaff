import type { WriteEffect } from '../core/write.ts'

/**
 * What each call that is no plain GET does to the world. The HTTP method does not decide: a GET starts a sync, a POST
 * scans. Destructive is what cannot be undone: deletions, kill, release (its effect is not documented), and replacing
 * a credential, because its old secrets never come back. Only reads are ever retried.
 */
export const EFFECTS = {
  scanConnection: 'read',
  sizeSegment: 'read',
  validateSegment: 'read',
  evaluateExpression: 'read',
  testTemplate: 'read',
  createAuth: 'write',
  updateAuth: 'destructive',
  deleteAuth: 'destructive',
  createConnection: 'write',
  updateConnection: 'write',
  deleteConnection: 'destructive',
  createJob: 'write',
  updateJob: 'write',
  pauseJob: 'write',
  resumeJob: 'write',
  bounceJob: 'write',
  killJob: 'destructive',
  releaseJob: 'destructive',
  createDataModel: 'write',
  updateDataModel: 'write',
  deleteDataModel: 'destructive',
  syncDataModel: 'write',
} as const satisfies Record<string, WriteEffect | 'read'>
