export const rediger = {} as const
