/** What is hatched in a plate is lost: the pattern, inside the drawing that uses it, so that a saved picture has it too. */
export const Hatch = ({ id }: { id: string }) => (
  <pattern id={id} patternUnits="userSpaceOnUse" width="7" height="7" patternTransform="rotate(45)">
    <rect class="hatch-ground" width="7" height="7" />
    <rect class="hatch-stripe" width="3" height="7" />
  </pattern>
);
