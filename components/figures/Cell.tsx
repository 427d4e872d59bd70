import { Component } from 'preact';
import { writeCell } from '#page/write-cell.ts';
import { UNTRANSLATED } from './untranslated.ts';
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
 * print it as plain HTML. Either way the page's script keeps it in step, so that an island is not drawn anew for its figures; the element
 * is written as a whole, since a translator may have put other nodes in the place of its text.
 */
export class Cell extends Component<CellProps> {
  override shouldComponentUpdate({ id, view }: CellProps): boolean {
    if (id !== this.props.id) return true;
    writeCell(this.base as HTMLElement, view);
    return false;
  }
  override render({ id, view, text, class: name, numberStyle }: CellProps) {
    return (
      <data
        {...UNTRANSLATED}
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
}
