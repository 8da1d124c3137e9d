//! Recitals with the formulas that must be found in them, and traps.
