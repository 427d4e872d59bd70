/** The style sheet of each plate, for essays: no other page has one. Everything but geometry is in these, as with instruments. */
import.meta.glob('../../components/plates/*/plate.css', { eager: true });
