"""Keys, seals, signatures and encrypted files: the only importer of `cryptography`."""
