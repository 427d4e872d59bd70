/** The faces that cards are set in: single weights of the site's two families. */
export const FACES = {
  title: {
    family: 'Source Serif 4',
    weight: 600,
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
  text: {
    family: 'Source Serif 4',
    weight: 400,
    from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  },
  label: { family: 'Inter', weight: 400, from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2' },
  figure: { family: 'Inter', weight: 600, from: '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2' },
} as const;
export type Face = keyof typeof FACES;
