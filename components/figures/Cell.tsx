import { cellTitle, type CellView } from '#wording/cell-view.ts';

export interface CellProps {
  /** With its notebook: "mp.with:margin_ratio". */
  id: string;
  view: CellView;
  /** In place of the words that the view has. */
  text?: string;
  class?: string;
  /** The style the view was asked for in, if not the cell's own; the page's script asks for it again. */
  numberStyle?: string | undefined;
}

/**
 * A live figure, marked up for tests, scripts and readers' own tools. The only place that writes one: islands render it, and pages
 * print it as plain HTML that the page script keeps in step.
 */
export function Cell({ id, view, text, class: name, numberStyle }: CellProps) {
  return (
    <data
      class={name}
      data-cell={id}
      data-value={view.value}
      data-tone={view.tone}
      data-style={numberStyle}
      value={view.value}
      title={cellTitle(view)}
    >
      {text ?? view.text}
    </data>
  );
}
