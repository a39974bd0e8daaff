/**
 * Variables that coding agents set in the shells they run. With any of them a flag cannot approve (DESIGN, section 12).
 * Variables that an editor also sets in the terminals of people (CURSOR_TRACE_ID, TERM_PROGRAM) are no sign of an agent.
 */
const AGENTS = [
  'LYTICS_ADVISOR_AGENT',
  'AI_AGENT',
  'CLAUDECODE',
  'CLAUDE_CODE',
  'CURSOR_AGENT',
  'GEMINI_CLI',
  'CODEX_SANDBOX',
  'CODEX_THREAD_ID',
  'CODEX_CI',
  'COPILOT_CLI',
  'OPENCODE',
  'AMP_CURRENT_THREAD_ID',
  'ANTIGRAVITY_AGENT',
  'AUGMENT_AGENT',
  'CLINE_ACTIVE',
  'GOOSE_TERMINAL',
  'PI_CODING_AGENT',
]

/** True when an AI agent runs the program. */
export const isAgent = (env: (name: string) => string | undefined): boolean =>
  AGENTS.some((name) => (env(name) ?? '') !== '')
