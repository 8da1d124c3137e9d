//! Characters: NFC, ligatures, soft hyphens, invisible and private-use characters.
