import type { CellView } from '#wording/cell-view.ts';

/** A live figure, marked up for tests, scripts and readers' own tools. */
export function Cell({ id, view, text }: { id: string; view: CellView; text?: string }) {
  return (
    <data
      data-cell={id}
      data-value={view.value}
      data-tone={view.tone}
      value={view.value}
      title={view.value === '' ? view.remark : undefined}
    >
      {text ?? view.text}
    </data>
  );
}
