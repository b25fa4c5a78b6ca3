declare module 'snappyjs' {
  export function uncompress(octets: Uint8Array): Uint8Array
}
