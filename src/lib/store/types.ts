/** The rows of the current version of the database. */
export type * from './versions/v2/types.ts';
