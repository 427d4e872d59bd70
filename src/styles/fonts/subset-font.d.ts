/** What we use of a package without types of its own. */
declare module 'subset-font' {
  export interface SubsetOptions {
    targetFormat?: 'truetype' | 'woff2';
    noHinting?: boolean;
    keepAllGlyphs?: boolean;
    /** OpenType features to keep; all if left out. */
    keepFeatures?: string[];
    /** A number pins an axis. */
    variationAxes?: Record<string, number | { min: number; max: number }>;
  }
  export default function subset(font: Buffer, text: string, options?: SubsetOptions): Promise<Buffer>;
}
