/** Raised whenever the engine's code would give another answer for the same pack. */
export const ENGINE_VERSION = 3;
