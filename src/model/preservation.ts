/** Networks of libraries that preserve journals for good. */
export const networkNames = ['lockss', 'clockss'] as const;

export type PreservationNetwork = (typeof networkNames)[number];
