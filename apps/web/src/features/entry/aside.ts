/** Of what is read beside the entry itself: where it fails, the entry is read without it. */
export const ASIDE = { throwOnError: false } as const;
