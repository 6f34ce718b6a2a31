//! The engine of law: reviewed data files and the code that reads them.
