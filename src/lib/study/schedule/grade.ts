/** The four grades of a review, in the order of the buttons; values as FSRS (ts-fsrs `Rating`) numbers them. */
export const GRADES = { again: 1, hard: 2, good: 3, easy: 4 } as const;
export type GradeName = keyof typeof GRADES;
export type Grade = (typeof GRADES)[GradeName];
