/** The rows of a table written as text: one a line, cells between bars. Data of that kind is easiest to read so. */
export const rowsOf = (text: string, cells: number): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const row = line.split('|').map((cell) => cell.trim())
      if (row.length !== cells) throw new Error(`a row has ${row.length} cells instead of ${cells}: ${line}`)
      return row
    })
