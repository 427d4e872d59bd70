import { notePlace } from '#wording/place-ids.ts';

/** The next margin note's id on its page: "note-1", "note-2". */
export function noteId(locals: App.Locals): string {
  locals.notes = (locals.notes ?? 0) + 1;
  return notePlace(locals.notes);
}
