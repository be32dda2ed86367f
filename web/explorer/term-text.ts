/** A term such as DE_FACTO_AUTHORITY, as people read it. */
export const termText = (term: string): string => term.toLowerCase().replaceAll("_", " ");
