/**
 * SHA-256 of two documents, checked in Node and in every browser: another digest means other bytes for the same
 * mandate. Changing the layout or a font changes them, on purpose and in the same commit.
 */
export const SHA256 = {
  court: '9082c23cad365e481b1c4722ff959b9fac5fc0f20cd5260203b337b2c2eb7156',
  noms: '80cfb57af000019d0175e7aae19a36a14e1c36eb3190bcc5d0a79b43dcfd3a3c',
} as const
