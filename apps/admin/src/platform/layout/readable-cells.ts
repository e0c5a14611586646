/** On a phone a table is drawn aside rather than squeezed to a word a line. */
export const readableCells = { '& td': { minWidth: 120 } };
