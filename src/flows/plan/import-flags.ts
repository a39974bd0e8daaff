import type { ImportChoice } from '../import/choice.ts'
import type { Answers } from '../run/session.ts'

/** The flags of an import, or the choices made in a terminal, as the answers of the command that plans it again. */
export function importAnswers(answers: Answers, imported: ImportChoice | undefined): Partial<Answers> {
  if (imported === undefined) return {}
  const { connection, table, way } = imported
  return {
    connection: connection?.label ?? connection?.id,
    table: table?.qualified ?? table?.name ?? answers.table,
    via: connection === undefined ? undefined : way.way,
  }
}

/** What a person said of columns in a terminal, as `--map` words: fields they gave, columns left out or kept on purpose. */
export const columnFlags = ({ columns }: ImportChoice): string[] =>
  columns.flatMap(({ name, field, score, answer }) => {
    if (answer !== null) return [`${name}=${answer}`]
    return field !== null && score === 1 ? [`${name}=${field}`] : []
  })
