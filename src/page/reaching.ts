/**
 * What comes before every way of taking along what a link leads to: a click, a middle click, saving it, copying its address, dragging it,
 * by hand or by key. Whoever keeps a link to the state as it stands makes it anew on these.
 */
export const REACHING = ['pointerdown', 'focus', 'keydown', 'click', 'contextmenu', 'dragstart'] as const;
