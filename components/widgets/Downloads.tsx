/** A state as files, and back from one. Without a script the links lead to the files of the scenario as served. */
import { lazyPart } from '#view-state/lazy-part.ts';
import { useNotebook } from '#view-state/use-notebook.ts';

const liveDownloads = lazyPart(() => import('./live-downloads.ts'));

const KINDS = [
  ['xlsx', 'Spreadsheet'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
] as const;

/** @param path address of the served files, without their ending */
export default function Downloads({ notebook, start, path }: { notebook: string; start: string; path: string }) {
  const { book } = useNotebook(notebook, start);
  const take = (event: MouseEvent, kind: (typeof KINDS)[number][0]) => {
    if (book.state.peek() === book.start.state || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    void liveDownloads.ask().then((part) => part?.download(book, path, kind));
  };
  return (
    <p class="downloads">
      {KINDS.map(([kind, words]) => (
        <a href={`${path}.${kind}`} download onClick={(event) => take(event, kind)}>{`${words} (.${kind})`}</a>
      ))}
      <label class="open-file">
        <span>Open a downloaded JSON file</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void liveDownloads.ask().then((part) => part?.openFile(book, file));
            currentTarget.value = '';
          }}
        />
      </label>
    </p>
  );
}
