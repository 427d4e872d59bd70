/** What a word of an essay is: its attributes, and what the content check holds it to. */

/** What the text of an attribute names. `cells` are several, each with what it is called: "ds.training = the published runs; ..."; `anchor` is an id that the word gives to its place; `text` is shown as it stands. */
type AttributeKind =
  'cell' | 'cells' | 'input' | 'sentence' | 'notebook' | 'notebooks' | 'source' | 'term' | 'style' | 'anchor' | 'text';

interface MdxAttribute {
  kind: AttributeKind;
  required: boolean;
  /** In one line. */
  meaning: string;
}

export interface MdxWord {
  /** What it is for, in one line. */
  meaning: string;
  attributes: Readonly<Record<string, MdxAttribute>>;
  /** Whether something stands between `<Word>` and `</Word>`; without it the word is written `<Word />`. */
  holds: boolean;
  /** What a listener hears in its place; absent for a word that shows no text of its own within a line. */
  reads?: 'number' | 'sentence';
  /** The folder of `components/plates` that draws it. */
  plate?: string;
  /** The lens that the case of its notebook must declare. */
  lens?: 'path' | 'vintages' | 'usage' | 'market';
  /** Passes the content check in an essay that has the notebooks it names. */
  example: string;
}

export const required = (kind: AttributeKind, meaning: string): MdxAttribute => ({ kind, required: true, meaning });
export const optional = (kind: AttributeKind, meaning: string): MdxAttribute => ({ kind, required: false, meaning });

export const NOTEBOOK = { notebook: optional('notebook', 'a notebook of the essay; its first where this is left out') };
