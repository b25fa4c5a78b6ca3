export const registre = {} as const
