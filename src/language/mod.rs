//! German, knowing nothing of resolutions.

pub mod verb_forms;
