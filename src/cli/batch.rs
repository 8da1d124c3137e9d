//! Many inputs on several threads, few of their results in memory; a panic is one input's failure.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::thread;

/// Results that may wait for an earlier one, for each thread. More would only cost memory.
const AHEAD: usize = 4;

/// Stack of a worker: that of the main thread on Linux, so that one file and many behave alike.
const STACK: usize = 8 << 20;

/// In which order results are handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// That of the items.
    Input,
    /// That in which they are done.
    Completion,
}

/// What is known of the result after the one that is handed on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// It is there already.
    Ready,
    /// It may take a while: time to show what there is.
    Awaited,
}

/// Does `work` on each of `items` on up to `threads` threads and hands the results to `each`.
///
/// At most [`AHEAD`] results for each thread wait for their turn, and no item is taken before its work can begin. One thread means no
/// thread at all.
///
/// # Errors
/// The first error of `each`; no further item is begun then.
pub fn process<I: Send, T: Send, E>(
    items: impl Iterator<Item = I> + Send,
    threads: usize,
    order: Order,
    work: impl Fn(I) -> T + Sync,
    mut each: impl FnMut(T, Next) -> Result<(), E>,
) -> Result<(), E> {
    if threads <= 1 {
        return { items }.try_for_each(|item| each(work(item), Next::Awaited));
    }
    let items = Mutex::new(items);
    let line = Line {
        state: Mutex::new(State { begun: 0, ended: false, completed: 0, due: 0, stopped: false, done: BTreeMap::new() }),
        changed: Condvar::new(),
    };
    thread::scope(|scope| {
        let worker = || {
            while let Some((turn, item)) = line.take(&items, AHEAD * threads) {
                line.put(turn, order, work(item));
            }
        };
        let started = (0..threads)
            .filter(|number| {
                thread::Builder::new().name(format!("worker {number}")).stack_size(STACK).spawn_scoped(scope, worker).is_ok()
            })
            .count();
        loop {
            if started == 0 {
                // Without a single thread (the system refuses them) the work is done here.
                let Some((turn, item)) = line.take(&items, AHEAD) else { return Ok(()) };
                line.put(turn, order, work(item));
            }
            let Some((result, next)) = line.next() else { return Ok(()) };
            if let Err(error) = each(result, next) {
                line.stop();
                return Err(error);
            }
        }
    })
}

/// The items in line: how many were begun, which is due to be handed on, which are done before their turn.
struct Line<T> {
    state: Mutex<State<T>>,
    changed: Condvar,
}

struct State<T> {
    begun: usize,
    /// Whether there are no more items than those begun.
    ended: bool,
    completed: usize,
    due: usize,
    stopped: bool,
    done: BTreeMap<usize, T>,
}

/// What a lock guards; no thread panics while it holds one, so a poisoned one is still sound.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl<T> Line<T> {
    fn wait<'l>(&self, state: MutexGuard<'l, State<T>>) -> MutexGuard<'l, State<T>> {
        self.changed.wait(state).unwrap_or_else(PoisonError::into_inner)
    }

    /// The next item and its turn, as soon as it is less than `window` ahead of the one that is due. `None`: no more work.
    fn take<I>(&self, items: &Mutex<impl Iterator<Item = I>>, window: usize) -> Option<(usize, I)> {
        // Held while waiting too: whoever else wants an item would have to wait for the same.
        let mut items = lock(items);
        let mut state = lock(&self.state);
        while !state.stopped && state.begun >= state.due + window {
            state = self.wait(state);
        }
        if state.stopped || state.ended {
            return None;
        }
        drop(state);
        let item = items.next();
        let mut state = lock(&self.state);
        let Some(item) = item else {
            state.ended = true;
            self.changed.notify_all();
            return None;
        };
        state.begun += 1;
        Some((state.begun - 1, item))
    }

    fn put(&self, turn: usize, order: Order, result: T) {
        let mut state = lock(&self.state);
        let place = if order == Order::Input { turn } else { state.completed };
        state.completed += 1;
        state.done.insert(place, result);
        self.changed.notify_all();
    }

    /// The result that is due, as soon as it is there. `None`: all have been handed on.
    fn next(&self) -> Option<(T, Next)> {
        let mut state = lock(&self.state);
        loop {
            let due = state.due;
            if let Some(result) = state.done.remove(&due) {
                state.due += 1;
                self.changed.notify_all();
                let next = if state.done.contains_key(&state.due) { Next::Ready } else { Next::Awaited };
                return Some((result, next));
            }
            if state.ended && state.due == state.begun {
                return None;
            }
            state = self.wait(state);
        }
    }

    fn stop(&self) {
        lock(&self.state).stopped = true;
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

    use super::{AHEAD, Next, Order, guarded, lock, process};

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
            let done = process(items.iter(), threads, Order::Input, slow_at_times, |n, _| {
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
        let done = process(items.iter(), 3, Order::Input, work, |(), _| Ok::<(), Infallible>(()));
        assert!(done.is_ok());
        assert!(most.into_inner() <= AHEAD * 3, "the others must wait");
    }

    #[test]
    fn in_order_of_completion_nobody_waits_for_a_slow_first_one() {
        let (first, others) = std::sync::mpsc::channel::<()>();
        let first = std::sync::Mutex::new(Some(first));
        let others = std::sync::Mutex::new(others);
        let mut seen = Vec::new();
        let work = |n: usize| {
            match n {
                0 => drop(lock(&others).recv()),
                9 => drop(lock(&first).take()),
                _ => {}
            }
            n
        };
        let done = process(0..10, 2, Order::Completion, work, |n, _| {
            seen.push(n);
            Ok::<(), Infallible>(())
        });
        assert!(done.is_ok());
        assert_eq!(seen.len(), 10);
        assert_eq!(seen.iter().position(|n| *n == 9).max(seen.iter().position(|n| *n == 0)), Some(9), "{seen:?}");
    }

    #[test]
    fn who_shows_results_hears_when_none_follows_at_once() {
        for threads in [1, 4] {
            let mut last = None;
            let done = process(
                0..100,
                threads,
                Order::Input,
                |n| n,
                |_, next| {
                    last = Some(next);
                    Ok::<(), Infallible>(())
                },
            );
            assert!(done.is_ok());
            assert_eq!(last, Some(Next::Awaited));
        }
    }

    #[test]
    fn an_error_ends_the_work_early() {
        let items: Vec<usize> = (0..100_000).collect();
        let begun = AtomicUsize::new(0);
        let done = process(items.iter(), 2, Order::Input, |_| begun.fetch_add(1, Ordering::SeqCst), |_, _| Err("closed"));
        assert_eq!(done, Err("closed"));
        assert!(begun.into_inner() < 100);
    }

    #[test]
    fn a_panic_is_a_failure_of_one_item() {
        let items = [1, 0, 2];
        let mut seen = Vec::new();
        let done = process(
            items.iter(),
            2,
            Order::Input,
            |n| guarded(|| 10 / n),
            |result, _| {
                seen.push(result.map_err(|message| message.contains("divide by zero") && message.contains("batch.rs")));
                Ok::<(), Infallible>(())
            },
        );
        assert!(done.is_ok());
        assert_eq!(seen, [Ok(10), Err(true), Ok(5)]);
    }
}
