export const poste = {} as const
