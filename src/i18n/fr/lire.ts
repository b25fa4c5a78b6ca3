export const lire = {} as const
