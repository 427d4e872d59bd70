const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "six": a count within a sentence; digits above twelve. @param count a whole number from 0 on */
export const countInWords = (count: number): string => WORDS[count] ?? String(count);
