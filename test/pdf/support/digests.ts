/**
 * SHA-256 of two documents, checked in Node and in every browser: another digest means other bytes for the same
 * mandate. Changing the layout or a font changes them, on purpose and in the same commit.
 */
export const SHA256 = {
  court: '52e8504571598498540c59e461c04fd851231151f4614aabd173943ff6396e1c',
  noms: 'd8cab395eca349392ef6555f0ab507e1b6b041597e7eb83aa4c58952e869a32d',
} as const
