//! Inflected verb forms back to infinitives.
