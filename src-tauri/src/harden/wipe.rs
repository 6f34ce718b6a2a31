//! An allocator that wipes what it gives back.

use std::alloc::{GlobalAlloc, Layout, System};

/// The system's allocator, with every freed block overwritten by zeros first.
///
/// Keys and passphrases are wiped by their own types. This is for what passes through code that knows nothing of
/// secrets: the buffers of the web view's bridge, of JSON and of formatting. Costs one pass over each block freed.
/// It covers Rust's own memory, not that of GTK, WebKit or the C library.
pub struct WipingAllocator;

// SAFETY: every call is handed to the system's allocator unchanged; `dealloc` only writes inside the block it is
// given, which by contract is `layout.size()` bytes long and no longer used by anyone.
unsafe impl GlobalAlloc for WipingAllocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        // SAFETY: the caller's promise is passed on.
        unsafe { System.alloc_zeroed(layout) }
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the block is ours, `layout.size()` bytes long, until the system's allocator takes it back.
        unsafe {
            // Unlike a plain write before `free`, this one may not be optimised away.
            libc::explicit_bzero(block.cast(), layout.size());
            System.dealloc(block, layout);
        }
    }
    // `realloc` stays the default (a new block, a copy, `dealloc` of the old one), so that a grown buffer leaves
    // nothing behind in its old place.
}

#[cfg(test)]
mod tests {
    use std::ptr;

    use super::*;

    #[test]
    fn a_freed_block_is_wiped() {
        let layout = Layout::from_size_align(4096, 16).unwrap();
        // SAFETY: allocated and freed with one layout. The block is read after it was freed, on purpose, through the
        // system's allocator handing the same block out again.
        unsafe {
            for _ in 0..64 {
                let block = WipingAllocator.alloc(layout);
                ptr::write_bytes(block, 0xA5, layout.size());
                let address = block as usize;
                WipingAllocator.dealloc(block, layout);
                let again = System.alloc(layout);
                let same = again as usize == address;
                let dirty = (0..layout.size())
                    .filter(|i| ptr::read_volatile(again.add(*i)) == 0xA5)
                    .count();
                System.dealloc(again, layout);
                if same {
                    assert_eq!(dirty, 0);
                    return;
                }
            }
        }
        panic!("the system never handed the same block out again, so nothing was shown");
    }
}
