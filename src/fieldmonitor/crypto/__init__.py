"""Keys, seals, signatures and encrypted files: the only importer of `cryptography`.

Standard constructions only: Argon2id (RFC 9106), HKDF-SHA256 (RFC 5869), AES-256-GCM (SP 800-38D), the STREAM
construction (Hoang et al. 2015), HPKE (RFC 9180) with ML-KEM-768 + X25519, Ed25519 (RFC 8032), ML-DSA-65 (FIPS 204).
Who attacks, and what is not defended, is in docs/threat-model.md; the bytes are drawn in docs/formats/.
"""
