/** A table of everything that an import would do or did, and of what it found. */
export const reportAddress = (importId: string) => `/api/imports/${importId}/report`;
