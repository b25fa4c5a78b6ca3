export const remettre = {} as const
