/**
 * The style sheet of each instrument, between `index.css` and `last.css`. Geometry is in SVG attributes, everything else in these: the
 * pages' policy allows no style attributes. An instrument on a ground other than paper is told so by `--ground`, for the gaps and halos
 * drawn in it. Their order means nothing, since no two instruments speak of the same element.
 */
import.meta.glob('../../components/instruments/*/style.css', { eager: true });
