export const seance = {} as const
