/** Growing delay after a wrong secret. It stops a person, not a disk image. */
export const MAX_SECONDS = 60

/** Seconds to wait after so many failures in a row: 1, 2, 4 … then a minute. */
export const delaySeconds = (failures: number): number => Math.min(MAX_SECONDS, 2 ** (failures - 1))
