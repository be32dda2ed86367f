/**
 * Tells the person who waits what is going on.
 *
 * A passing sentence is worth showing only until the next one comes, as on a terminal's last line.
 */
export type Say = (sentence: string, stay?: "PASSING") => void;
