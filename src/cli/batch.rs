//! Many inputs on several threads, results in order, few of them in memory; a panic is one input's failure.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::thread;

/// Results that may wait for an earlier one, for each thread. More would only cost memory.
const AHEAD: usize = 4;

/// Stack of a worker: that of the main thread on Linux, so that one file and many behave alike.
const STACK: usize = 8 << 20;

/// Does `work` on each of `items` on up to `threads` threads and hands the results to `each` in the order of the items.
///
/// At most [`AHEAD`] results for each thread wait for their turn. One item or one thread means no thread at all.
///
/// # Errors
/// The first error of `each`; no further item is begun then.
pub fn in_order<I: Sync, T: Send, E>(
    items: &[I],
    threads: usize,
    work: impl Fn(&I) -> T + Sync,
    mut each: impl FnMut(T) -> Result<(), E>,
) -> Result<(), E> {
    let threads = threads.min(items.len());
    if threads <= 1 {
        return items.iter().try_for_each(|item| each(work(item)));
    }
    let line =
        Line { state: Mutex::new(State { next: 0, due: 0, stopped: false, done: BTreeMap::new() }), changed: Condvar::new() };
    thread::scope(|scope| {
        let worker = || {
            while let Some(index) = line.take(items.len(), AHEAD * threads) {
                line.put(index, work(&items[index]));
            }
        };
        let started = (0..threads)
            .filter(|number| {
                thread::Builder::new().name(format!("worker {number}")).stack_size(STACK).spawn_scoped(scope, worker).is_ok()
            })
            .count();
        for item in items {
            // Without a single thread (the system refuses them) the work is done here.
            let result = if started == 0 { work(item) } else { line.next() };
            if let Err(error) = each(result) {
                line.stop();
                return Err(error);
            }
        }
        Ok(())
    })
}

/// The items in line: which is begun next, which is due to be handed on, which are done before their turn.
struct Line<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

struct State<T> {
    next: usize,
    due: usize,
    stopped: bool,
    done: BTreeMap<usize, T>,
}

impl<T> Line<T> {
    /// The state; no thread panics while it holds it, so a poisoned lock is still sound.
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn wait<'l>(&self, state: MutexGuard<'l, State<T>>) -> MutexGuard<'l, State<T>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// The next item to begin, as soon as it is less than `window` ahead of the one that is due. `None`: no more work.
    fn take(&self, len: usize, window: usize) -> Option<usize> {
        let mut state = self.lock();
        while !state.stopped && state.next < len && state.next >= state.due + window {
            state = self.wait(state);
        }
        if state.stopped || state.next >= len {
            return None;
        }
        state.next += 1;
        Some(state.next - 1)
    }

    fn put(&self, index: usize, result: T) {
        self.lock().done.insert(index, result);
        self.changed.notify_all();
    }

    /// The result that is due, as soon as it is there.
    fn next(&self) -> T {
        let mut state = self.lock();
        loop {
            let due = state.due;
            if let Some(result) = state.done.remove(&due) {
                state.due += 1;
                self.changed.notify_all();
                return result;
            }
            state = self.wait(state);
        }
    }

    fn stop(&self) {
        self.lock().stopped = true;
        self.changed.notify_all();
    }
}

thread_local! {
    static GUARDED: Cell<bool> = const { Cell::new(false) };
    static PANIC: RefCell<String> = const { RefCell::new(String::new()) };
}

/// Does `work`; a panic in it comes back as its message and place instead of ending the thread, and prints nothing.
pub fn guarded<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| {
            if !GUARDED.get() {
                return usual(info);
            }
            let message = info.payload_as_str().unwrap_or("no message").replace(char::is_control, " ");
            let place = info.location().map_or_else(|| "unknown place".to_owned(), ToString::to_string);
            PANIC.set(format!("{message} at {place}"));
        }));
    });
    GUARDED.set(true);
    let result = panic::catch_unwind(AssertUnwindSafe(work));
    GUARDED.set(false);
    result.map_err(|_| PANIC.take())
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::{AHEAD, guarded, in_order};

    #[test]
    fn results_come_in_the_order_of_the_items_whatever_the_threads() {
        let items: Vec<usize> = (0..500).collect();
        for threads in [0, 1, 2, 7] {
            let mut seen = Vec::new();
            let slow_at_times = |n: &usize| {
                if n.is_multiple_of(50) {
                    std::thread::sleep(Duration::from_millis(2));
                }
                n * 2
            };
            let done = in_order(&items, threads, slow_at_times, |n| {
                seen.push(n);
                Ok::<(), Infallible>(())
            });
            assert!(done.is_ok());
            assert_eq!(seen, items.iter().map(|n| n * 2).collect::<Vec<_>>());
        }
    }

    #[test]
    fn few_results_wait_for_a_slow_first_one() {
        let items: Vec<usize> = (0..1000).collect();
        let begun = AtomicUsize::new(0);
        let most = AtomicUsize::new(0);
        let work = |n: &usize| {
            begun.fetch_add(1, Ordering::SeqCst);
            if *n == 0 {
                std::thread::sleep(Duration::from_millis(50));
                most.store(begun.load(Ordering::SeqCst), Ordering::SeqCst);
            }
        };
        let done = in_order(&items, 3, work, |()| Ok::<(), Infallible>(()));
        assert!(done.is_ok());
        assert!(most.into_inner() <= AHEAD * 3, "the others must wait");
    }

    #[test]
    fn an_error_ends_the_work_early() {
        let items: Vec<usize> = (0..100_000).collect();
        let begun = AtomicUsize::new(0);
        let done = in_order(&items, 2, |_| begun.fetch_add(1, Ordering::SeqCst), |_| Err("closed"));
        assert_eq!(done, Err("closed"));
        assert!(begun.into_inner() < 100);
    }

    #[test]
    fn a_panic_is_a_failure_of_one_item() {
        let items = [1, 0, 2];
        let mut seen = Vec::new();
        let done = in_order(
            &items,
            2,
            |n| guarded(|| 10 / n),
            |result| {
                seen.push(result.map_err(|message| message.contains("divide by zero") && message.contains("batch.rs")));
                Ok::<(), Infallible>(())
            },
        );
        assert!(done.is_ok());
        assert_eq!(seen, [Ok(10), Err(true), Ok(5)]);
    }
}
