/** Variables that coding agents set in the shells they run. With any of them a flag cannot approve (DESIGN, section 12). */
const AGENTS = [
  'LYTICS_ADVISOR_AGENT',
  'CLAUDECODE',
  'CURSOR_AGENT',
  'CURSOR_TRACE_ID',
  'GEMINI_CLI',
  'CODEX_SANDBOX',
  'AIDER_CHAT',
  'OPENCODE',
  'AMP_CURRENT_THREAD_ID',
]

/** True when an AI agent runs the program. */
export const isAgent = (env: (name: string) => string | undefined): boolean =>
  AGENTS.some((name) => (env(name) ?? '') !== '')
