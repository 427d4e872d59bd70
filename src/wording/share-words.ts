/** What the button says by which a page or a figure is handed on; its name goes on after a colon with what that is called. */
export const SHARE = 'Share or quote';
