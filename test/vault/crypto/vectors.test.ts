import { argon2id } from '@noble/hashes/argon2.js'
import { describe, expect, it } from 'vitest'
import { agree, boxPublicKey } from '../../../src/vault/crypto/boxes.ts'
import { fromHex, own, toHex, utf8 } from '../../../src/vault/crypto/bytes.ts'
import { hmac, sha256 } from '../../../src/vault/crypto/digest.ts'
import { hkdf } from '../../../src/vault/crypto/hkdf.ts'
import { stretch } from '../../../src/vault/crypto/kdf.ts'
import { KDF_PARAMS } from '../../../src/vault/crypto/params.ts'
import { importAesKey, open } from '../../../src/vault/crypto/seal.ts'
import { sign, verify, verifyingKey } from '../../../src/vault/crypto/sign.ts'

// Published vectors, through our own functions.
const HKDF = [
  {
    name: 'RFC 5869 A.1',
    ikm: '0b'.repeat(22),
    salt: '000102030405060708090a0b0c',
    info: 'f0f1f2f3f4f5f6f7f8f9',
    okm: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
  },
  { name: 'RFC 5869 A.3', ikm: '0b'.repeat(22), salt: '', info: '', okm: '8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8' },
]

const ED25519 = [
  {
    name: 'RFC 8032 7.1 TEST 1',
    secret: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    publicKey: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
    message: '',
    signature:
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
  },
  {
    name: 'RFC 8032 7.1 TEST 2',
    secret: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
    message: '72',
    signature:
      '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
  },
]

const GCM = [
  { name: 'GCM spec, test case 13', key: '00'.repeat(32), iv: '00'.repeat(12), aad: '', clear: '', sealed: '530f8afbc74536b9a963b4f1c4cb738b' },
  {
    name: 'GCM spec, test case 14',
    key: '00'.repeat(32),
    iv: '00'.repeat(12),
    aad: '',
    clear: '00'.repeat(16),
    sealed: 'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  },
  {
    name: 'GCM spec, test case 16',
    key: 'feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308',
    iv: 'cafebabefacedbaddecaf888',
    aad: 'feedfacedeadbeeffeedfacedeadbeefabaddad2',
    clear:
      'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    sealed:
      '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b',
  },
]

// RFC 9106 §5.3 has a secret and associated data, and 32 KiB, below our floor: it vouches for the reference implementation,
// which then vouches for ours at our own cost.
describe('Argon2id', () => {
  it('RFC 9106 5.3, by the reference', () => {
    const options = { t: 3, m: 32, p: 4, dkLen: 32, key: fromHex('03'.repeat(8)), personalization: fromHex('04'.repeat(12)) }
    const tag = argon2id(fromHex('01'.repeat(32)), fromHex('02'.repeat(16)), options)
    expect(toHex(own(tag))).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659')
  })

  it('agrees with the reference at the default cost', async () => {
    const [secret, salt] = [utf8('mots/1 2 3 4 5 6 7 8'), fromHex('0123456789abcdef0123456789abcdef')]
    expect(toHex(await stretch(secret, salt, KDF_PARAMS))).toBe(toHex(own(argon2id(secret, salt, { ...KDF_PARAMS, dkLen: 32 }))))
  }, 30_000)

  it.each([
    { why: 'less memory', params: { ...KDF_PARAMS, m: 65535 } },
    { why: 'fewer passes', params: { ...KDF_PARAMS, t: 2 } },
    { why: 'more than 1 GiB', params: { ...KDF_PARAMS, m: 1048577 } },
    { why: 'more than 16 passes', params: { ...KDF_PARAMS, t: 17 } },
    { why: 'no lane', params: { ...KDF_PARAMS, p: 0 } },
    { why: 'half a pass', params: { ...KDF_PARAMS, t: 3.5 } },
  ])('refuses on reading: $why', async ({ params }) => {
    await expect(stretch(utf8('x'), fromHex('00'.repeat(16)), params)).rejects.toMatchObject({ code: 'tampered', where: 'kdf' })
  })

  it('refuses a short salt', async () => {
    await expect(stretch(utf8('x'), fromHex('00'.repeat(8)), KDF_PARAMS)).rejects.toMatchObject({ code: 'tampered' })
  })
})

describe('published vectors', () => {
  it.each(HKDF)('$name: HKDF-SHA256', async ({ ikm, salt, info, okm }) => {
    expect(toHex(await hkdf(fromHex(ikm), fromHex(salt), fromHex(info), okm.length / 2))).toBe(okm)
  })

  it.each(ED25519)('$name: Ed25519', ({ secret, publicKey, message, signature }) => {
    expect(toHex(verifyingKey(fromHex(secret)))).toBe(publicKey)
    expect(toHex(sign(fromHex(message), fromHex(secret)))).toBe(signature)
    expect(verify(fromHex(signature), fromHex(message), fromHex(publicKey))).toBe(true)
  })

  it('refuses a malleable Ed25519 signature (s + L), which ZIP 215 verifiers may differ on', () => {
    const { publicKey, message, signature } = ED25519[1] ?? { publicKey: '', message: '', signature: '' }
    const order = 2n ** 252n + 27742317777372353535851937790883648493n
    const bytes = fromHex(signature)
    let s = [...bytes.subarray(32)].reverse().reduce((sum, byte) => sum * 256n + BigInt(byte), 0n) + order
    for (let at = 32; at < 64; at += 1) {
      bytes[at] = Number(s & 255n)
      s >>= 8n
    }
    expect(verify(bytes, fromHex(message), fromHex(publicKey))).toBe(false)
  })

  it('RFC 8032: refuses the identity key that accepts anything', () => {
    const identity = fromHex('01' + '00'.repeat(31))
    expect(verify(fromHex('01' + '00'.repeat(63)), utf8('n’importe quoi'), identity)).toBe(false)
  })

  it('RFC 7748 6.1: X25519', () => {
    const alice = fromHex('77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a')
    const bob = fromHex('5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb')
    expect(toHex(boxPublicKey(alice))).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a')
    expect(toHex(boxPublicKey(bob))).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f')
    const shared = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742'
    expect(toHex(agree(alice, boxPublicKey(bob)))).toBe(shared)
    expect(toHex(agree(bob, boxPublicKey(alice)))).toBe(shared)
  })

  it('RFC 7748: refuses a point of small order', () => {
    expect(() => agree(fromHex('01'.repeat(32)), fromHex('00'.repeat(32)))).toThrow()
  })

  it.each(GCM)('$name: AES-256-GCM', async ({ key, iv, aad, clear, sealed }) => {
    const opened = await open(await importAesKey(fromHex(key)), { iv: fromHex(iv), ct: fromHex(sealed) }, fromHex(aad), 'vector')
    expect(toHex(opened)).toBe(clear)
  })

  it('FIPS 180-4: SHA-256 of « abc »', () => {
    expect(toHex(sha256(utf8('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('RFC 4231 test case 2: HMAC-SHA256', () => {
    expect(toHex(hmac(utf8('Jefe'), utf8('what do ya want for nothing?')))).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
  })
})
