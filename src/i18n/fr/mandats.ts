export const mandats = {} as const
