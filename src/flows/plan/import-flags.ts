import type { ImportChoice } from '../connect/import.ts'
import { type Answers, quote } from '../connect/session.ts'

const single = (flag: string, value: string | undefined): string[] =>
  value === undefined ? [] : [flag, quote(value)]

/** What an import was told, or what was chosen in a terminal, as flags of the command that plans it anew. */
export function importFlags(answers: Answers, imported: ImportChoice | undefined): string[] {
  if (imported === undefined) return []
  const { connection, table, way } = imported
  return [
    ...single('--connection', connection?.label ?? connection?.id),
    ...single('--table', table?.qualified ?? table?.name ?? answers.table),
    ...(connection === undefined ? [] : ['--via', way.way]),
    ...single('--sample', answers.sample),
    ...(answers.rows === false ? ['--no-rows'] : []),
  ]
}

/** What a person said of columns in a terminal, as `--map` words: fields they gave, columns left out or kept on purpose. */
export const columnFlags = ({ columns }: ImportChoice): string[] =>
  columns.flatMap(({ name, field, score, said }) => {
    if (said !== null) return [`${name}=${said}`]
    return field !== null && score === 1 ? [`${name}=${field}`] : []
  })
