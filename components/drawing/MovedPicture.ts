import { Component } from 'preact';
import { set, write } from '#page/write.ts';

/** Attributes of one element of a picture; `text` is what it says. */
type Mark = Record<string, string | number>;

export interface Placed {
  /** What the picture is made of. Two of one make have the same marks, at other places. */
  make: string;
  /** The picture's own element first, then its marks as they stand in it. */
  marks: Mark[];
}

/**
 * A picture that a hand moves. As long as it is made of the same marks they are moved where they are, which costs a fraction of drawing
 * the picture anew.
 */
export abstract class MovedPicture<Props> extends Component<Props> {
  /** Selects its marks. */
  protected abstract readonly marked: string;
  protected abstract place(props: Props): Placed;
  /** As it stands, once it was moved. */
  private placed?: Placed;

  override shouldComponentUpdate(next: Props): boolean {
    const { make } = this.placed ?? this.place(this.props as Props);
    this.placed = this.place(next);
    if (make !== this.placed.make) return true;
    this.move(this.placed);
    return false;
  }
  /** What is drawn anew keeps elements whose attributes were moved since they were drawn. */
  override componentDidUpdate(): void {
    if (this.placed) this.move(this.placed);
  }
  private move({ marks }: Placed): void {
    const picture = this.base as Element;
    const elements = [picture, ...picture.querySelectorAll(this.marked)];
    marks.forEach(({ text, ...attributes }, place) => {
      const element = elements[place];
      if (element === undefined) return;
      for (const [name, value] of Object.entries(attributes)) set(element, name, String(value));
      if (text !== undefined) write(element, String(text));
    });
  }
}
