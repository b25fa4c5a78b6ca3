/**
 * SHA-256 of two documents, checked in Node and in every browser: another digest means other bytes for the same
 * mandate. Changing the layout or a font changes them, on purpose and in the same commit.
 */
export const SHA256 = {
  court: '8fd6a80fe1e1aeaeddab0293c7098db6da223090c8ec70deb4d8d9429847ee7f',
  noms: '3d38bfbe526f77e28ecb4969b01a85384b91427fb779ac5758ee4e4eea9cd47a',
} as const
