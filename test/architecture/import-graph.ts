/** Who imports whom, room by room, as `src/README.md` lists it. */
import { allImports } from '../support/imports.ts';

/** Rooms as a reader of the tree sees them; the model counts as one. */
/** Rooms of which one half runs in a browser, and the other at build, above the controls that stand beside it. */
const HALVED = ['components/instruments', 'components/plates'];

function roomOf(file: string): string {
  const [, room] = /^(src\/[\w-]+|components\/[\w-]+)\//.exec(file) ?? [];
  if (room === undefined) return file;
  return HALVED.includes(room) && file.endsWith('.astro') ? `${room} (build)` : room;
}

/** "- `src/rows`: model numbers wording", from the ground up: each room after those it imports. */
export function importGraph(): string[] {
  const below = new Map<string, Set<string>>();
  for (const { from, to, ours } of allImports()) {
    const [room, other] = [roomOf(from), roomOf(to)];
    if (!ours || !room.includes('/') || !other.includes('/') || room.endsWith('.ts')) continue;
    const known = below.get(room) ?? new Set<string>();
    below.set(room, known);
    if (other !== room && !/^(test|content)\//.test(other)) known.add(other);
  }
  const order: string[] = [];
  const visit = (room: string): void => {
    if (order.includes(room)) return;
    for (const other of [...(below.get(room) ?? [])].sort()) visit(other);
    order.push(room);
  };
  for (const room of [...below.keys()].sort()) visit(room);
  const short = (room: string) => room.replace(/^src\//, '');
  return order.map((room) => {
    const imports = order.filter((other) => below.get(room)?.has(other)).map(short);
    return `- \`${room}\`: ${imports.length === 0 ? 'nothing' : imports.join(', ')}`;
  });
}
