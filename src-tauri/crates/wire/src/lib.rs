//! Requests, replies and error codes between the core and the window.
