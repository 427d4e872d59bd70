/** Names that a spreadsheet takes for its cells: the ids of the model, but for what it would read as something else. */

/** A1 and R1C1, as every spreadsheet reads them whatever the case. */
const READS_AS_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*(?:c\d*)?|c\d*)$/i;
const READS_AS_A_VALUE = /^(?:true|false)$/i;

/**
 * A defined name for each id, each its own: "gpu_hour" as it is, "line.gpu" as "line_gpu", "h100" (a cell) as "h100_".
 * @param ids as the model writes them: lower-case letters, digits, "_" and "."
 */
export function spreadsheetNames(ids: Iterable<string>): Map<string, string> {
  const all = [...ids];
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const give = (id: string) => {
    let name = id.replaceAll('.', '_');
    while (taken.has(name) || READS_AS_A_CELL.test(name) || READS_AS_A_VALUE.test(name)) name += '_';
    taken.add(name);
    names.set(id, name);
  };
  // Ids that can be kept come first, so that none has to make room for a changed one.
  all.filter((id) => !id.includes('.')).forEach(give);
  all.filter((id) => id.includes('.')).forEach(give);
  return names;
}
