//! What the desktop says that locks the vault: the machine goes to sleep, its screen is locked, its session ends.
//!
//! The login manager is heard on the system bus, screen savers on the session's. A closed lid and a
//! battery that runs out come as sleep. Where there is no bus, nothing is heard; the idle clock counts on.
//! Whoever sends such a word without need only locks a vault: senders are not judged beyond the bus's own rules.

use std::{cell::RefCell, rc::Rc, sync::Arc, time::Duration};

use gtk::{
    gio::{self, DBusCallFlags, DBusConnection, DBusSignalFlags, prelude::*},
    glib::{self, Variant, VariantTy},
};

const LOGIN: &str = "org.freedesktop.login1";
const MANAGER: &str = "org.freedesktop.login1.Manager";
const MANAGER_PATH: &str = "/org/freedesktop/login1";
const SESSION: &str = "org.freedesktop.login1.Session";
const PROPERTIES: &str = "org.freedesktop.DBus.Properties";
/// Screen savers, each with its own name for the same signal.
const SAVERS: &[&str] = &[
    "org.freedesktop.ScreenSaver",
    "org.gnome.ScreenSaver",
    "org.cinnamon.ScreenSaver",
    "org.mate.ScreenSaver",
    "org.xfce.ScreenSaver",
];
/// How long the login manager may take to answer, in milliseconds.
const PATIENCE_MS: i32 = 5_000;
/// How long to wait for a bus that went away.
const AGAIN: Duration = Duration::from_secs(5);

/// What to do when the desktop asks for a lock.
type Lock = Arc<dyn Fn() + Send + Sync>;

/// Listens from now on. Call on the thread of the window.
pub fn listen(lock: impl Fn() + Send + Sync + 'static) {
    let lock: Lock = Arc::new(lock);
    on_bus(gio::BusType::System, lock.clone(), hear_login);
    on_bus(gio::BusType::Session, lock, hear_savers);
}

/// The word to the login manager to wait with sleep: it holds as long as this list of descriptors lives.
type Held = Rc<RefCell<Option<gio::UnixFDList>>>;

/// Finds a bus and hears it; where it goes away, locks, since nothing would be heard any more, and looks for it again.
fn on_bus(kind: gio::BusType, lock: Lock, hear: fn(&DBusConnection, &Lock)) {
    gio::bus_get(kind, gio::Cancellable::NONE, move |found| {
        let Ok(bus) = found else { return };
        // Else the library would end the program together with the bus.
        bus.set_exit_on_close(false);
        hear(&bus, &lock);
        bus.connect_closed(move |_, _, _| {
            let lock = lock.clone();
            glib::MainContext::default().invoke(move || {
                lock();
                glib::timeout_add_local_once(AGAIN, move || on_bus(kind, lock, hear));
            });
        });
    });
}

/// Locks when the machine is about to sleep or end, has slept, or a session is locked.
fn hear_login(bus: &DBusConnection, lock: &Lock) {
    let held: Held = Rc::default();
    let held_now = held.clone();
    let locked = lock.clone();
    let bus_again = bus.clone();
    subscribe(
        bus,
        Some(LOGIN),
        MANAGER,
        "PrepareForSleep",
        Some(MANAGER_PATH),
        None,
        move |said| {
            locked();
            if said.try_child_get::<bool>(0).ok().flatten() == Some(false) {
                return hold_sleep(&bus_again, held.clone());
            }
            // Keys are gone by now; the page is emptied in the next round of the loop, then sleep may come.
            let held = held.clone();
            glib::idle_add_local_once(move || drop(held.take()));
        },
    );
    let locked = lock.clone();
    subscribe(
        bus,
        Some(LOGIN),
        MANAGER,
        "PrepareForShutdown",
        Some(MANAGER_PATH),
        None,
        move |_| locked(),
    );
    let locked = lock.clone();
    subscribe(bus, Some(LOGIN), SESSION, "Lock", None, None, move |_| locked());
    let locked = lock.clone();
    subscribe(
        bus,
        Some(LOGIN),
        PROPERTIES,
        "PropertiesChanged",
        None,
        Some(SESSION),
        move |said| {
            if says_locked(said) {
                locked();
            }
        },
    );
    // Last: whoever makes sleep wait for this program is already heard by it.
    hold_sleep(bus, held_now);
}

/// Locks when a screen saver comes up.
fn hear_savers(bus: &DBusConnection, lock: &Lock) {
    for saver in SAVERS {
        let locked = lock.clone();
        subscribe(bus, None, saver, "ActiveChanged", None, None, move |said| {
            if said.try_child_get::<bool>(0).ok().flatten() == Some(true) {
                locked();
            }
        });
    }
}

fn subscribe(
    bus: &DBusConnection,
    sender: Option<&str>,
    interface: &str,
    signal: &str,
    path: Option<&str>,
    about: Option<&str>,
    heard: impl Fn(&Variant) + 'static,
) {
    let flags = DBusSignalFlags::NONE;
    bus.signal_subscribe(
        sender,
        Some(interface),
        Some(signal),
        path,
        about,
        flags,
        move |_, _, _, _, _, said| {
            heard(said);
        },
    );
}

/// Whether changed properties of a session say that its screen is locked.
fn says_locked(said: &Variant) -> bool {
    let Some(changed) = said.try_child_value(1).filter(|c| c.is_type(VariantTy::VARDICT)) else {
        return false;
    };
    let hint =
        glib::VariantDict::new(Some(&changed)).lookup_value("LockedHint", Some(VariantTy::BOOLEAN));
    hint.and_then(|hint| hint.get::<bool>()) == Some(true)
}

/// Asks the login manager to wait with sleep until the keys are gone. Refused, sleep comes all the same, and the
/// keys go when it is announced.
fn hold_sleep(bus: &DBusConnection, held: Held) {
    let what = ("sleep", "Redress", "Locking", "delay").to_variant();
    bus.call_with_unix_fd_list(
        Some(LOGIN),
        MANAGER_PATH,
        MANAGER,
        "Inhibit",
        Some(&what),
        Some(VariantTy::new("(h)").expect("a type of the bus")),
        DBusCallFlags::NONE,
        PATIENCE_MS,
        gio::UnixFDList::NONE,
        gio::Cancellable::NONE,
        move |answer| {
            let Ok((_, given)) = answer else { return };
            *held.borrow_mut() = Some(given);
        },
    );
}

#[cfg(test)]
mod tests {
    use std::{
        io::{BufRead, BufReader, Read},
        process::{Child, Command, Stdio},
        sync::atomic::{AtomicU32, Ordering},
        time::Instant,
    };

    use gtk::gio::{DBusConnectionFlags, DBusNodeInfo};

    use super::*;

    const INHIBIT: &str = "<node><interface name='org.freedesktop.login1.Manager'><method name='Inhibit'>\
        <arg direction='in' type='s'/><arg direction='in' type='s'/><arg direction='in' type='s'/>\
        <arg direction='in' type='s'/><arg direction='out' type='h'/></method></interface></node>";

    /// A bus of the test's own; ended with it.
    struct Bus(Child, String);

    impl Bus {
        /// `None` where this machine has no bus daemon.
        fn start() -> Option<Self> {
            let mut daemon = Command::new("dbus-daemon")
                .args(["--session", "--nofork", "--print-address"])
                .stdout(Stdio::piped())
                .spawn()
                .ok()?;
            let mut address = String::new();
            BufReader::new(daemon.stdout.take().unwrap()).read_line(&mut address).unwrap();
            Some(Self(daemon, address.trim().to_owned()))
        }

        fn guest(&self) -> DBusConnection {
            let flags = DBusConnectionFlags::AUTHENTICATION_CLIENT
                | DBusConnectionFlags::MESSAGE_BUS_CONNECTION;
            let guest =
                DBusConnection::for_address_sync(&self.1, flags, None, gio::Cancellable::NONE);
            let guest = guest.unwrap();
            guest.set_exit_on_close(false);
            guest
        }
    }

    impl Drop for Bus {
        fn drop(&mut self) {
            let _ = self.0.kill();
            let _ = self.0.wait();
        }
    }

    fn until(what: &str, mut done: impl FnMut() -> bool) {
        let end = Instant::now() + Duration::from_secs(20);
        while !done() {
            assert!(Instant::now() < end, "waited for {what}");
            glib::MainContext::default().iteration(false);
            std::thread::sleep(Duration::from_millis(2));
        }
    }

    #[test]
    fn sleep_a_locked_screen_and_the_end_of_the_session_lock() {
        let Some(bus) = Bus::start() else {
            println!("not run: this machine has no dbus-daemon");
            return;
        };
        let context = glib::MainContext::default();
        let _ours = context.acquire().unwrap();
        let login = bus.guest();
        // Flags 4: take the name or fail.
        login
            .call_sync(
                Some("org.freedesktop.DBus"),
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus",
                "RequestName",
                Some(&(LOGIN, 4_u32).to_variant()),
                None,
                DBusCallFlags::NONE,
                PATIENCE_MS,
                gio::Cancellable::NONE,
            )
            .unwrap();
        let (watched, given) = std::io::pipe().unwrap();
        let given = Arc::new(std::sync::Mutex::new(Some(given)));
        let to_give = given.clone();
        let manager = DBusNodeInfo::for_xml(INHIBIT).unwrap().lookup_interface(MANAGER).unwrap();
        let register = login.register_object(
            MANAGER_PATH,
            &manager,
            move |_, _, _, _, _, asked, call| {
                assert_eq!(asked.get::<(String, String, String, String)>().unwrap().0, "sleep");
                let fds = gio::UnixFDList::new();
                if let Some(given) = to_give.lock().unwrap().take() {
                    fds.append(given).unwrap();
                    let first = glib::variant::Handle(0);
                    call.return_value_with_unix_fd_list(Some(&(first,).to_variant()), Some(&fds));
                } else {
                    call.return_dbus_error("org.test.Refused", "once is enough");
                }
            },
            |_, _, _, _, _| unreachable!("no properties are read"),
            |_, _, _, _, _, _| unreachable!("no properties are set"),
        );
        register.unwrap();

        let locks = Arc::new(AtomicU32::new(0));
        let counted = locks.clone();
        let lock: Lock = Arc::new(move || {
            counted.fetch_add(1, Ordering::SeqCst);
        });
        let here = bus.guest();
        hear_login(&here, &lock);
        hear_savers(&here, &lock);
        // Two guests of a bus have no order between them: the bus has heard what this one listens for once it answers.
        let nothing = gio::Cancellable::NONE;
        let (to, at) = ("org.freedesktop.DBus", "/org/freedesktop/DBus");
        here.call_sync(
            Some(to),
            at,
            to,
            "GetId",
            None,
            None,
            DBusCallFlags::NONE,
            PATIENCE_MS,
            nothing,
        )
        .unwrap();
        let gone = std::thread::spawn(move || {
            let mut watched = watched;
            watched.read(&mut [0]).unwrap()
        });

        let session = "/org/freedesktop/login1/session/_32";
        let mut heard = 0;
        let mut say =
            |path: &str, interface: &str, signal: &str, said: &Variant, locks_then: bool| {
                login.emit_signal(None, path, interface, signal, Some(said)).unwrap();
                if locks_then {
                    heard += 1;
                }
                until(signal, || locks.load(Ordering::SeqCst) >= heard);
                // A word that must not lock gets time to be heard all the same.
                for _ in 0..50 {
                    context.iteration(false);
                    std::thread::sleep(Duration::from_millis(1));
                }
                assert_eq!(locks.load(Ordering::SeqCst), heard, "{interface} {signal} {said}");
            };
        until("Inhibit to be asked for", || given.lock().unwrap().is_none());
        // Its answer is on its way; what the same guest says next comes after it.
        say(MANAGER_PATH, MANAGER, "PrepareForSleep", &(true,).to_variant(), true);
        until("the login manager to be let go on", || gone.is_finished());
        assert_eq!(gone.join().unwrap(), 0, "the descriptor is closed, so sleep may come");
        say(MANAGER_PATH, MANAGER, "PrepareForSleep", &(false,).to_variant(), true);
        say(session, SESSION, "Lock", &().to_variant(), true);
        say(session, SESSION, "Unlock", &().to_variant(), false);
        let hint = |locked: bool| {
            let changed = glib::VariantDict::new(None);
            changed.insert("LockedHint", locked);
            Variant::tuple_from_iter([
                SESSION.to_variant(),
                changed.end(),
                Vec::<String>::new().to_variant(),
            ])
        };
        say(session, PROPERTIES, "PropertiesChanged", &hint(true), true);
        say(session, PROPERTIES, "PropertiesChanged", &hint(false), false);
        say(MANAGER_PATH, MANAGER, "PrepareForShutdown", &(true,).to_variant(), true);
        say(
            "/org/gnome/ScreenSaver",
            "org.gnome.ScreenSaver",
            "ActiveChanged",
            &(true,).to_variant(),
            true,
        );
        say(
            "/org/gnome/ScreenSaver",
            "org.gnome.ScreenSaver",
            "ActiveChanged",
            &(false,).to_variant(),
            false,
        );
    }
}
