/** The inputs an essay's adjustable numbers name, each once, as written: "ds.life". Their controls are placed at the page's end. */
export function adjustedInputs(body: string): string[] {
  const named = [...body.matchAll(/<Adjust\s+input="([^"]+)"/g)].map(([, input]) => input ?? '');
  return [...new Set(named)];
}
