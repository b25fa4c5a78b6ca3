/**
 * SHA-256 of two documents, checked in Node and in every browser: another digest means other bytes for the same
 * mandate. Changing the layout or a font changes them, on purpose and in the same commit.
 */
export const SHA256 = {
  court: 'ea61a913368d27b8fbfd643e335eb5ba991844843631401ab1b6f9ca6a1420dc',
  noms: 'dc3a08a5a3ae12684a8ce1d537d2a88b9dda1cc0cb7f46157fca55405289701e',
} as const
