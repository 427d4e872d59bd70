import { Component } from 'preact';
import { write } from '#page/write.ts';

export interface WordsProps {
  as?: 'span' | 'p' | 'li' | 'td' | 'th' | 'strong' | 's';
  class?: string | undefined;
  id?: string;
  scope?: 'row';
  'aria-hidden'?: 'true';
  [data: `data-${string}`]: string | undefined;
  children: string;
}

/**
 * Words that change. They are written by their element as a whole: a translator, or another tool that rewrites a page, may have put other
 * nodes in the place of the text that was there.
 */
export class Words extends Component<WordsProps> {
  override shouldComponentUpdate({ as: _, children, ...attributes }: WordsProps): boolean {
    const element = this.base as HTMLElement;
    write(element, children);
    for (const [name, value] of Object.entries(attributes))
      if (value !== undefined && value !== this.props[name as keyof WordsProps]) element.setAttribute(name, value);
    return false;
  }
  override render({ as: Tag = 'span', children, ...rest }: WordsProps) {
    return <Tag {...rest}>{children}</Tag>;
  }
}
